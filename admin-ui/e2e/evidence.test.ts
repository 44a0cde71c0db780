import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { act, until } from '../../api/test-filing.ts';
import { newKey } from '../../api/test-client.ts';
import { buildHeic } from '../../infra/inspection/corpus/build-movie.ts';
import type { CustodyReport } from '../../openapi/generated/types.ts';
import { violationsOn } from './test-axe.ts';
import { card, chat, type EvidenceSite, faultsOf, naturalWidth, openEvidenceSite, picture, sealed, storeOrigin } from './test-evidence.ts';

const MB = 1024 * 1024;
const long = (megabytes: number): Buffer => Buffer.alloc(megabytes * MB, randomBytes(60).toString('base64'));
const patient = { timeout: 30_000 };
let site: EvidenceSite;
let number: string;

beforeAll(async () => {
  site = await openEvidenceSite();
  ({ number } = site);
  site.write('聊天记录.txt', chat);
  site.write('说明.txt', long(50));
  site.write('长录像.txt', long(20));
  site.write('说明二.txt', long(20));
  site.write('水壶.png', await picture(600, 400, '#0B5B73'));
  site.write('小票照片.png', await picture(300, 500, '#8A5A00'));
  site.write('截图.png', '这不是图片。');
  site.write('空.txt', '');
  site.write('照片.heic', buildHeic());
}, 180_000);
afterAll(() => site?.close());

it('takes three files, one of them interrupted by a reload in the middle and gone on with', async () => {
  const agent = await site.visit('merchant');
  const { page, go } = agent;
  await go(`/cases/${number}/evidence`);
  await page.getByText('本案还没有证据').waitFor();
  let slow = true;
  await page.route(`${storeOrigin()}/**`, async (route) => {
    const third = new URL(route.request().url()).searchParams.get('partNumber');
    // The middle of the file never arrives while the line is bad.
    if (slow && route.request().method() === 'PUT' && Number(third) > 3) return;
    await route.continue();
  });
  await site.upload(agent, '说明.txt');
  await page.locator('[data-upload="sending"]').waitFor();
  await expect.poll(() => page.locator('.upload-row progress').getAttribute('value').then(Number), patient).toBeGreaterThan(40);
  page.on('dialog', (dialog) => void dialog.accept());
  await page.reload();
  slow = false;
  await page.getByText('有 1 个文件待继续上传').waitFor();
  await page.getByLabel('选择该文件继续').setInputFiles(site.onDisk('聊天记录.txt'));
  await page.getByText('所选文件与未完成的文件不同').waitFor();
  await page.getByRole('button', { name: '收起' }).click();
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.method() === 'PUT') sent.push(new URL(request.url()).searchParams.get('partNumber') ?? '');
  });
  await page.getByLabel('选择该文件继续').setInputFiles(site.onDisk('说明.txt'));
  await sealed(agent, '说明.txt');
  expect(new Set(sent)).toEqual(new Set(['4', '5', '6', '7']));
  await site.upload(agent, '聊天记录.txt', '水壶.png');
  await sealed(agent, '聊天记录.txt');
  await sealed(agent, '水壶.png');
  await site.upload(agent, '水壶.png');
  await page.getByText('同一文件已在本案中').waitFor();
  expect(faultsOf(agent)).toEqual([]);
}, 180_000);

it('says of each file what it is before it goes, and shows one that is refused with the reason', async () => {
  const agent = await site.visit('merchant');
  const { page, go } = agent;
  await go(`/cases/${number}/evidence`);
  await page.getByLabel('选择文件').setInputFiles([site.onDisk('截图.png'), site.onDisk('照片.heic'), site.onDisk('空.txt')]);
  const chosen = page.locator('[data-chosen="截图.png"]');
  await chosen.getByLabel('说明').fill('转账记录');
  await page.locator('[data-chosen="空.txt"]').getByRole('button', { name: '移除' }).click();
  expect(await violationsOn(page)).toEqual([]);
  await page.getByRole('button', { name: '上传 2 个文件' }).click();
  await page.locator('[data-name="截图.png"][data-upload="done"] [data-state="refused"]').waitFor({ timeout: 60_000 });
  const refused = card(agent, '截图.png');
  await refused.getByText('已拒绝').waitFor();
  await refused.getByText('文件内容与文件名所示类型不符').waitFor();
  await refused.getByText('转账记录').waitFor();
  expect(await refused.getByRole('button', { name: /查看|下载/u }).count()).toBe(0);
  await expect.poll(() => page.locator('[data-news]').textContent(), patient).toMatch(/截图\.png: 已拒绝|照片\.heic: 已封存/u);
  await sealed(agent, '照片.heic');
  await card(agent, '照片.heic').getByText('此格式（HEIC）无法生成查看副本，请下载原件查看').waitFor();
  expect(await card(agent, '照片.heic').getByRole('button', { name: '查看' }).count()).toBe(0);
  expect(await violationsOn(page)).toEqual([]);
  const hash = card(agent, '照片.heic').locator('[data-sha256]');
  await card(agent, '照片.heic').getByRole('button', { name: '显示全部' }).press('Enter');
  expect(await hash.textContent()).toMatch(/^[0-9a-f]{64}$/u);
  expect(faultsOf(agent)).toEqual([]);
}, 120_000);

