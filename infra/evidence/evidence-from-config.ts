import type { Db } from '../database/connect.ts';
import { EVIDENCE_CHANNEL, relayNudge } from '../database/nudge-relay.ts';
import type { KeyVault } from '../encryption/key-vault.ts';
import { s3ObjectStore, type StoreOptions } from '../object-store/s3-object-store.ts';
import { bucketsOf, type EvidenceDeps } from './evidence-deps.ts';
import type { EvidenceConfig } from './read-evidence-config.ts';

export interface EvidenceSettings {
  objectStore: StoreOptions & { bucket: string };
  evidence: EvidenceConfig;
}

/** What API and worker need for files, from their configuration. The store is first spoken to when it is needed. */
export function evidenceFromConfig({ objectStore, evidence }: EvidenceSettings, { db, vault }: { db: Db; vault: KeyVault }): EvidenceDeps {
  const { limits, retentionDays } = evidence;
  const nudges = { nudge: relayNudge(db), nudgeSealing: relayNudge(db, EVIDENCE_CHANNEL) };
  return { db, vault, ...nudges, store: s3ObjectStore(objectStore), buckets: bucketsOf(objectStore.bucket), limits, retentionDays };
}
