import { afterAll, beforeAll, expect, it } from 'vitest';
import { act, as, file, formAgainst, until } from '../../api/test-filing.ts';
import type { SignedInClient } from '../../api/test-client.ts';
import { openTestConsole, type TestConsole } from './test-console.ts';

let site: TestConsole;
let consumer: SignedInClient;
let merchant: SignedInClient;
let handler: SignedInClient;

beforeAll(async () => {
  site = await openTestConsole();
  consumer = await as(site.test, 'consumer');
  merchant = await as(site.test, 'merchant');
  handler = await as(site.test, 'handler');
});
afterAll(() => site?.close());

async function claimed(): Promise<string> {
  const { number } = await file(consumer, formAgainst(merchant.me.merchant?.id ?? ''));
  await until(handler, number, ({ status }) => status === 'awaiting-acceptance');
  await act(site.test, handler, number, 'claimCase', {});
  return number;
}

it('keeps what was typed when the case changed meanwhile, and sends it on the present state', async () => {
  const number = await claimed();
  const { page, go, faults } = await site.visit('handler');
  await go(`/cases/${number}`);
  await page.locator('[data-verb="requestMaterials"]').click();
  await page.getByRole('dialog').getByLabel('投诉人地址').check();
  await page.getByLabel('通知内容').fill('请在五个工作日内补正您的地址。');
  await act(site.test, handler, number, 'requestIdentityProof', { letter: '请提供身份证明。' });
  await page.getByRole('dialog').getByRole('button', { name: '要求补正' }).click();
  await page.getByText('案件已有变化').waitFor();
  expect(await page.getByLabel('通知内容').inputValue()).toBe('请在五个工作日内补正您的地址。');
  await page.getByRole('button', { name: '载入现在的状态' }).click();
  await page.getByText(/已载入现在的状态/u).waitFor();
  await page.getByRole('dialog').getByRole('button', { name: '要求补正' }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  const view = await until(handler, number, ({ materialsAsked }) => materialsAsked === true);
  expect(view.identityState).toBe('asked');
  expect(faults).toEqual([]);
}, 120_000);

it('marks what is missing and sends nothing', async () => {
  const number = await claimed();
  const before = await until(handler, number, () => true);
  const { page, go } = await site.visit('handler');
  await go(`/cases/${number}`);
  await page.locator('[data-verb="requestIdentityProof"]').click();
  await page.getByRole('dialog').getByRole('button', { name: '要求身份证明' }).click();
  await page.getByText('请填写').waitFor();
  expect((await until(handler, number, () => true)).version).toBe(before.version);
}, 120_000);

it('says that there is no such case, without telling whether it exists', async () => {
  const number = await claimed();
  const { page, go } = await site.visit('merchant2');
  await go(`/cases/${number}`);
  await page.getByText('没有您可以查看的这个编号的案件').waitFor();
}, 120_000);
