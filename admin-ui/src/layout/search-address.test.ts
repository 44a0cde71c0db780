import { expect, it } from 'vitest';
import { makeComplaintNumber } from '../../../domain/complaint-number.ts';
import { searchAddress } from './search-address.ts';

const number = makeComplaintNumber({ year: 2026, division: '990101', sequence: 398 });

it('opens the case for a whole number, typed in any width or case', () => {
  expect(searchAddress(` ${number.toLowerCase()} `)).toBe(`/cases/${number}`);
});

it('lists cases for a part of a number', () => {
  expect(searchAddress('TS2026-9901')).toBe('/queues/all?q=TS2026-9901');
});

it('looks for the business otherwise', () => {
  expect(searchAddress('示例星图')).toBe(`/merchants?q=${encodeURIComponent('示例星图')}`);
  expect(searchAddress('91990101MA0000A19H')).toBe('/merchants?q=91990101MA0000A19H');
});
