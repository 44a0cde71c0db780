import { expect, it } from 'vitest';
import { requestOf } from './request-id.ts';

const hashOf = (asked: unknown): string => requestOf('user-1', 'repinRulePack', 'key-1', asked).bodySha256;
const signedBy = (login: string, password: string) => ({ body: { rulePack: 'order-121', secondPerson: { login, password } } });

it('tells requests apart by their content, whatever the order of its fields', () => {
  expect(hashOf({ a: 1, b: [2] })).toBe(hashOf({ b: [2], a: 1 }));
  expect(hashOf({ a: 1 })).not.toBe(hashOf({ a: 2 }));
});

it('keeps nothing from which a password could be guessed', () => {
  expect(hashOf(signedBy('second', 'one'))).toBe(hashOf(signedBy('second', 'two')));
  expect(hashOf(signedBy('second', 'one'))).not.toBe(hashOf(signedBy('third', 'one')));
});
