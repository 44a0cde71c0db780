import { expect, it } from 'vitest';
import { verbs } from './action.ts';
import { reservedVerbs } from './verb.ts';

it('no verb takes a name that is reserved for later parts', () => {
  expect(reservedVerbs.filter((name) => (verbs as readonly string[]).includes(name))).toEqual([]);
});
