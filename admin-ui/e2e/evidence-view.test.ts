import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { violationsOn } from './test-axe.ts';
import type { Visitor } from './test-console.ts';
import { card, chat, type EvidenceSite, faultsOf, naturalWidth, openEvidenceSite, picture, sealed, storeOrigin } from './test-evidence.ts';
import { contractPdf, noise, receiptPdf } from './test-files.ts';

/** As much of a canvas as is looked at; the types of a browser are not these tests'. */
interface Canvas {
  readonly width: number;
  readonly height: number;
  readonly getContext: (kind: '2d') => { getImageData: (...box: readonly number[]) => { data: Uint8ClampedArray } };
}

interface Player extends EventTarget {
  readonly duration: number;
  readonly src: string;
  currentTime: number;
  readonly play: () => Promise<void>;
  readonly pause: () => void;
}

const patient = { timeout: 30_000 };
let site: EvidenceSite;
let number: string;
let agent: Visitor;

beforeAll(async () => {
  site = await openEvidenceSite();
  ({ number } = site);
  site.write('聊天记录.txt', chat);
  site.write('水壶.png', await picture(600, 400, '#0B5B73'));
  site.write('合同.pdf', await contractPdf(site.browser));
  site.write('收据.pdf', receiptPdf());
  site.write('录音.wav', noise(6));
  agent = await site.visit('merchant');
  await agent.go(`/cases/${number}/evidence`);
  const names = ['聊天记录.txt', '水壶.png', '合同.pdf', '收据.pdf', '录音.wav'];
  await site.upload(agent, ...names);
  await Promise.all(names.map((name) => sealed(agent, name)));
}, 180_000);
afterAll(() => site?.close());

const drawn = (within: Locator, page: number): Promise<void> => within.locator(`[data-drawn="${page}"] canvas`).waitFor();
/** How light a canvas is over all, 0 to 255. */
const lightness = (canvas: Locator): Promise<number> =>
  canvas.evaluate((element) => {
    const { width, height, getContext } = element as unknown as Canvas;
    const { data } = getContext.call(element, '2d').getImageData(0, 0, width, height);
    return data.filter((_value, index) => index % 4 === 0).reduce((sum, red) => sum + red, 0) / (width * height);
  });

it('shows a picture and a text side by side, and nothing of them as a page', async () => {
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
  await expect.poll(() => naturalWidth(image), patient).toBeGreaterThan(0);
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

it('shows a PDF page by page, drawn and as text, and one with a font of its reader, a fax and a scan beside it', async () => {
  const { page, go } = agent;
  await go(`/cases/${number}/evidence`);
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
  await expect.poll(async () => (await dialog.locator('canvas').boundingBox())?.height, patient).toBeLessThan(upright?.height ?? 0);
  await dialog.getByRole('button', { name: '文字版' }).click();
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
  expect(await lightness(receipt.locator('canvas'))).toBeLessThan(10);
  await receipt.getByRole('button', { name: '下一页' }).click();
  await drawn(receipt, 3);
  expect(Math.abs((await lightness(receipt.locator('canvas'))) - 128)).toBeLessThan(10);
  expect(await violationsOn(page)).toEqual([]);
  expect(faultsOf(agent)).toEqual([]);
}, 120_000);

it('says of a PDF that cannot be read, and of one that does not arrive, that it is so', async () => {
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
  await page.unroute(`${storeOrigin()}/**`);
  expect(faultsOf(agent)).toEqual([]);
}, 120_000);

it('plays a recording, and goes on with a new address, itself on record, when the first has run out', async () => {
  const { page, go } = agent;
  await go(`/cases/${number}/evidence`);
  let asked = 0;
  page.on('request', (request) => {
    if (request.url().endsWith('/addresses')) asked += 1;
  });
  await card(agent, '录音.wav').getByRole('button', { name: '查看' }).click();
  const player = page.getByRole('dialog').locator('audio');
  const at = (name: 'duration' | 'currentTime'): Promise<number> =>
    player.evaluate((element, key) => (element as unknown as Player)[key], name);
  await expect.poll(() => at('duration'), patient).toBeCloseTo(6, 0);
  await player.evaluate((element) => (element as unknown as Player).play());
  await expect.poll(() => at('currentTime'), patient).toBeGreaterThan(0.2);
  expect(await violationsOn(page)).toEqual([]);
  const stopped = await player.evaluate((element) => {
    const playing = element as unknown as Player;
    playing.pause();
    playing.currentTime = 3;
    // What a player says when the store refuses the rest.
    playing.dispatchEvent(new Event('error'));
    return playing.src;
  });
  await expect.poll(() => player.getAttribute('src'), patient).not.toBe(stopped);
  await expect.poll(() => at('currentTime'), patient).toBeCloseTo(3, 1);
  expect(asked).toBe(2);
  expect(faultsOf(agent)).toEqual([]);
}, 120_000);
