import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FileType, fileTypes } from '../../domain/evidence/file-type.ts';
import { inspectionTexts } from '../../domain/evidence/inspection-reason.ts';
import { benignFiles } from './corpus/benign-files.ts';
import { type FileInspection, inspectFile } from './inspect-file.ts';
import { defaultInspectionLimits } from './limits.ts';

const RUNS = 60;
const MOST_MILLISECONDS = 5_000;
const limits = { ...defaultInspectionLimits, milliseconds: 2_000 };
const reasons = new Set([...Object.keys(inspectionTexts), 'type-differs', 'type-not-allowed']);

let folder: string;
let file: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'any-content-'));
  file = path.join(folder, 'file');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function inspect(content: Uint8Array, declaredType: FileType): Promise<FileInspection> {
  writeFileSync(file, content);
  return inspectFile({ limits }, { path: file, size: content.length, declaredType, name: `a.${declaredType}` });
}

/** Every answer is one of the closed list; a refusal says why, and nothing else does. */
async function answers(content: Uint8Array, type: FileType): Promise<void> {
  const started = Date.now();
  const found = await inspect(content, type);
  expect(found.reasons.length > 0).toBe(found.verdict === 'refused');
  expect(found.reasons.every((reason) => reasons.has(reason))).toBe(true);
  expect(Date.now() - started).toBeLessThan(MOST_MILLISECONDS);
}

const small = benignFiles.map(({ type, build }) => ({ type, content: build() })).filter(({ content }) => content.length < 20_000);
const change = fc.record({ at: fc.nat(), byte: fc.nat(255), kind: fc.constantFrom('set', 'cut', 'double', 'insert', 'drop') });

function changed(content: Buffer, { at, byte, kind }: { at: number; byte: number; kind: string }): Buffer {
  const place = content.length === 0 ? 0 : at % content.length;
  const [before, after] = [content.subarray(0, place), content.subarray(place)];
  if (kind === 'cut') return before;
  if (kind === 'double') return Buffer.concat([content, after]);
  if (kind === 'insert') return Buffer.concat([before, Buffer.alloc(1 + (byte % 9), byte), after]);
  if (kind === 'drop') return Buffer.concat([before, after.subarray(1 + (byte % 9))]);
  return Buffer.concat([before, Buffer.of(byte), after.subarray(1)]);
}

describe('whatever comes', () => {
  it.each(small.map(({ type, content }, index) => [`${index} ${type}`, type, content] as const))(
    'a changed file is answered: %s',
    { timeout: 120_000 },
    async (_name, type, content) => {
      const property = fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) =>
        answers(changes.reduce(changed, content), type),
      );
      await fc.assert(property, { numRuns: RUNS });
    },
  );

  it('bytes without any sense are answered for every type', { timeout: 120_000 }, async () => {
    const type = fc.constantFrom(...(Object.keys(fileTypes) as FileType[]));
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 5000, size: 'max' }), type, answers), { numRuns: 300 });
  });

  it('time that is over is an answer', async () => {
    const { type, content } = small[0] as (typeof small)[0];
    writeFileSync(file, content);
    const found = await inspectFile(
      { limits: { ...limits, milliseconds: -1 } },
      { path: file, size: content.length, declaredType: type, name: `a.${type}` },
    );
    expect(found).toMatchObject({ verdict: 'refused', reasons: ['too-complex'] });
  });

  it('a fault of this machine is none of the content: it throws', async () => {
    const gone = { path: path.join(folder, 'none'), size: 1, declaredType: 'jpg' as const, name: 'a.jpg' };
    await expect(inspectFile({}, gone)).rejects.toThrow('ENOENT');
    await expect(inspectFile({}, { ...gone, path: folder })).rejects.toThrow('EISDIR');
  });
});
