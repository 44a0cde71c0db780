import { describe, expect, test } from 'vitest';
import { whyNotCompetent, whyNotDispatchable, type CompetenceInput } from './competence.ts';
import type { Candidate } from './jurisdiction.ts';

const candidate = (unitId: string): Candidate => ({ unitId, article: '13.3', why: 'shown-address' });
const nine = Date.UTC(2026, 5, 10, 1);
const ten = nine + 3_600_000;
const asking = (part: Partial<CompetenceInput>): CompetenceInput => ({
  unitId: 'X',
  receivedAtMs: nine,
  candidates: [candidate('X'), candidate('Z')],
  granted: false,
  siblings: [],
  ...part,
});

describe('power to accept (Art. 13, 14)', () => {
  test('X received at 09:00, Z at 10:00: X handles it', () => {
    expect(whyNotCompetent(asking({ siblings: [{ unitId: 'Z', receivedAtMs: ten, accepted: false }] }))).toBeNull();
    const z = asking({ unitId: 'Z', receivedAtMs: ten, siblings: [{ unitId: 'X', receivedAtMs: nine, accepted: false }] });
    expect(whyNotCompetent(z)).toBe('received-earlier');
  });

  test('one dispute is not accepted twice', () => {
    expect(whyNotCompetent(asking({ siblings: [{ unitId: 'Z', receivedAtMs: ten, accepted: true }] }))).toBe('accepted-elsewhere');
    expect(whyNotCompetent(asking({ granted: true, siblings: [{ unitId: 'Z', receivedAtMs: ten, accepted: true }] }))).toBe(
      'accepted-elsewhere',
    );
  });

  test('a unit that is no candidate needs a superior to give it the power', () => {
    expect(whyNotCompetent(asking({ unitId: 'Y' }))).toBe('not-candidate');
    expect(whyNotCompetent(asking({ unitId: 'Y', granted: true }))).toBeNull();
  });

  test('without known candidates the choice of the dispatcher stands', () => {
    expect(whyNotCompetent(asking({ unitId: 'Y', candidates: [] }))).toBeNull();
  });
});

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
