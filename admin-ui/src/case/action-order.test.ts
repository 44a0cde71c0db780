import { expect, it } from 'vitest';
import type { AllowedAction, Verb } from '../../../openapi/generated/types.ts';
import { orderActions } from './action-order.ts';

const action = (verb: Verb, more: Partial<AllowedAction> = {}): AllowedAction => ({
  verb,
  label: { zh: verb, en: verb },
  tier: 1,
  destructive: false,
  article: '',
  path: '',
  schema: '',
  ...more,
});

it('puts the recommended act first, rare acts late, ends last and words of the parties apart', () => {
  const allowedActions = [
    action('askSuperior'),
    action('offerSettlement', { onWord: true }),
    action('requestMaterials'),
    action('acceptComplaint'),
    action('withdraw', { onWord: true, destructive: true }),
    action('refuseComplaint', { destructive: true }),
  ];
  const { first, plain, destructive, onWord } = orderActions({
    allowedActions,
    nextStep: { verb: 'acceptComplaint', why: { zh: '', en: '' } },
  });
  expect([first, ...plain, ...destructive, ...onWord].map((entry) => entry?.verb)).toEqual([
    'acceptComplaint',
    'requestMaterials',
    'askSuperior',
    'refuseComplaint',
    'offerSettlement',
    'withdraw',
  ]);
});
