import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { act, as, file, formAgainst, until } from '../../api/test-filing.ts';
import { violationsOn } from './test-axe.ts';
import { openTestConsole, type TestConsole, type Visitor } from './test-console.ts';

let site: TestConsole;
let officer: Visitor;
let number: string;

beforeAll(async () => {
  site = await openTestConsole();
  const consumer = await as(site.test, 'consumer');
  const merchant = await as(site.test, 'merchant');
  const handler = await as(site.test, 'handler');
  ({ number } = await file(consumer, formAgainst(merchant.me.merchant?.id ?? '')));
  await until(handler, number, ({ status }) => status === 'awaiting-acceptance');
  await act(site.test, handler, number, 'claimCase', {});
  officer = await site.visit('handler');
}, 180_000);
afterAll(() => site?.close());

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
  ['calculator', () => '/calculator?kind=odr&from=2026-09-18', '2026-10-09'],
  ['an address that leads nowhere', () => '/nowhere', '没有您可以查看的内容'],
];

describe('every screen', () => {
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
  await page.getByText('2026-10-09').first().waitFor();
  expect(await page.locator('.ruler .day b').count()).toBe(10);
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
