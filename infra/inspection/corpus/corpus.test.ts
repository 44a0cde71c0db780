import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cleanFileName } from '../../../domain/evidence/file-name.ts';
import { type FileInspection, inspectFile } from '../inspect-file.ts';
import type { ScanFile } from '../scan/scan-file.ts';
import type { HostileFile } from './hostile-file.ts';
import { hostileFiles } from './hostile-files.ts';

/** Nothing may take longer, on a machine that does other things besides. */
const MOST_MILLISECONDS = 15_000;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'corpus-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function inspect({ declaredType, fileName, build }: HostileFile, scan?: ScanFile): Promise<FileInspection> {
  const at = path.join(folder, 'file');
  const content = build();
  writeFileSync(at, content);
  return inspectFile({ scan }, { path: at, size: content.length, declaredType, name: cleanFileName(fileName) });
}

describe.each(Object.entries(hostileFiles))('%s', (_name, files) => {
  it.each(files.map((file) => [file.what, file] as const))('%s', { timeout: MOST_MILLISECONDS }, async (_what, file) => {
    const { expected } = file;
    if (expected.outcome === 'quarantined') {
      expect(await inspect(file, () => Promise.resolve('unanswered'))).toMatchObject({ verdict: 'pending', reasons: [] });
      expect(await inspect(file, () => Promise.resolve('malware'))).toMatchObject({ verdict: 'refused', reasons: ['malware'] });
      return;
    }
    const { verdict, reasons } = await inspect(file);
    if (expected.outcome === 'neutralised') {
      expect({ verdict, reasons }).toEqual({ verdict: 'clean', reasons: [] });
      return;
    }
    expect(verdict).toBe('refused');
    expect(expected.reasons).toEqual(expect.arrayContaining([reasons.at(-1)]));
  });
});

it('has at least 150 files, each tried once', () => {
  const all = Object.values(hostileFiles).flat();
  expect(all.length).toBeGreaterThanOrEqual(150);
  for (const [name, files] of Object.entries(hostileFiles)) expect(new Set(files.map(({ what }) => what)).size, name).toBe(files.length);
});
