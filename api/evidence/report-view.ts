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
export function peopleIn({ steps, events, accesses }: Found): string[] {
  return [...steps, ...events, ...accesses].flatMap(({ actor }) => (actor as Person).userId ?? []);
}

/** Staff by their names, parties by their roles. */
function readerOf(actor: unknown, names: Names): FileReader {
  const { kind, userId } = actor as Person;
  const name = staff.includes(kind) && userId !== undefined ? names.people.get(userId)?.name : undefined;
  return { kind, ...(name !== undefined && { name }) };
}

function storeView({ bucket, key, versionId, bytes, lockedUntil, held }: NonNullable<Found['store']>): NonNullable<CustodyReport['store']> {
  return { bucket, key, versionId, held, ...present({ bytes, lockedUntil: lockedUntil?.toISOString() }) };
}

/** Who else looked at a file, and what is wrong in the store, is for officers and auditors; a party gets the rest. */
export function reportView(report: Found, file: FileInfo, names: Names, inner: boolean): CustodyReport {
  const { caseNumber, madeAt, proof, store, scrubbedAt, steps, events, accesses, copies, alarms } = report;
  return {
    caseNumber,
    file,
    madeAt: madeAt.toISOString(),
    copies: [...copies],
    steps: steps.map(({ at, kind, actor, facts }) => ({
      at: at.toISOString(),
      kind: kind as CustodyReport['steps'][number]['kind'],
      actor: readerOf(actor, names),
      facts: inner ? (facts as Record<string, unknown>) : {},
    })),
    events: events.map(({ seq, kind, at, actor, hash }) => ({
      seq,
      hash,
      at: at.toISOString(),
      actor: readerOf(actor, names),
      kind: kind as CustodyReport['events'][number]['kind'],
    })),
    ...present({
      proof,
      scrubbedAt: scrubbedAt?.toISOString(),
      store: store && storeView(store),
      accesses: inner
        ? accesses.map(({ at, actor, what, purpose }) => ({
            at: at.toISOString(),
            who: readerOf(actor, names),
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
