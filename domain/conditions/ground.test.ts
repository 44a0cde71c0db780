import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../settings.ts';
import { approver, consumer, handler, merchant } from '../testing/people.ts';
import { ref } from '../testing/refs.ts';
import { story } from '../testing/story.ts';
import type { GroundInput } from '../verb.ts';

const form = { consents: { mediation: true, entrust: false, publish: false } };

function refusal(more: Partial<GroundInput> & { ground: string }): GroundInput {
  return { reason: ref('reason'), evidence: [], ...more };
}

/** A claimed complaint of 2026-06-10, awaiting acceptance under Order 121 (or Order 20 with an earlier day). */
function received(at = '2026-06-10 14:05', more: object = {}): ReturnType<typeof story> {
  const life = story({ at, form: { ...form, ...more } });
  life.claims();
  return life;
}

function mediating(at?: string): ReturnType<typeof story> {
  const life = received(at);
  life.accepts();
  life.consent(merchant);
  life.status(7);
  return life;
}

function refused(life: ReturnType<typeof story>, input: GroundInput): unknown {
  const verdict = life.s.verdictOf('refuseComplaint', approver, input);
  return verdict.ok ? 'possible' : verdict.reason;
}

function ended(life: ReturnType<typeof story>, input: GroundInput): unknown {
  const verdict = life.s.verdictOf('endMediation', approver, input);
  return verdict.ok ? 'possible' : verdict.reason;
}

describe('grounds of refusal (Art. 16)', () => {
  it.each([
    ['16.1', { citation: ref('law') }],
    ['16.2', { handledBy: { bodyId: 'court-1', decision: ref('decision') } }],
    ['16.3', { factorNotes: [{ factor: 'F2', note: ref('note') }] }],
    ['16.5', { falseMaterial: ref('false') }],
    ['16.7', { citation: ref('law') }],
  ] as const)('%s needs what it rests on', (ground, given) => {
    expect(refused(received(), refusal({ ground }))).toBe('ground-not-met');
    expect(refused(received(), refusal({ ground, ...given }))).toBe('possible');
  });

  it('16.4 is measured on the filing day, by the latest reading of the last day', () => {
    const known = { knewOn: '2023-04-15' };
    const inTime = received('2026-04-15 10:00', known);
    const late = received('2026-04-16 10:00', known);
    expect(refused(inTime, refusal({ ground: '16.4', limitOverFrom: '2026-04-16' }))).toBe('ground-not-met');
    expect(refused(late, refusal({ ground: '16.4', limitOverFrom: '2026-04-16' }))).toBe('possible');
    expect(refused(received(), refusal({ ground: '16.4', limitOverFrom: '2026-04-16' }))).toBe('ground-not-met');
  });

  it('16.4 is measured on the day that post arrived, however late it was entered', () => {
    const post = { knewOn: '2023-04-15', channel: 'letter', arrivedOn: '2026-04-15' };
    expect(refused(received('2026-04-17 10:00', post), refusal({ ground: '16.4', limitOverFrom: '2026-04-16' }))).toBe('ground-not-met');
    const late = received('2026-04-17 10:00', { ...post, arrivedOn: '2026-04-16' });
    expect(refused(late, refusal({ ground: '16.4', limitOverFrom: '2026-04-16' }))).toBe('possible');
  });

  it('16.5 needs a request for materials that was not met', () => {
    const life = received(undefined, { materialsMissing: ['complainant-address'] });
    expect(refused(life, refusal({ ground: '16.5' }))).toBe('ground-not-met');
    life.does(handler, 'requestMaterials', { items: ['complainant-address'], letter: ref('letter') });
    expect(refused(life, refusal({ ground: '16.5' }))).toBe('possible');
    life.refused(handler, 'requestMaterials', { items: ['complainant-address'], letter: ref('letter') }, 'asked-once');
    life.does(consumer, 'supplyMaterials', { items: ['complainant-address'], texts: [], files: [] });
    expect(refused(life, refusal({ ground: '16.5' }))).toBe('ground-not-met');
  });

  it('materials are asked for as often as the settings of the case say', () => {
    const life = story({ at: '2026-06-10 14:05', form, settings: { ...defaultSettings, 'materials.requests': 2 } });
    life.claims();
    const request = { items: ['complainant-address'], letter: ref('letter') };
    life.does(handler, 'requestMaterials', request);
    life.does(consumer, 'supplyMaterials', { items: ['complainant-address'], texts: [], files: [] });
    life.does(handler, 'requestMaterials', request);
    expect(refused(life, refusal({ ground: '16.5' }))).toBe('possible');
    life.refused(handler, 'requestMaterials', request, 'asked-once');
  });

  it('16.6 needs a recorded refusal or another’s name; a lapsed request is neither', () => {
    const life = received();
    life.does(handler, 'requestIdentityProof', { letter: ref('letter') });
    life.on('06-18 09:00');
    expect(refused(life, refusal({ ground: '16.6' }))).toBe('ground-not-met');
    life.does(handler, 'recordIdentityRefusal', { statement: ref('statement') });
    expect(refused(life, refusal({ ground: '16.6' }))).toBe('possible');
  });

  it('a case under Order 20 has neither 16.6 nor a request for proof of identity', () => {
    const life = received('2026-04-14 10:00');
    expect(refused(life, refusal({ ground: '16.6' }))).toBe('ground-not-in-pack');
    life.refused(handler, 'requestIdentityProof', { letter: ref('letter') }, 'not-in-pack');
    expect(refused(life, refusal({ ground: '15.3', factorNotes: [{ factor: 'F3', note: ref('note') }] }))).toBe('possible');
  });
});

describe('grounds of ending (Art. 23)', () => {
  it('23.2 needs a party that declined; silence is neither consent nor refusal', () => {
    const life = received();
    life.accepts();
    life.on('06-25 09:00');
    expect(ended(life, refusal({ ground: '23.2' }))).toBe('ground-not-met');
    life.does(merchant, 'declineMediation', { by: 'respondent' });
    expect(ended(life, refusal({ ground: '23.2' }))).toBe('possible');
  });

  it('23.3 needs a record that says failed', () => {
    const life = mediating();
    expect(ended(life, refusal({ ground: '23.3' }))).toBe('ground-not-met');
    life.records('failed');
    expect(ended(life, refusal({ ground: '23.3' }))).toBe('possible');
  });

  it('23.5 opens after the latest reading of day 60, and not while an appraisal is under way', () => {
    const life = mediating('2026-04-24 09:00');
    life.on('06-23 23:59');
    expect(ended(life, refusal({ ground: '23.5' }))).toBe('term-not-over');
    life.on('06-24 00:00');
    expect(ended(life, refusal({ ground: '23.5' }))).toBe('possible');
  });

  it('23.1 stands only after withdrawal or settlement, and then alone', () => {
    const life = mediating();
    expect(ended(life, refusal({ ground: '23.1' }))).toBe('ground-not-met');
    life.does(consumer, 'withdraw', {});
    life.status(11);
    expect(ended(life, refusal({ ground: '23.7', evidence: [ref('file')] }))).toBe('withdrawn');
    expect(ended(life, refusal({ ground: '23.1' }))).toBe('possible');
  });

  it.each([
    ['23.6', { article: '16.2' }],
    ['23.6', { article: '42' }],
    ['23.7', { evidence: [ref('file')] }],
    ['23.8', { citation: ref('law') }],
  ])('%s needs what it rests on', (ground, given) => {
    expect(ended(mediating(), refusal({ ground }))).toBe('ground-not-met');
    expect(ended(mediating(), refusal({ ground, ...given }))).toBe('possible');
  });
});
