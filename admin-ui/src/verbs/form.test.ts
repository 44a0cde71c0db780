import { expect, it } from 'vitest';
import type { CaseView } from '../../../openapi/generated/types.ts';
import { bodyOf, initialValues, missingFields, shownFields } from './form.ts';

const view = {
  rulePack: 'order-121',
  status: 'awaiting-acceptance',
  materialsMissing: [],
  openOffer: { version: 2, by: 'respondent' },
} as unknown as CaseView;
const names = (fields: readonly (readonly [string, unknown])[]): string[] => fields.map(([name]) => name);

it('shows what the chosen ground asks for and nothing else', () => {
  expect(names(shownFields('refuseComplaint', { ground: '16.4' }, view))).toEqual(['ground', 'reason', 'evidence']);
  expect(names(shownFields('refuseComplaint', { ground: '16.1' }, view))).toContain('citation');
  expect(names(shownFields('refuseComplaint', { ground: '16.2' }, view))).toContain('handledBy');
});

it('asks for required fields that are shown', () => {
  expect(missingFields('refuseComplaint', { ground: '16.1', reason: '不属职责', evidence: [] }, view)).toEqual(['citation']);
  expect(missingFields('recordMediation', { result: 'continuing', absent: [], record: '记录' }, view)).toEqual([]);
});

it('sends shown fields only, empty lists and false included', () => {
  const values = { kind: 'refund', performed: false, terms: '退款', amountFen: undefined };
  expect(bodyOf('offerSettlement', values, view)).toEqual({ kind: 'refund', performed: false, terms: '退款' });
  expect(bodyOf('recordMediation', { result: 'agreed', failedBy: 'respondent', absent: [], record: '记录' }, view)).toEqual({
    result: 'agreed',
    absent: [],
    record: '记录',
  });
});

it('answers the open offer by its version', () => {
  expect(initialValues('acceptSettlement', view)).toEqual({ version: 2 });
});
