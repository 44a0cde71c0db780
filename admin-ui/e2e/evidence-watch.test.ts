import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { newKey } from '../../api/test-client.ts';
import { file, formAgainst, until } from '../../api/test-filing.ts';
import { raiseAlarm } from '../../infra/evidence/alarms.ts';
import { seconds } from '../../infra/evidence/test-evidence.ts';
import { violationsOn } from './test-axe.ts';
import type { Visitor } from './test-console.ts';
import { openSite, type Site } from './test-people.ts';

const patient = { timeout: 60_000, interval: 250 };
let site: Site;
let number: string;
let fileId: string;

/** A sealed file of a case that is with the authority. */
beforeAll(async () => {
  site = await openSite({ files: true });
  ({ number } = await file(site.consumer, formAgainst(site.merchantId)));
  await until(site.handler, number, ({ status }) => status === 'awaiting-acceptance');
  const { data } = await site.consumer.client.POST('/complaints/{number}/files', {
    params: { path: { number }, query: { name: '小票.txt', kind: 'receipt' }, header: { 'Idempotency-Key': newKey() } },
    headers: { 'Content-Type': 'application/octet-stream' },
    body: `电热水壶 199.00 ${newKey()}`,
    bodySerializer: (body) => body,
  });
  fileId = data?.id ?? '';
  await vi.waitUntil(async () => (await stateOfFile()) === 'sealed', patient);
}, 300_000);
afterAll(() => site?.close());

async function stateOfFile(): Promise<string | undefined> {
  const row = await site.test.db.selectFrom('evidence').select('state').where('id', '=', fileId).executeTakeFirst();
  return row?.state;
}

const raise = (): Promise<void> =>
  raiseAlarm(site.test.db, {
    what: 'hash-mismatch',
    bucket: site.test.evidence.buckets.evidence,
    key: `cases/${number}/小票`,
    evidenceId: fileId,
    facts: { stored: 'ab'.repeat(32) },
  });

async function cleanInBothThemes({ page }: Visitor): Promise<void> {
  const theme = page.getByRole('button', { name: '浅色或深色' });
  expect(await violationsOn(page)).toEqual([]);
  await theme.click();
  expect(await violationsOn(page)).toEqual([]);
  await theme.click();
}

it('says that no alarm is open, shows one that was raised, and lets an administrator settle it with a note', async () => {
  const administrator = await site.visit('administrator');
  const { page, go, faults } = administrator;
  await go('/');
  await page.getByRole('link', { name: '存证告警' }).click();
  await page.getByText('没有未处理的告警').waitFor();
  await cleanInBothThemes(administrator);
  await raise();
  await page.reload();
  const row = page.getByRole('row').filter({ hasText: number });
  await row.getByText('存储内容与封存时的摘要不符').waitFor();
  await cleanInBothThemes(administrator);
  await row.getByRole('button', { name: /^处理告警/u }).click();
  const dialog = page.getByRole('dialog');
  const settle = dialog.getByRole('button', { name: '处理告警' });
  expect(await settle.isDisabled()).toBe(true);
  await dialog.getByLabel('处理说明').fill('已从备份恢复，摘要核对一致。');
  await page.waitForTimeout(400);
  expect(await violationsOn(page)).toEqual([]);
  await settle.click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByText('没有未处理的告警').waitFor();
  await page.getByRole('link', { name: '已处理', exact: true }).click();
  await row.getByText('已从备份恢复，摘要核对一致。').waitFor();
  expect(page.url()).toContain('/alarms?settled=true');
  expect(await row.getByText(/^[^·]+ · \d{4}-\d{2}-\d{2} \d{2}:\d{2}$/u).count()).toBe(1);
  await cleanInBothThemes(administrator);
  await row.getByRole('link', { name: /查看文件/u }).click();
  await page.locator(`#file-${fileId}:target`).waitFor();
  expect(faults).toEqual([]);
}, 120_000);

it('opens an alarm again that is seen again, lets an auditor read it, and shows a handler neither page nor alarm', async () => {
  await raise();
  const auditor = await site.visit('auditor');
  await auditor.go('/alarms');
  await auditor.page.getByRole('row').filter({ hasText: number }).waitFor();
  expect(await auditor.page.getByRole('button', { name: /^处理告警/u }).count()).toBe(0);
  const { page, go, faults } = await site.visit('handler');
  await go('/');
  await page.getByRole('link', { name: '保管期满' }).waitFor();
  expect(await page.getByRole('link', { name: '存证告警' }).count()).toBe(0);
  await go('/alarms');
  await page.getByText('您的角色不能进行此项操作').waitFor();
  expect(await page.getByText('存储内容与封存时的摘要不符').count()).toBe(0);
  expect([...auditor.faults, ...faults]).toEqual([]);
}, 120_000);

it('lists a file whose retention is over; one officer asks to remove it, not the same but another one decides', async () => {
  site.test.evidence.retentionDays = { complaint: seconds(1), report: seconds(1) };
  const past = new Date(Date.now() - 60_000);
  await site.test.db.updateTable('complaint').set({ closedAt: past }).where('number', '=', number).execute();
  await site.test.db.updateTable('evidence').set({ retainUntil: past }).where('id', '=', fileId).execute();
  const approver = await site.visit('approver');
  await approver.go('/retention-over');
  const row = ({ page }: Visitor) => page.getByRole('row').filter({ hasText: number });
  await row(approver)
    .getByRole('button', { name: /^申请销毁/u })
    .click();
  const dialog = approver.page.getByRole('dialog');
  await dialog.getByText('小票.txt').waitFor();
  await dialog.getByLabel('理由').fill('保存期满');
  await dialog.getByRole('button', { name: '申请销毁' }).click();
  await row(approver).getByText('等待另一人决定').waitFor();
  expect(await row(approver).locator('[data-decision]').count()).toBe(0);
  const handler = await site.visit('handler');
  await handler.go('/retention-over');
  await row(handler).getByText('等待另一人决定').waitFor();
  expect(await row(handler).locator('[data-decision]').count()).toBe(0);
  const supervisor = await site.visit('supervisor');
  await supervisor.go('/retention-over');
  await row(supervisor)
    .getByRole('button', { name: /^决定销毁/u })
    .waitFor();
  await cleanInBothThemes(supervisor);
  await row(supervisor)
    .getByRole('button', { name: /^决定销毁/u })
    .click();
  await supervisor.page.waitForTimeout(400);
  expect(await violationsOn(supervisor.page)).toEqual([]);
  await supervisor.page.getByRole('dialog').getByRole('button', { name: '不予销毁' }).click();
  await row(supervisor).getByText('尚未申请').waitFor();
  expect(await stateOfFile()).toBe('sealed');
  expect([...approver.faults, ...handler.faults, ...supervisor.faults]).toEqual([]);
}, 120_000);

it('shows both pages in English and on a phone', async () => {
  const { page, go, faults } = await site.visit('auditor', { width: 390, height: 844 });
  await go('/alarms');
  await page.getByRole('button', { name: 'EN · 切换为英文' }).click();
  await page.getByText('The stored content is not what its hash says').waitFor();
  expect(await violationsOn(page)).toEqual([]);
  await go('/retention-over');
  await page.getByRole('row').filter({ hasText: 'Not asked for' }).waitFor();
  expect(await violationsOn(page)).toEqual([]);
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
  expect(faults).toEqual([]);
}, 60_000);
