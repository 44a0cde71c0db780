import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import sharp from 'sharp';
import { as, file, formAgainst, until } from '../../api/test-filing.ts';
import type { SignedInClient } from '../../api/test-client.ts';
import { testStack } from '../../infra/local/test-stack.ts';
import { openTestConsole, type TestConsole, type Visitor } from './test-console.ts';

/** The console with one case in negotiation, and a folder of files to put into it. */
export interface EvidenceSite extends TestConsole {
  readonly consumer: SignedInClient;
  readonly handler: SignedInClient;
  readonly number: string;
  /** Writes a file that a visitor can choose. */
  write(name: string, content: string | Buffer): void;
  /** Chooses files and sends them as what they most likely are. */
  upload(visitor: Visitor, ...names: string[]): Promise<void>;
  onDisk(name: string): string;
}

/** Opens the console, files a case and begins its folder; closing it removes both. */
export async function openEvidenceSite(): Promise<EvidenceSite> {
  const folder = mkdtempSync(path.join(tmpdir(), 'evidence-'));
  const onDisk = (name: string): string => path.join(folder, name);
  const site = await openTestConsole({ files: true });
  const [consumer, handler, merchant] = await Promise.all([as(site.test, 'consumer'), as(site.test, 'handler'), as(site.test, 'merchant')]);
  const { number } = await file(consumer, formAgainst(merchant.me.merchant?.id ?? '', { addressedTo: 'odr' }));
  await until(merchant, number, ({ status }) => status === 'negotiating');
  return {
    ...site,
    consumer,
    handler,
    number,
    onDisk,
    write: (name, content) => writeFileSync(onDisk(name), content),
    upload: async ({ page }, ...names) => {
      await page.getByLabel('选择文件').setInputFiles(names.map(onDisk));
      await page.getByRole('button', { name: /^上传 \d+ 个文件/u }).click();
    },
    close: async () => {
      await site.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A picture of one colour. */
export function picture(width: number, height: number, background: string): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background } })
    .png()
    .toBuffer();
}

export const chat = '商家：三天后不能加热也不退，价格 <b>100</b> 元。\n';

export function card({ page }: Visitor, name: string): Locator {
  return page.locator('.file-card', { hasText: name });
}

export function sealed(visitor: Visitor, name: string): Promise<void> {
  return card(visitor, name).locator('[data-state="sealed"]').waitFor({ timeout: 60_000 });
}

export function naturalWidth(image: Locator): Promise<number> {
  return image.evaluate((element) => (element as unknown as { naturalWidth: number }).naturalWidth);
}

export function storeOrigin(): string {
  return new URL(testStack().objectStore.endpoint).origin;
}

/** Talking to the store is the one thing that may leave the origin. */
export function faultsOf({ faults }: Visitor): string[] {
  return faults.filter((fault) => !fault.startsWith(`outside: ${storeOrigin()}`) && !fault.startsWith('outside: blob:'));
}
