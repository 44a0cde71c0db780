import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';

export interface OpenBrowser {
  readonly browser: Browser;
  /** Closes the browser and removes its font folder. */
  close(): Promise<void>;
}

/**
 * A headless Chromium from npm that draws Chinese: the packaged browser has no CJK font, and without one the text is
 * invisible rather than boxed, so a fontconfig folder of this run points it to one. The caller closes it.
 */
export async function openBrowser(): Promise<OpenBrowser> {
  const folder = await mkdtemp(join(tmpdir(), 'redress-browser-'));
  await writeFontConfig(folder);
  // Read by the packaged browser when its module is loaded, therefore set before the import.
  process.env['FONTCONFIG_PATH'] = folder;
  process.env['FONTCONFIG_FILE'] = join(folder, 'fonts.conf');
  const { default: chromium } = await import('@sparticuz/chromium');
  const { chromium: playwright } = await import('playwright-core');
  const browser = await playwright.launch({
    executablePath: await chromium.executablePath(),
    // One process for all pages is for tiny machines: there, closing one page ends the browser.
    args: [...chromium.args.filter((arg) => arg !== '--single-process'), '--font-render-hinting=none', '--force-color-profile=srgb'],
    headless: true,
  });
  return {
    browser,
    close: async () => {
      await browser.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function writeFontConfig(folder: string): Promise<void> {
  const cache = join(folder, 'cache');
  await mkdir(cache, { recursive: true });
  const weights = ['400Regular', '500Medium', '600SemiBold', '700Bold'].map((weight) => `<dir>${join(fontFolder(), weight)}</dir>`);
  await writeFile(
    join(folder, 'fonts.conf'),
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${weights.join('')}<cachedir>${cache}</cachedir>
<alias><family>sans-serif</family><prefer><family>Noto Sans SC</family></prefer></alias>
<alias><family>system-ui</family><prefer><family>Noto Sans SC</family></prefer></alias></fontconfig>\n`,
  );
}

function fontFolder(): string {
  return dirname(fileURLToPath(import.meta.resolve('@expo-google-fonts/noto-sans-sc/package.json')));
}