it('pauses an upload, goes on with it, tries it again, and gives one up', async () => {
  const agent = await site.visit('merchant');
  const { page, go } = agent;
  await go(`/cases/${number}/evidence`);
  let line: 'dead' | 'cut' | 'good' = 'dead';
  await page.route(`${storeOrigin()}/**`, (route) => {
    const middle = route.request().method() === 'PUT' && Number(new URL(route.request().url()).searchParams.get('partNumber')) > 1;
    if (!middle || line === 'good') return route.continue();
    return line === 'cut' ? route.abort() : undefined;
  });
  const row = page.locator('[data-name="长录像.txt"]');
  await site.upload(agent, '长录像.txt');
  await expect.poll(() => row.locator('progress').getAttribute('value').then(Number), patient).toBeGreaterThan(30);
  expect(await violationsOn(page)).toEqual([]);
  await row.getByRole('button', { name: '暂停' }).click();
  await row.getByText(/已暂停 \d+%/u).waitFor();
  await row.getByRole('button', { name: '继续' }).click();
  await page.locator('[data-name="长录像.txt"][data-upload="sending"]').waitFor();
  line = 'cut';
  await row.getByRole('button', { name: '暂停' }).click();
  await row.getByRole('button', { name: '继续' }).click();
  await row.getByText('上传中断，已传部分仍然保留').waitFor(patient);
  line = 'good';
  await row.getByRole('button', { name: '重试' }).click();
  await sealed(agent, '长录像.txt');
  line = 'dead';
  await site.upload(agent, '说明二.txt');
  await page.locator('[data-name="说明二.txt"][data-upload="sending"]').waitFor();
  await expect
    .poll(() => page.locator('[data-name="说明二.txt"] progress').getAttribute('value').then(Number), patient)
    .toBeGreaterThan(30);
  page.on('dialog', (dialog) => void dialog.accept());
  await page.reload();
  await page.getByText('有 1 个文件待继续上传').waitFor();
  await page.getByRole('button', { name: '取消上传 说明二.txt' }).click();
  await page.getByText('有 1 个文件待继续上传').waitFor({ state: 'detached' });
  await page.reload();
  await card(agent, '长录像.txt').waitFor();
  expect(await page.locator('[data-unfinished]').count()).toBe(0);
  expect(faultsOf(agent)).toEqual([]);
}, 120_000);

it('lets a consumer add a file to the case, which the business can open from then on', async () => {
  const person = await site.visit('consumer');
  await person.go(`/cases/${number}/evidence`);
  await site.upload(person, '小票照片.png');
  await sealed(person, '小票照片.png');
  const agent = await site.visit('merchant');
  await agent.go(`/cases/${number}/evidence`);
  await card(agent, '聊天记录.txt').waitFor();
  expect(await card(agent, '小票照片.png').count()).toBe(0);
  await person.page.locator('[data-verb="addEvidence"]').click();
  const dialog = person.page.getByRole('dialog');
  await dialog.getByLabel('类别').click();
  await person.page.getByRole('option', { name: '票据' }).click();
  await dialog.getByLabel('选用已上传的文件').click();
  await person.page.getByRole('option', { name: '小票照片.png' }).click();
  expect(await violationsOn(person.page)).toEqual([]);
  await dialog.getByRole('button', { name: '补充材料' }).click();
  await dialog.waitFor({ state: 'detached' });
  await expect
    .poll(
      async () => {
        await agent.page.reload();
        await card(agent, '聊天记录.txt').waitFor();
        return card(agent, '小票照片.png').count();
      },
      { timeout: 30_000, interval: 500 },
    )
    .toBe(1);
  await card(agent, '小票照片.png').getByRole('button', { name: '查看' }).click();
  const image = agent.page.getByRole('dialog').getByRole('img');
  await expect.poll(() => naturalWidth(image), patient).toBeGreaterThan(0);
  expect([...faultsOf(person), ...faultsOf(agent)]).toEqual([]);
}, 120_000);

