import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { act, as, file, formAgainst, until } from '../../api/test-filing.ts';
import { newKey, type SignedInClient } from '../../api/test-client.ts';
import { testStack } from '../../infra/local/test-stack.ts';
import { violationsOn } from './test-axe.ts';
import { openTestConsole, type TestConsole, type Visitor } from './test-console.ts';
import { contractPdf, noise, receiptPdf } from './test-files.ts';

/** As much of a canvas as is looked at; the types of a browser are not these tests'. */
interface Canvas {
  readonly width: number;
  readonly height: number;
  readonly getContext: (kind: '2d') => { getImageData: (...box: readonly number[]) => { data: Uint8ClampedArray } };
}

const MB = 1024 * 1024;
let site: TestConsole;
let consumer: SignedInClient;
let handler: SignedInClient;
let number: string;
let folder: string;
const onDisk = (name: string): string => path.join(folder, name);

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'evidence-'));
  writeFileSync(onDisk('聊天记录.txt'), '商家：三天后不能加热也不退，价格 <b>100</b> 元。\n');
  writeFileSync(onDisk('说明.txt'), Buffer.alloc(50 * MB, randomBytes(60).toString('base64')));
  await sharp({ create: { width: 600, height: 400, channels: 3, background: '#0B5B73' } })
    .png()
    .toFile(onDisk('水壶.png'));
  site = await openTestConsole();
  writeFileSync(onDisk('合同.pdf'), await contractPdf(site.browser));
  writeFileSync(onDisk('收据.pdf'), receiptPdf());
  writeFileSync(onDisk('录音.wav'), noise(6));
  consumer = await as(site.test, 'consumer');
  handler = await as(site.test, 'handler');
  const merchant = await as(site.test, 'merchant');
  ({ number } = await file(consumer, formAgainst(merchant.me.merchant?.id ?? '', { addressedTo: 'odr' })));
  await until(merchant, number, ({ status }) => status === 'negotiating');
}, 180_000);
afterAll(async () => {
  await site?.close();
  rmSync(folder, { recursive: true, force: true });
});

const card = ({ page }: Visitor, name: string) => page.locator('.file-card', { hasText: name });
const sealed = (visitor: Visitor, name: string): Promise<void> =>
  card(visitor, name).locator('[data-state="sealed"]').waitFor({ timeout: 60_000 });
const drawn = (within: Locator, number: number): Promise<void> => within.locator(`[data-drawn="${number}"] canvas`).waitFor();
/** Share of dark points on a canvas. */
const darkness = (canvas: Locator): Promise<number> =>
  canvas.evaluate((element) => {
    const { width, height, getContext } = element as unknown as Canvas;
    const { data } = getContext.call(element, '2d').getImageData(0, 0, width, height);
    return data.filter((value, index) => index % 4 === 0 && value < 64).length / (width * height);
  });
const storeOrigin = (): string => new URL(testStack().objectStore.endpoint).origin;
/** Talking to the store is the one thing that may leave the origin. */
const faultsOf = ({ faults }: Visitor): string[] =>
  faults.filter((fault) => !fault.startsWith(`outside: ${storeOrigin()}`) && !fault.startsWith('outside: blob:'));

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
  await page.getByLabel('选择文件').setInputFiles(onDisk('说明.txt'));
  await page.locator('[data-upload="sending"]').waitFor();
  await expect.poll(() => page.locator('.upload-row progress').getAttribute('value').then(Number), { timeout: 30_000 }).toBeGreaterThan(40);
  page.on('dialog', (dialog) => void dialog.accept());
  await page.reload();
  slow = false;
  await page.getByText('有 1 个文件待继续上传').waitFor();
  await page.getByLabel('选择该文件继续').setInputFiles(onDisk('聊天记录.txt'));
  await page.getByText('所选文件与未完成的文件不同').waitFor();
  await page.getByRole('button', { name: '收起' }).click();
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.method() === 'PUT') sent.push(new URL(request.url()).searchParams.get('partNumber') ?? '');
  });
  await page.getByLabel('选择该文件继续').setInputFiles(onDisk('说明.txt'));
  await sealed(agent, '说明.txt');
  expect(new Set(sent)).toEqual(new Set(['4', '5', '6', '7']));
  await page.getByLabel('选择文件').setInputFiles([onDisk('聊天记录.txt'), onDisk('水壶.png')]);
  await sealed(agent, '聊天记录.txt');
  await sealed(agent, '水壶.png');
  await page.getByLabel('选择文件').setInputFiles(onDisk('水壶.png'));
  await page.getByText('同一文件已在本案中').waitFor();
  expect(faultsOf(agent)).toEqual([]);
}, 180_000);

