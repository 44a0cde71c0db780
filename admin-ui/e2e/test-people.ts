import { as } from '../../api/test-filing.ts';
import type { SignedInClient } from '../../api/test-client.ts';
import { openTestConsole, type TestConsole } from './test-console.ts';

/** The console, and people who act beside it through the API. */
export interface Site extends TestConsole {
  readonly consumer: SignedInClient;
  readonly merchant: SignedInClient;
  readonly handler: SignedInClient;
  readonly merchantId: string;
}

/** Opens the one console that all browser tests look at: its worker and its browser are the dearest parts of a run. */
export async function openSite(workers: { files?: boolean } = {}): Promise<Site> {
  const opened = await openTestConsole(workers);
  const [consumer, merchant, handler] = await Promise.all([
    as(opened.test, 'consumer'),
    as(opened.test, 'merchant'),
    as(opened.test, 'handler'),
  ]);
  return { ...opened, consumer, merchant, handler, merchantId: merchant.me.merchant?.id ?? '' };
}
