import { isProof, proofTexts, scanTexts } from '../../domain/evidence/custody.ts';
import type { CustodyReport as Found } from '../../infra/evidence/custody-report.ts';
import type { CustodyReport, FileInfo, FileReader } from '../../openapi/generated/types.ts';
import type { Names } from '../queries/names.ts';
import { present } from '../views/present.ts';

interface Person {
  kind: FileReader['kind'];
  userId?: string;
}

const staff: readonly string[] = ['officer', 'mediator', 'auditor', 'administrator'];

/** Ids of everybody a report names. */
export function peopleIn({ uploader, steps, events, accesses }: Found): string[] {
  return [...(uploader ? [uploader] : []), ...steps, ...events, ...accesses].flatMap(({ actor }) => (actor as Person).userId ?? []);
}

type Readers = (actor: unknown) => FileReader;

/**
 * Staff by their names; people of a party by their role and a number, which tells them apart and names nobody: in the order
 * in which they first had to do with the file, so that the number stays as the report grows. Who is not shown is not counted:
 * a gap in the numbers would tell a party that others looked.
 */
function readersOf({ uploader, steps, events, accesses }: Found, names: Names, inner: boolean): Readers {
  const inOrder = [...steps, ...events, ...(inner ? accesses : [])].toSorted((a, b) => a.at.getTime() - b.at.getTime());
  const parties = new Map<string, Set<string>>();
  for (const { actor } of [...(uploader ? [uploader] : []), ...inOrder]) {
    const { kind, userId } = actor as Person;
    if (userId !== undefined && !staff.includes(kind)) parties.set(kind, (parties.get(kind) ?? new Set()).add(userId));
  }
  return (actor) => {
    const { kind, userId } = actor as Person;
    if (userId === undefined) return { kind };
    if (!staff.includes(kind)) return { kind, number: [...(parties.get(kind) ?? [])].indexOf(userId) + 1 };
    const name = names.people.get(userId)?.name;
    return { kind, ...(name !== undefined && { name }) };
  };
}

function uploaderView({ actor, proof }: NonNullable<Found['uploader']>, reader: Readers): NonNullable<CustodyReport['uploader']> {
  return { who: reader(actor), proof, proofText: isProof(proof) ? { ...proofTexts[proof] } : { zh: proof, en: proof } };
}

function storeView({ bucket, key, versionId, bytes, lockedUntil, held }: NonNullable<Found['store']>): NonNullable<CustodyReport['store']> {
  return { bucket, key, versionId, held, ...present({ bytes, lockedUntil: lockedUntil?.toISOString() }) };
}

/** Who else looked at a file, and what is wrong in the store, is for officers and auditors; a party gets the rest. */
export function reportView(report: Found, file: FileInfo, names: Names, inner: boolean): CustodyReport {
  const reader = readersOf(report, names, inner);
  const { caseNumber, madeAt, uploader, check, store, scrubbedAt, steps, events, accesses, copies, alarms } = report;
  return {
    caseNumber,
    file,
    madeAt: madeAt.toISOString(),
    copies: [...copies],
    steps: steps.map(({ at, kind, actor, facts }) => ({
      at: at.toISOString(),
      kind: kind as CustodyReport['steps'][number]['kind'],
      actor: reader(actor),
      facts: inner ? (facts as Record<string, unknown>) : {},
    })),
    events: events.map(({ seq, kind, at, actor, hash }) => ({
      seq,
      hash,
      at: at.toISOString(),
      actor: reader(actor),
      kind: kind as CustodyReport['events'][number]['kind'],
    })),
    ...present({
      uploader: uploader && uploaderView(uploader, reader),
      proof: uploader?.proof,
      check: check && { ...check, scanText: { ...scanTexts[check.scan] } },
      scrubbedAt: scrubbedAt?.toISOString(),
      store: store && storeView(store),
      accesses: inner
        ? accesses.map(({ at, actor, what, purpose }) => ({
            at: at.toISOString(),
            who: reader(actor),
            purpose,
            what: what as 'view' | 'download' | 'custody',
          }))
        : undefined,
      alarms: inner
        ? alarms.map(({ at, what, facts, settledAt }) => ({
            at: at.toISOString(),
            what,
            facts: facts as Record<string, unknown>,
            ...(settledAt && { settledAt: settledAt.toISOString() }),
          }))
        : undefined,
    }),
  };
}
