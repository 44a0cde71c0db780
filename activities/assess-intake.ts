import { createHash } from 'node:crypto';
import { civilDateOf } from '../domain/civil-date.ts';
import { assessIntake as assess, type IntakeAssessment, type PriorFiling } from '../domain/screening.ts';
import type { Db } from '../infra/database/connect.ts';
import { type Parties, readParties } from '../infra/database/parties.ts';
import { readTexts, readTextsOfKind } from '../infra/database/texts.ts';
import type { KeyVault } from '../infra/encryption/key-vault.ts';

const DAY_MS = 86_400_000;
/** Cases of the last half year by the same consumer or about the same merchant, as many as a person would look at. */
const HORIZON_MS = 183 * DAY_MS;
const MOST_PRIORS = 12;

type Filing = Pick<PriorFiling, 'consumerId' | 'merchantId' | 'categoryId' | 'filedAtMs'>;

/**
 * Marks for people: risk words, likely duplicates, many filings. Reads texts under their keys and gives back codes and case
 * ids only; it changes nothing.
 */
export function assessIntake(db: Db, vault: KeyVault) {
  return async ({ caseId }: { caseId: string }): Promise<IntakeAssessment> => {
    const filing = await filingOf(db, caseId);
    const priors = await priorFilings(db, caseId, filing);
    const ids = priors.map((prior) => prior.caseId);
    const [texts, own, facts, parties] = await Promise.all([
      readTexts(db, vault, caseId),
      readParties(db, vault, [caseId]),
      readable(ids, (some) => readTextsOfKind(db, vault, some, 'facts')),
      readable(ids, (some) => readParties(db, vault, some)),
    ]);
    return assess({
      ...filing,
      filedOn: civilDateOf(filing.filedAtMs),
      contactDigests: contactsOf(own.get(caseId)),
      texts: [...texts.values()].map(({ text }) => text),
      priorFilings: priors.map((prior) => ({
        ...prior,
        contactDigests: contactsOf(parties.get(prior.caseId)),
        text: facts.get(prior.caseId)?.text,
      })),
    });
  };
}

/** Of earlier cases what can still be read: one whose key was destroyed must not stop a new complaint. */
async function readable<T>(ids: readonly string[], read: (some: readonly string[]) => Promise<Map<string, T>>): Promise<Map<string, T>> {
  const all = await read(ids).catch(() => undefined);
  if (all !== undefined) return all;
  const each = await Promise.allSettled(ids.map((id) => read([id])));
  return new Map(each.flatMap((one) => (one.status === 'fulfilled' ? [...one.value] : [])));
}

async function filingOf(db: Db, caseId: string): Promise<Filing> {
  const row = await db
    .selectFrom('complaint')
    .select(['consumerId', 'merchantId', 'goodsCategory as categoryId', 'filedAt'])
    .where('id', '=', caseId)
    .executeTakeFirstOrThrow();
  const { filedAt, ...filing } = row;
  return { ...filing, filedAtMs: filedAt.getTime() };
}

async function priorFilings(db: Db, caseId: string, filing: Filing): Promise<(Filing & { caseId: string })[]> {
  const from = new Date(filing.filedAtMs - HORIZON_MS);
  const earlier = (column: 'consumerId' | 'merchantId', value: string) =>
    db
      .selectFrom('complaint')
      .select(['id as caseId', 'consumerId', 'merchantId', 'goodsCategory as categoryId', 'filedAt'])
      .where(column, '=', value)
      .where('filedAt', '>=', from)
      .where('filedAt', '<=', new Date(filing.filedAtMs))
      .where('id', '!=', caseId)
      .orderBy('filedAt', 'desc')
      .orderBy('id')
      .limit(MOST_PRIORS)
      .execute();
  const own = filing.consumerId === null ? [] : await earlier('consumerId', filing.consumerId);
  const same = filing.merchantId === null ? [] : await earlier('merchantId', filing.merchantId);
  const rows = new Map([...own, ...same].map((row) => [row.caseId, row]));
  return [...rows.values()].map(({ filedAt, ...row }) => ({ ...row, filedAtMs: filedAt.getTime() }));
}

/** Contacts are compared within one call only, so a digest without a key tells nobody anything. */
function contactsOf(parties: Parties | undefined): string[] {
  const { phone, email } = parties?.complainant ?? {};
  return [phone, email].flatMap((contact) => (contact === undefined ? [] : [createHash('sha256').update(contact).digest('hex')]));
}
