import { expect, it } from 'vitest';
import { verbOperations } from '../contract.ts';
import { bodyToInput, fileIdsIn } from './body-to-input.ts';

const fileId = '00000000-0000-4000-8000-000000000000';
const files = new Map([[fileId, { id: fileId, sha256: 'f'.repeat(64) }]]);

it('puts a ref in place of every text, wherever the contract marks one, and keeps the rest', () => {
  const body = {
    ground: '16.3',
    reason: '理由',
    evidence: [fileId],
    factorNotes: [{ factor: 'F1', note: '说明' }],
    handledBy: { bodyId: fileId, decision: '决定' },
  };
  const { input, texts } = bodyToInput(body, verbOperations.refuseComplaint.schema, files);
  expect(texts.map(({ kind, text }) => [kind, text])).toEqual([
    ['reason', '理由'],
    ['note', '说明'],
    ['decision', '决定'],
  ]);
  expect(input).toMatchObject({
    ground: '16.3',
    evidence: [files.get(fileId)],
    factorNotes: [{ factor: 'F1', note: texts[1]?.ref }],
    handledBy: { bodyId: fileId },
  });
  expect(JSON.stringify(input)).not.toMatch(/理由|说明|决定/);
});

it('finds every file that a body names, and refuses one that is not of the case', () => {
  const { schema } = verbOperations.endMediation;
  const body = { ground: '23.7', reason: '理由', evidence: [fileId, fileId] };
  expect(fileIdsIn(body, schema).map(({ pointer }) => pointer)).toEqual(['#/body/evidence/0', '#/body/evidence/1']);
  expect(() => bodyToInput(body, schema, new Map())).toThrow(
    expect.objectContaining({ facts: { errors: [{ pointer: '#/body/evidence/0', detail: 'no such file in this case' }] } }),
  );
});
