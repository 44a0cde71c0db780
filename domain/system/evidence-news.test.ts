import { describe, expect, it } from 'vitest';
import type { CaseState } from '../case.ts';
import { evolve } from '../evolve.ts';
import { beginCase } from '../fold.ts';
import { defaultSettings } from '../settings.ts';
import { beijing, filed } from '../testing/filing.ts';
import { decideEvidenceNews, type EvidenceNews } from './evidence-news.ts';

const at = beijing('2026-06-10 14:05');
const file = { id: 'file-1', sha256: 'a'.repeat(64) };
const reason = { id: 'text-1', sha256: 'b'.repeat(64) };
const officer = { kind: 'officer', userId: 'o-2', unitId: 'unit-1' } as const;
const sealed: EvidenceNews = {
  kind: 'evidenceSealed',
  facts: {
    file,
    purpose: 'receipt',
    bytes: 5,
    type: 'pdf',
    scan: 'clean',
    key: 'k',
    versionId: 'v',
    retainUntil: at,
    uploadedBy: 'consumer-1',
  },
};
const refused: EvidenceNews = {
  kind: 'evidenceRefused',
  facts: { file, reasons: ['macros'], bytes: 5, contentSha256: file.sha256, uploadedBy: 'consumer-1' },
};
const voided: EvidenceNews = { kind: 'evidenceVoided', facts: { file, reason, askedBy: 'o-1' }, actor: officer };
const held: EvidenceNews = { kind: 'evidenceHeld', facts: { file, reason }, actor: officer };
const released: EvidenceNews = { kind: 'evidenceReleased', facts: { file, reason }, actor: officer };

function hear(c: CaseState, ...news: readonly EvidenceNews[]): { c: CaseState; kinds: string[] } {
  const kinds: string[] = [];
  let state = c;
  for (const one of news) {
    const events = decideEvidenceNews(state, one, { at, settings: defaultSettings });
    kinds.push(...events.map(({ kind, actor }) => `${kind} by ${actor.kind}`));
    state = events.reduce(evolve, state);
  }
  return { c: state, kinds };
}

const fresh = beginCase('case-1', filed(at));

describe('news of a file', () => {
  it('is recorded once, in the name of whoever decided', () => {
    const { c, kinds } = hear(fresh, sealed, sealed, refused, held, held, voided, voided, released, released);
    expect(kinds).toEqual([
      'evidenceSealed by system',
      'evidenceHeld by officer',
      'evidenceVoided by officer',
      'evidenceReleased by officer',
    ]);
    expect(c.files).toEqual({ 'file-1': { sha256: file.sha256, state: 'voided', held: false } });
  });

  it('of a file that was not sealed says nothing about voids and holds; a refused one stays refused', () => {
    expect(hear(fresh, voided, held, released).kinds).toEqual([]);
    expect(hear(fresh, refused, sealed, held, voided).kinds).toEqual(['evidenceRefused by system']);
  });

  it('makes no new version, so that an open form stays good; a void does', () => {
    const after = hear(fresh, sealed, held, released).c;
    expect([after.seq, after.version]).toEqual([4, 1]);
    expect(hear(after, voided).c.version).toBe(5);
  });

  it('is not heard by an archived case', () => {
    expect(hear({ ...fresh, status: 'archived' }, sealed).kinds).toEqual([]);
  });
});