it('keeps an account of every look, which the report shows to the authority', async () => {
  const agent = await site.visit('merchant');
  await agent.go(`/cases/${number}/evidence`);
  await card(agent, '聊天记录.txt').getByRole('button', { name: '查看' }).click();
  await agent.page.getByText('三天后不能加热').waitFor();
  await act(site.test, site.consumer, number, 'escalate', {});
  await until(site.handler, number, ({ status }) => status === 'awaiting-acceptance');
  const officer = await site.visit('handler');
  const { page, go } = officer;
  await go(`/cases/${number}/evidence`);
  await sealed(officer, '水壶.png');
  expect(await violationsOn(page)).toEqual([]);
  const download = page.waitForEvent('download');
  await card(officer, '聊天记录.txt').getByRole('button', { name: '下载原件' }).click();
  expect((await download).suggestedFilename()).toBe('聊天记录.txt');
  await card(officer, '聊天记录.txt').getByRole('link', { name: '保管链' }).click();
  await page.getByRole('heading', { name: '证据保管链报告' }).waitFor();
  const readers = page.locator('[data-table="accesses"]');
  await readers.getByText('核对争议事实').first().waitFor();
  await readers.getByText('办理本案').waitFor();
  await readers.getByText('保管链报告').waitFor();
  await page.locator('[data-table="steps"]').getByText('封存').first().waitFor();
  expect(await page.locator('[data-sha256]').first().textContent()).toMatch(/^[0-9a-f]{64}$/u);
  expect(await violationsOn(page)).toEqual([]);
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: '保存为 JSON' }).click();
  const saved = await saving;
  expect(saved.suggestedFilename()).toMatch(new RegExp(`^custody-${number}-[0-9a-f]{8}\\.json$`, 'u'));
  const report = JSON.parse(readFileSync(await saved.path(), 'utf8')) as CustodyReport;
  expect(report).toMatchObject({ caseNumber: number, file: { name: '聊天记录.txt' } });
  // The report that is shown, without another access.
  expect(report.accesses?.length).toBe(await readers.locator('tbody tr').count());
  expect(report.accesses?.filter(({ what }) => what === 'custody').length).toBe(1);
  expect(faultsOf(officer)).toEqual([]);
}, 120_000);

it('voids a file by two, strikes it through, and lets the auditor alone open it, for a purpose', async () => {
  const officer = await site.visit('approver');
  await officer.go(`/cases/${number}/evidence`);
  await card(officer, '说明.txt').locator('[data-decision="askVoid"]').click();
  await officer.page.getByRole('dialog').getByLabel('理由').fill('误传');
  expect(await violationsOn(officer.page)).toEqual([]);
  await officer.page.getByRole('dialog').getByRole('button', { name: '申请作废' }).click();
  await card(officer, '说明.txt').getByText('误传').waitFor();
  expect(await card(officer, '说明.txt').locator('[data-decision="decideVoid"]').count()).toBe(0);
  const second = await site.visit('supervisor');
  await second.go(`/cases/${number}/evidence`);
  await card(second, '说明.txt').locator('[data-decision="decideVoid"]').click();
  await second.page.getByRole('dialog').getByRole('button', { name: '决定作废' }).click();
  await card(second, '说明.txt').locator('[data-state="voided"]').waitFor();
  expect(await card(second, '说明.txt').locator('s').textContent()).toBe('说明.txt');
  expect(await card(second, '说明.txt').getByRole('button', { name: '查看' }).count()).toBe(0);
  const auditor = await site.visit('auditor');
  await auditor.go(`/cases/${number}/evidence`);
  await card(auditor, '聊天记录.txt').getByRole('button', { name: '查看' }).click();
  await auditor.page.getByText('请先填写查看目的').waitFor();
  await auditor.page.getByLabel('查看目的').fill('年度抽查');
  await card(auditor, '聊天记录.txt').getByRole('button', { name: '查看' }).click();
  await auditor.page.getByText('三天后不能加热').waitFor();
  await auditor.page.keyboard.press('Escape');
  const ranges: (string | undefined)[] = [];
  auditor.page.on('request', (request) => {
    if (request.url().startsWith(storeOrigin())) ranges.push(request.headers()['range']);
  });
  await card(auditor, '说明.txt').locator('[data-state="voided"]').waitFor();
  await card(auditor, '说明.txt').getByRole('button', { name: '查看' }).click();
  await auditor.page.getByText('仅显示开头部分').waitFor();
  // Of fifty megabytes, no more than is shown.
  expect(ranges).toEqual(['bytes=0-799999']);
  expect(faultsOf(auditor)).toEqual([]);
}, 120_000);

it('shows a file that is being checked as such, and offers nothing to open it', async () => {
  const { data } = await site.handler.client.POST('/complaints/{number}/files', {
    params: { path: { number }, query: { name: '待检.txt', kind: 'document' }, header: { 'Idempotency-Key': newKey() } },
    headers: { 'Content-Type': 'application/octet-stream' },
    body: `待检 ${newKey()}`,
    bodySerializer: (body) => body,
  });
  const id = data?.id ?? '';
  const officer = await site.visit('handler');
  await officer.go(`/cases/${number}/evidence`);
  await sealed(officer, '待检.txt');
  // As while a scanner is away: the file waits, however long it takes.
  await site.test.db.updateTable('evidence').set({ state: 'checking' }).where('id', '=', id).execute();
  await officer.page.reload();
  await card(officer, '待检.txt').getByText('检测通过前不能打开').waitFor();
  expect(
    await card(officer, '待检.txt')
      .getByRole('button', { name: /查看|下载/u })
      .count(),
  ).toBe(0);
  const path = { number, fileId: id };
  const asked = { params: { path }, body: { what: 'original' as const, purpose: '办理本案' } };
  const { error } = await site.handler.client.POST('/complaints/{number}/files/{fileId}/addresses', asked);
  expect(error).toMatchObject({ code: 'action-not-allowed', reason: 'file-checking' });
}, 120_000);
