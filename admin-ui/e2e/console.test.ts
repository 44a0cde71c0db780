import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { act, as, file, formAgainst, until } from '../../api/test-filing.ts';
import { violationsOn } from './test-axe.ts';
import type { Visitor } from './test-console.ts';
import { openSite, type Site } from './test-people.ts';

const dist = path.resolve(import.meta.dirname, '../dist');
let site: Site;

beforeAll(async () => {
  site = await openSite();
}, 300_000);
afterAll(() => site?.close());

const patient = { timeout: 60_000, interval: 250 };
const statusOf = ({ page }: Visitor): Promise<string | null> => page.locator('.case-head [data-status]').getAttribute('data-status');
const acts = async ({ page }: Visitor, verb: string): Promise<void> => {
  const button = page.locator(`[data-verb="${verb}"]`);
  const more = page.getByRole('button', { name: /其他操作/u });
  await button.or(more).first().waitFor();
  if (!(await button.isVisible())) await more.click();
  await button.click();
};
const confirm = async ({ page }: Visitor, name: string): Promise<void> => {
  const dialog = page.getByRole('dialog');
  const tick = dialog.getByRole('checkbox', { name: /我已知悉/u });
  if ((await tick.count()) > 0) await tick.check();
  await dialog.getByRole('button', { name, exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
};

it('lets the regulator claim, accept, mediate and close a case', async () => {
  const { number } = await file(site.consumer, formAgainst(site.merchantId));
  await until(site.handler, number, ({ status }) => status === 'awaiting-acceptance');
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
  await act(site.test, site.merchant, number, 'consentToMediation', {});
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
  await until(site.handler, number, ({ status }) => status === 'closed');
  await officer.go(`/cases/${number}/timeline`);
  await page.getByText('达成调解协议').waitFor();
  expect(await page.locator('.timeline li.decision').count()).toBeGreaterThanOrEqual(2);
  expect(officer.faults).toEqual([]);
}, 180_000);

it('lets a business answer and offer on a phone', async () => {
  const { number } = await file(site.consumer, formAgainst(site.merchantId, { addressedTo: 'odr' }));
  await until(site.merchant, number, ({ status }) => status === 'negotiating');
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
  expect(await until(site.consumer, number, ({ openOffer }) => openOffer !== undefined)).toMatchObject({
    openOffer: { amountFen: 10_000, by: 'respondent' },
  });
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
  expect(agent.faults).toEqual([]);
}, 120_000);

it('shows an auditor everything masked and nothing to press', async () => {
  const { number } = await file(site.consumer, formAgainst(site.merchantId));
  await until(site.handler, number, ({ status }) => status === 'awaiting-acceptance');
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
  const { number } = await file(site.consumer, formAgainst(site.merchantId, { addressedTo: 'odr' }), '2026-09-18T06:22:00Z');
  await until(site.merchant, number, ({ status }) => status === 'negotiating');
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

async function claimed(): Promise<string> {
  const { number } = await file(site.consumer, formAgainst(site.merchantId));
  await until(site.handler, number, ({ status }) => status === 'awaiting-acceptance');
  await act(site.test, site.handler, number, 'claimCase', {});
  return number;
}

it('keeps what was typed when the case changed meanwhile, and sends it on the present state', async () => {
  const number = await claimed();
  const { page, go, faults } = await site.visit('handler');
  await go(`/cases/${number}`);
  await page.locator('[data-verb="requestMaterials"]').click();
  await page.getByRole('checkbox', { name: '投诉人地址', exact: true }).check();
  await page.getByLabel('通知内容').fill('请在五个工作日内补正您的地址。');
  await act(site.test, site.handler, number, 'requestIdentityProof', { letter: '请提供身份证明。' });
  await page.getByRole('dialog').getByRole('button', { name: '要求补正' }).click();
  await page.getByText('案件已有变化').waitFor();
  expect(await page.getByLabel('通知内容').inputValue()).toBe('请在五个工作日内补正您的地址。');
  await page.getByRole('button', { name: '载入现在的状态' }).click();
  await page.getByText(/已载入现在的状态/u).waitFor();
  await page.getByRole('dialog').getByRole('button', { name: '要求补正' }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  const view = await until(site.handler, number, ({ materialsAsked }) => materialsAsked === true);
  expect(view.identityState).toBe('asked');
  expect(faults).toEqual([]);
}, 120_000);

it('marks what is missing and sends nothing', async () => {
  const number = await claimed();
  const before = await until(site.handler, number, () => true);
  const { page, go } = await site.visit('handler');
  await go(`/cases/${number}`);
  await page.locator('[data-verb="requestIdentityProof"]').click();
  await page.getByRole('dialog').getByRole('button', { name: '要求身份证明' }).click();
  await page.getByText('请填写').waitFor();
  expect((await until(site.handler, number, () => true)).version).toBe(before.version);
}, 120_000);

it('says that there is no such case, without telling whether it exists', async () => {
  const number = await claimed();
  const { page, go } = await site.visit('merchant2');
  await go(`/cases/${number}`);
  await page.getByText('没有您可以查看的这个编号的案件').waitFor();
}, 120_000);

let officer: Visitor;
let number: string;
const screens: readonly (readonly [string, () => string, string])[] = [
  ['my work', () => '/queues/mine', '我承办的'],
  ['an empty queue', () => '/queues/overdue', '本队列已清空'],
  ['case overview', () => `/cases/${number}`, '事实经过'],
  ['case timeline', () => `/cases/${number}/timeline?mode=all`, '提交投诉'],
  ['case deadlines', () => `/cases/${number}/deadlines`, '受理决定'],
  ['case messages', () => `/cases/${number}/messages`, '还没有消息或方案'],
  ['case notices', () => `/cases/${number}/notices`, '投诉回执'],
  ['notices', () => '/notices', '每一条将要发出的'],
  ['businesses', () => '/merchants', '统一社会信用代码'],
  ['users', () => '/officers', '账号及其角色'],
  ['calendars', () => '/calendar', '国庆节'],
  ['settings', () => '/settings', 'odr.term'],
  ['files whose retention is over', () => '/retention-over', '没有保管期满的文件'],
  ['calculator', () => '/calculator?kind=odr&from=2026-09-18', '2026-10-09'],
  ['an address that leads nowhere', () => '/nowhere', '没有您可以查看的内容'],
];

describe('every screen', () => {
  beforeAll(async () => {
    ({ number } = await file(site.consumer, formAgainst(site.merchantId)));
    await until(site.handler, number, ({ status }) => status === 'awaiting-acceptance');
    await act(site.test, await as(site.test, 'handler2'), number, 'claimCase', {});
    officer = await site.visit('handler2');
  }, 120_000);

  it.each(screens)(
    '%s: no violation of WCAG 2.2 AA, in the light and in the dark',
    async (_name, address, text) => {
      const { page, go } = officer;
      await go(address());
      await page.getByText(text).first().waitFor();
      expect(await violationsOn(page)).toEqual([]);
      await page.getByRole('button', { name: '浅色或深色' }).click();
      expect(await violationsOn(page)).toEqual([]);
      await page.getByRole('button', { name: '浅色或深色' }).click();
    },
    60_000,
  );

  it('a dialog is accessible too', async () => {
    const { page, go } = officer;
    await go(`/cases/${number}`);
    await page.locator('[data-verb="requestMaterials"]').click();
    await page.getByLabel('通知内容').waitFor();
    await page.waitForTimeout(400);
    expect(await violationsOn(page)).toEqual([]);
  }, 60_000);

  it('needs nothing from outside and nothing that the page policy refuses', () => expect(officer.faults).toEqual([]));
});

it('the sign-in page says why it refuses and shows the term of a complaint received today', async () => {
  const { page, go, faults } = await site.anonymous();
  await go('/');
  await page.getByText(/今日收到的投诉/u).waitFor();
  await page.getByLabel('账号').fill('handler');
  await page.getByLabel('密码').fill('not-the-password');
  await page.getByRole('button', { name: '登录' }).click();
  await page.getByText('账号或者密码不正确').waitFor();
  expect(await violationsOn(page)).toEqual([]);
  expect(faults).toEqual([]);
}, 60_000);

it('the calculator asks nobody to sign in', async () => {
  const { page, go } = await site.anonymous();
  await go('/deadline-calculator?kind=odr&from=2026-09-18');
  await page.locator('.ruler .day b').nth(9).waitFor();
  await page.getByText('2026-10-09').first().waitFor();
}, 60_000);

it('j and k move along the rows, Enter opens the case', async () => {
  const { page, go } = officer;
  await go('/queues/mine');
  await page.locator('tr.selected').waitFor();
  await page.keyboard.press('j');
  await page.keyboard.press('k');
  expect(await page.locator('tr.selected').count()).toBe(1);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: number }).waitFor();
}, 60_000);

it('English is complete and keeps the page', async () => {
  const { page, go } = officer;
  await go(`/cases/${number}/deadlines`);
  await page.getByRole('button', { name: 'EN · 切换为英文' }).click();
  await page.getByText('Next step').waitFor();
  expect(await page.evaluate('document.documentElement.lang')).toBe('en');
  expect(await page.getByText('Decision on acceptance').count()).toBeGreaterThan(0);
  await page.getByRole('button', { name: '中文 · Switch to Chinese' }).click();
  await page.getByText('下一步').first().waitFor();
}, 60_000);

it('loads at most 320 kB of script before the first page shows', () => {
  const page = readFileSync(path.join(dist, 'index.html'), 'utf8');
  const scripts = [...page.matchAll(/(?:src|href)="\/console\/(assets\/[^"]+\.js)"/gu)].map((match) => match[1] ?? '');
  const bytes = scripts.map((script) => gzipSync(readFileSync(path.join(dist, script))).length);
  expect(scripts.length).toBeGreaterThan(1);
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(320_000);
});
