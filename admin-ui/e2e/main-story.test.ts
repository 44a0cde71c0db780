import { afterAll, beforeAll, expect, it } from 'vitest';
import { act, as, file, formAgainst, until } from '../../api/test-filing.ts';
import type { SignedInClient } from '../../api/test-client.ts';
import { openTestConsole, type TestConsole, type Visitor } from './test-console.ts';

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

const patient = { timeout: 60_000, interval: 250 };
const merchantId = (): string => merchant.me.merchant?.id ?? '';
const statusOf = ({ page }: Visitor): Promise<string | null> => page.locator('.case-head [data-status]').getAttribute('data-status');
const acts = ({ page }: Visitor, verb: string): Promise<void> => page.locator(`[data-verb="${verb}"]`).click();
const confirm = async ({ page }: Visitor, name: string): Promise<void> => {
  const dialog = page.getByRole('dialog');
  const tick = dialog.getByRole('checkbox', { name: /我已知悉/u });
  if ((await tick.count()) > 0) await tick.check();
  await dialog.getByRole('button', { name, exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
};

it('lets the regulator claim, accept, mediate and close a case', async () => {
  const { number } = await file(consumer, formAgainst(merchantId()));
  await until(handler, number, ({ status }) => status === 'awaiting-acceptance');
  const officer = await site.visit('handler');
  const { page } = officer;
  await officer.go('/queues/to-accept');
  await page.getByRole('link', { name: number }).first().click();
  await page.getByRole('heading', { name: number }).waitFor();
  await acts(officer, 'claimCase');
  await page.locator('[data-verb="acceptComplaint"]').waitFor();
  await acts(officer, 'acceptComplaint');
  await confirm(officer, '受理');
  await expect.poll(() => statusOf(officer), patient).toBe('accepted');
  await act(site.test, merchant, number, 'consentToMediation', {});
  await page.reload();
  await expect.poll(() => statusOf(officer), patient).toBe('mediating');
  await acts(officer, 'recordMediation');
  await choose(officer, '结果', '达成一致');
  await page.getByRole('textbox', { name: '记录' }).fill('双方到场，愿意和解。');
  await confirm(officer, '调解记录');
  await acts(officer, 'recordAgreement');
  await choose(officer, '方式', '非现场');
  await choose(officer, '协议形式', '调解记录');
  await page.getByRole('textbox', { name: '方案内容' }).fill('退货退款。');
  await confirm(officer, '达成协议');
  await until(handler, number, ({ status }) => status === 'closed');
  await officer.go(`/cases/${number}/timeline`);
  await page.getByText('达成调解协议').waitFor();
  expect(await page.locator('.timeline li.decision').count()).toBeGreaterThanOrEqual(2);
  expect(officer.faults).toEqual([]);
}, 180_000);

it('lets a business answer and offer on a phone', async () => {
  const { number } = await file(consumer, formAgainst(merchantId(), { addressedTo: 'odr' }));
  await until(merchant, number, ({ status }) => status === 'negotiating');
  const agent = await site.visit('merchant', { width: 390, height: 844 });
  const { page } = agent;
  await page.getByRole('link', { name: number }).click();
  await page.getByText('消费者希望').waitFor();
  expect(await page.getByText('测试人甲').count()).toBe(0);
  await acts(agent, 'replyAsMerchant');
  await page.getByRole('textbox', { name: '内容' }).fill('您好，我们正在核实。');
  await confirm(agent, '回复');
  await acts(agent, 'offerSettlement');
  await choose(agent, '方案类型', '退款');
  await page.getByLabel(/金额/u).fill('１００');
  await page.getByRole('textbox', { name: '方案内容' }).fill('退还一百元。');
  await confirm(agent, '提出方案');
  await page.getByText('消费者还没有回答方案 1').waitFor();
  expect(await until(consumer, number, ({ openOffer }) => openOffer !== undefined)).toMatchObject({
    openOffer: { amountFen: 10_000, by: 'respondent' },
  });
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
  expect(agent.faults).toEqual([]);
}, 120_000);

it('shows an auditor everything masked and nothing to press', async () => {
  const { number } = await file(consumer, formAgainst(merchantId()));
  await until(handler, number, ({ status }) => status === 'awaiting-acceptance');
  const auditor = await site.visit('auditor');
  const { page } = auditor;
  await auditor.go(`/cases/${number}`);
  await page.getByText('您可以查看本案').waitFor();
  expect(await page.locator('[data-verb]').count()).toBe(0);
  expect(await page.getByText('19900000001').count()).toBe(0);
  await page.getByText(/部分个人信息已遮盖/u).waitFor();
  await page.getByRole('tab', { name: /时间线/u }).click();
  await page.getByText('提交投诉').waitFor();
  expect(page.url()).toContain(`/cases/${number}/timeline`);
  expect(auditor.faults).toEqual([]);
}, 120_000);

it('lets a visitor of the demo watch the term of negotiation run out', async () => {
  const { number } = await file(consumer, formAgainst(merchantId(), { addressedTo: 'odr' }), '2026-09-18T06:22:00Z');
  await until(merchant, number, ({ status }) => status === 'negotiating');
  const agent = await site.visit('merchant');
  const { page } = agent;
  await agent.go(`/cases/${number}/deadlines`);
  await page.getByText('2026-10-09 24:00 止').first().waitFor();
  expect(await page.locator('.ruler .day b').allTextContents()).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10']);
  expect(await page.locator('.ruler .day i').allTextContents()).toEqual(['班']);
  await page.getByRole('button', { name: /快进/u }).click();
  await expect.poll(() => statusOf(agent), patient).toBe('awaiting-acceptance');
}, 120_000);

async function choose({ page }: Visitor, field: string, option: string): Promise<void> {
  await page.getByRole('dialog').getByRole('combobox', { name: field, exact: true }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
}