it('shows a picture and a text side by side, and nothing of them as a page', async () => {
  const agent = await site.visit('merchant');
  const { page, go } = agent;
  const opened: string[] = [];
  page.on('request', (request) => {
    if (request.url().startsWith(storeOrigin())) opened.push(request.url());
  });
  await go(`/cases/${number}/evidence`);
  await card(agent, '水壶.png').getByRole('button', { name: '查看' }).waitFor({ timeout: 60_000 });
  expect(opened).toEqual([]);
  await card(agent, '水壶.png').getByRole('checkbox').check();
  await card(agent, '聊天记录.txt').getByRole('checkbox').check();
  await page.getByRole('button', { name: '并排对比' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('价格 <b>100</b> 元').waitFor();
  const image = dialog.getByRole('img');
  await expect.poll(() => image.evaluate((element) => (element as unknown as { naturalWidth: number }).naturalWidth)).toBeGreaterThan(0);
  await dialog.getByRole('button', { name: '向右转' }).click();
  await dialog.getByRole('button', { name: '放大' }).click();
  expect(await image.getAttribute('style')).toMatch(/rotate\(90deg\)/u);
  const [box, picture] = [await dialog.locator('.image-box').boundingBox(), await image.boundingBox()];
  // Turned, the longer side stands upright, and what scrolls has its sides.
  expect([box?.width, box?.height].map((side) => Math.round(side ?? 0))).toEqual(
    [picture?.width, picture?.height].map((side) => Math.round(side ?? 0)),
  );
  expect(picture?.height).toBeGreaterThan(picture?.width ?? 0);
  expect(await violationsOn(page)).toEqual([]);
  expect(opened.length).toBeGreaterThan(0);
  expect(faultsOf(agent)).toEqual([]);
}, 120_000);

it('shows a PDF page by page, drawn and as text, and one with a Chinese font of its reader and a fax beside it', async () => {
  const agent = await site.visit('merchant');
  const { page, go } = agent;
  await go(`/cases/${number}/evidence`);
  await page.getByLabel('选择文件').setInputFiles([onDisk('合同.pdf'), onDisk('收据.pdf')]);
  await sealed(agent, '合同.pdf');
  await sealed(agent, '收据.pdf');
  await card(agent, '合同.pdf').getByRole('button', { name: '查看' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('img', { name: '合同.pdf · 第 1 页，共 3 页' }).locator('canvas').waitFor();
  await dialog.getByRole('button', { name: '下一页' }).click();
  await drawn(dialog, 2);
  await dialog.locator('[data-page-text="2"]').getByText('保修期一年').waitFor();
  await dialog.locator('.pdf-frame').press('End');
  await drawn(dialog, 3);
  await dialog.locator('.pdf-frame').press('PageUp');
  await drawn(dialog, 2);
  const upright = await dialog.locator('canvas').boundingBox();
  await dialog.getByRole('button', { name: '向右转' }).click();
  await expect.poll(async () => (await dialog.locator('canvas').boundingBox())?.height).toBeLessThan(upright?.height ?? 0);
  await dialog.getByRole('button', { name: '以文字显示' }).click();
  await dialog.locator('.page-text').getByText('第二条 维修').waitFor();
  expect(await violationsOn(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await card(agent, '合同.pdf').getByRole('checkbox').check();
  await card(agent, '收据.pdf').getByRole('checkbox').check();
  await page.getByRole('button', { name: '并排对比' }).click();
  const receipt = dialog.getByRole('region', { name: '收据.pdf' }).first();
  await receipt.locator('[data-page-text="1"]').getByText('小票 电热水壶 199.00').waitFor();
  await receipt.getByRole('button', { name: '下一页' }).click();
  await drawn(receipt, 2);
  expect(await darkness(receipt.locator('canvas'))).toBeGreaterThan(0.9);
  expect(await violationsOn(page)).toEqual([]);
  expect(faultsOf(agent)).toEqual([]);
}, 120_000);

it('says of a PDF that cannot be read, and of one that does not arrive, that it is so', async () => {
  const agent = await site.visit('merchant');
  const { page, go } = agent;
  await go(`/cases/${number}/evidence`);
  let body: string | undefined = '%PDF-1.7 torn';
  await page.route(`${storeOrigin()}/**`, (route) =>
    body === undefined ? route.abort() : route.fulfill({ body, headers: { 'access-control-allow-origin': '*' } }),
  );
  await card(agent, '合同.pdf').getByRole('button', { name: '查看' }).click();
  await page.getByRole('dialog').getByText('此 PDF 已损坏').waitFor();
  await page.keyboard.press('Escape');
  body = undefined;
  await card(agent, '合同.pdf').getByRole('button', { name: '查看' }).click();
  await page.getByRole('dialog').getByText('没有取到文件内容').waitFor();
  expect(faultsOf(agent)).toEqual([]);
}, 120_000);

it('keeps an account of every look, which the report shows to the authority', async () => {
  await act(site.test, consumer, number, 'escalate', {});
  await until(handler, number, ({ status }) => status === 'awaiting-acceptance');
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
  expect(faultsOf(officer)).toEqual([]);
}, 120_000);

it('voids a file by two, strikes it through, and lets the auditor alone open it, for a purpose', async () => {
  const officer = await site.visit('approver');
  await officer.go(`/cases/${number}/evidence`);
  await card(officer, '说明.txt').locator('[data-decision="askVoid"]').click();
  await officer.page.getByRole('dialog').getByLabel('理由').fill('误传');
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
  expect(faultsOf(auditor)).toEqual([]);
}, 120_000);

it('shows a file that is being checked as such, and offers nothing to open it', async () => {
  const { data } = await handler.client.POST('/complaints/{number}/files', {
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
  const { error } = await handler.client.POST('/complaints/{number}/files/{fileId}/addresses', asked);
  expect(error).toMatchObject({ code: 'action-not-allowed', reason: 'file-checking' });
}, 120_000);
