import { expect, it } from 'vitest';
import { DomainProblem } from '../../domain/problem.ts';
import { readCursor, writeCursor } from './page-cursor.ts';

const key = Buffer.alloc(32, 1);

it('gives back the keys it was made of', () => {
  expect(readCursor(key, 'due', writeCursor(key, 'due', ['2026-04-28', 'id']))).toEqual(['2026-04-28', 'id']);
});

it.each([
  ['of another list', (cursor: string) => readCursor(key, 'filed', cursor)],
  ['of another installation', (cursor: string) => readCursor(Buffer.alloc(32, 2), 'due', cursor)],
  ['that was altered', (cursor: string) => readCursor(key, 'due', `x${cursor}`)],
  ['without signature', (cursor: string) => readCursor(key, 'due', cursor.split('.')[0] ?? '')],
])('refuses a cursor %s', (_name, read) => {
  expect(() => read(writeCursor(key, 'due', ['2026-04-28', 'id']))).toThrow(DomainProblem);
});
