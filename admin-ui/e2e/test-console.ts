import path from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { openTestApp, type TestApp } from '../../api/test-app.ts';
import { startTestWorker, type TestWorker } from '../../api/test-worker.ts';
import { openBrowser, type OpenBrowser } from '../../infra/local/browser.ts';
import { buildConsole } from '../../infra/local/build-console.ts';
import { freePort } from './test-port.ts';
import { DEMO_PASSWORD } from '../../infra/seed/accounts.ts';

export interface Visitor {
  readonly page: Page;
  /** What must never happen on a page: errors of scripts, refused styles, requests to other origins, 5xx answers. */
  readonly faults: readonly string[];
  /** Opens an address of the console. */
  go(address: string): Promise<void>;
  close(): Promise<void>;
}

export interface TestConsole {
  readonly test: TestApp;
  readonly browser: OpenBrowser['browser'];
  /** A visitor with a browser profile of their own, signed in with an account of the demo. */
  visit(login: string, size?: { width: number; height: number }): Promise<Visitor>;
  anonymous(): Promise<Visitor>;
  close(): Promise<void>;
}

const desktop = { width: 1440, height: 900 };

/** The built console, served by the real API with its worker (and that of files, if wanted), and a browser to look at it. */
export async function openTestConsole(workers: { files?: boolean } = {}): Promise<TestConsole> {
  await buildConsole(() => undefined);
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const test = await openTestApp({ publicOrigin: origin, consoleFolder: path.resolve(import.meta.dirname, '../dist') });
  const [worker, opened] = await Promise.all([startTestWorker(test, workers), openBrowser(), test.app.listen({ host: '127.0.0.1', port })]);
  const visitors: Visitor[] = [];
  const enter = async (size = desktop): Promise<Visitor> => {
    const context = await opened.browser.newContext({ viewport: size, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
    const visitor = await watched(context, origin);
    visitors.push(visitor);
    return visitor;
  };
  return {
    test,
    browser: opened.browser,
    anonymous: () => enter(),
    visit: async (login, size) => {
      const visitor = await enter(size);
      await signIn(visitor, login);
      return visitor;
    },
    close: () => closeAll(visitors, opened, worker, test),
  };
}

async function closeAll(visitors: readonly Visitor[], opened: OpenBrowser, worker: TestWorker, test: TestApp): Promise<void> {
  await Promise.all(visitors.map((visitor) => visitor.close()));
  await opened.close();
  await worker.stop();
  await test.close();
}

async function signIn({ page, go }: Visitor, login: string): Promise<void> {
  await go('/');
  await page.getByLabel('账号').fill(login);
  await page.getByLabel('密码').fill(DEMO_PASSWORD);
  await page.getByRole('button', { name: '登录' }).click();
  await page.locator('#main').waitFor();
}

async function watched(context: BrowserContext, origin: string): Promise<Visitor> {
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const faults: string[] = [];
  const note = (fault: string): void => void (faults.includes(fault) || faults.push(fault));
  page.on('pageerror', (error) => note(`script: ${error.message}`));
  page.on('console', (message) => {
    if (/Content.Security.Policy/u.test(message.text())) note(`policy: ${message.text().slice(0, 100)}`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(origin) && !request.url().startsWith('data:')) note(`outside: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 500) note(`${response.status()}: ${response.url()}`);
  });
  return { page, faults, go: async (address) => void (await page.goto(`${origin}/console${address}`)), close: () => context.close() };
}
