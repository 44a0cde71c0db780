import type { EvidenceLimits } from '../../domain/evidence/limits.ts';
import type { RetentionDays } from '../../domain/evidence/retention.ts';
import type { EventActor } from '../../domain/role.ts';
import type { Db } from '../database/connect.ts';
import type { Nudge } from '../database/nudge-relay.ts';
import type { KeyVault } from '../encryption/key-vault.ts';
import type { ObjectStore } from '../object-store/object-store.ts';

/** Where contents lie: unchecked, sealed for good, and re-encoded for viewing. */
export interface EvidenceBuckets {
  quarantine: string;
  evidence: string;
  derived: string;
}

export function bucketsOf(evidence: string): EvidenceBuckets {
  return { evidence, quarantine: `${evidence}-quarantine`, derived: `${evidence}-derived` };
}

/** What everything about files of a case stands on. */
export interface EvidenceDeps {
  db: Db;
  vault: KeyVault;
  store: ObjectStore;
  buckets: EvidenceBuckets;
  limits: EvidenceLimits;
  retentionDays: RetentionDays;
  /** Tells the relay of cases that there is work. */
  nudge: Nudge;
  /** Tells the worker of files that one came. */
  nudgeSealing: Nudge;
  /** Size of the parts of an upload; default 8 MiB. */
  partBytes?: number;
}

/** A person who acts on a file, as the trail keeps them; `proof` is how the platform knew them, e.g. 'password'. */
export interface EvidencePerson {
  userId: string;
  actor: EventActor;
  proof: string;
}

/** Creates what is missing of the three buckets; the one for evidence locks its objects. */
export async function ensureBuckets(store: ObjectStore, { quarantine, evidence, derived }: EvidenceBuckets): Promise<void> {
  await store.ensureBucket(evidence, { locks: true });
  await store.ensureBucket(quarantine, { locks: false });
  await store.ensureBucket(derived, { locks: false });
}

/** Without names and without the case: nothing personal, and nothing to guess another upload by. */
export function quarantineKey(evidenceId: string): string {
  return `uploads/${evidenceId}`;
}

/** Under its hash, within its case: what one case must give up, another one may have to keep. */
export function sealedKey(caseId: string, sha256: string): string {
  return `cases/${caseId}/${sha256}`;
}
