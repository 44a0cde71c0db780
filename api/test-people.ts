import { openTestApp, type TestApp } from './test-app.ts';
import type { SignedInClient } from './test-client.ts';
import { as } from './test-filing.ts';
import { startTestWorker } from './test-worker.ts';

export interface TestPeople<L extends string> {
  test: TestApp;
  who(login: L): SignedInClient;
  close(): Promise<void>;
}

/** The API with a worker behind it, and these demo accounts signed in. */
export async function openTestPeople<L extends string>(logins: readonly L[], workers: { files?: boolean } = {}): Promise<TestPeople<L>> {
  const test = await openTestApp();
  const worker = await startTestWorker(test, workers);
  const clients = new Map<string, SignedInClient>();
  for (const login of logins) clients.set(login, await as(test, login));
  return {
    test,
    who: (login) => clients.get(login) as SignedInClient,
    close: async () => {
      await worker.stop();
      await test.close();
    },
  };
}
