import { afterAll, beforeAll, expect, it } from 'vitest';
import { violationsOn } from './test-axe.ts';
import { openTestConsole, type TestConsole } from './test-console.ts';

let site: TestConsole;
beforeAll(async () => {
  site = await openTestConsole();
}, 300_000);
afterAll(() => site?.close());

it('lets an administrator change a setting with a reason, within what it may be', async () => {
  const { page, go, faults } = await site.visit('administrator');
  await go('/settings');
  const row = page.getByRole('row').filter({ hasText: 'odr.term' });
  await row.getByRole('button', { name: '变更 odr.term' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('1 至 30 的整数').waitFor();
  await page.waitForTimeout(400);
  expect(await violationsOn(page)).toEqual([]);
  const save = dialog.getByRole('button', { name: '保存变更' });
  await dialog.getByLabel('理由').fill('局务会决定');
  expect(await save.isDisabled()).toBe(true);
  await dialog.getByLabel('取值').fill('99');
  await save.click();
  await dialog.getByText('此项设置不能取该值。').waitFor();
  await dialog.getByLabel('取值').fill('8');
  await save.click();
  await dialog.waitFor({ state: 'detached' });
  await expect.poll(() => row.getByRole('cell').allInnerTexts()).toContain('8');
  expect(faults).toEqual([]);
}, 120_000);

it('chooses words of a list, and leaves alone what would change nothing', async () => {
  const { page, go } = await site.visit('administrator');
  await go('/settings');
  await page.getByRole('button', { name: '变更 channels' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('checkbox', { name: 'hotline' }).uncheck();
  await dialog.getByLabel('理由').fill('热线已并入');
  await dialog.getByRole('button', { name: '保存变更' }).click();
  await dialog.waitFor({ state: 'detached' });
  const row = page.getByRole('row').filter({ hasText: 'channels' });
  await expect.poll(() => row.getByRole('cell').allInnerTexts()).toContain('web、phone、letter、counter');
  expect(await page.getByRole('button', { name: '变更 pauseOnRecusal' }).count()).toBe(0);
}, 120_000);

it('shows settings to others for reading', async () => {
  const { page, go } = await site.visit('supervisor');
  await go('/settings');
  await page.getByText('由系统管理员变更').waitFor();
  expect(await page.getByRole('button', { name: /变更 / }).count()).toBe(0);
}, 120_000);
