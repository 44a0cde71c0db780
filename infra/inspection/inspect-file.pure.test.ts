import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { benignFiles } from './corpus/benign-files.ts';
import { inspectFile } from './inspect-file.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'inspection-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('files such as people send pass', () => {
  it.each(benignFiles.map((file) => [`${file.type}: ${file.what}`, file] as const))('%s', async (_name, { type, build }) => {
    const at = path.join(folder, 'file');
    const content = build();
    writeFileSync(at, content);
    const found = await inspectFile({}, { path: at, size: content.length, declaredType: type, name: `a.${type}` });
    expect(found).toEqual({ detectedType: type, verdict: 'clean', reasons: [], scan: 'not-configured' });
  });
});
