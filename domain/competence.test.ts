import { describe, expect, test } from 'vitest';
import { whyNotDispatchable } from './competence.ts';
import type { Candidate } from './jurisdiction.ts';

const candidate = (unitId: string): Candidate => ({ unitId, article: '13.3', why: 'shown-address' });

describe('dispatch (Art. 41)', () => {
  const city = { path: '000000.330000.330100', level: 'city' } as const;
  const county = (id: string, path: string) => ({ id, path, level: 'county', actsAsCounty: false }) as const;
  const k = county('K', '000000.330000.330100.330110');
  const l = county('L', '000000.330000.330100.330106');
  const far = county('F', '000000.440000.440100.440106');
  const station = { id: 'S', path: `${k.path}.330110001`, level: 'station', actsAsCounty: false } as const;

  test('goes down to a unit with power, or stays within the same authority', () => {
    expect(whyNotDispatchable(city, k, [candidate('K')])).toBeNull();
    expect(whyNotDispatchable(k, k, [candidate('K')])).toBeNull();
  });

  test('never sideways, never into another province except from the common superior', () => {
    expect(whyNotDispatchable(k, l, [candidate('L')])).toBe('not-subordinate');
    expect(whyNotDispatchable(k, far, [candidate('F')])).toBe('outside-province');
    expect(whyNotDispatchable({ path: '000000', level: 'nation' }, far, [candidate('F')])).toBeNull();
  });

  test('only to a candidate; without known ones to any unit of county level', () => {
    expect(whyNotDispatchable(city, l, [candidate('K')])).toBe('not-candidate');
    expect(whyNotDispatchable(city, l, [])).toBeNull();
    expect(whyNotDispatchable(city, station, [])).toBe('not-candidate');
  });
});
