import { createHash } from 'node:crypto';
import type { CaseEvent } from '../../domain/event.ts';
import { canonicalJson } from './canonical-json.ts';

/** Changes whenever the hashed form of an event changes. */
const CHAIN_VERSION = 'redress-chain-1';

/** An event as the chain covers it: the event, when it was stored, and the update that caused it. */
export interface ChainedEvent {
  event: CaseEvent;
  /** ISO 8601 UTC with milliseconds. */
  recordedAt: string;
  cause?: string;
}

/** What the first event of a case is chained to: SHA-256 over chain version and case id. */
export function chainStart(caseId: string): Buffer {
  return createHash('sha256').update(`${CHAIN_VERSION}\n${caseId}`).digest();
}

/** SHA-256 over the hash before and the RFC 8785 form (UTF-8) of `{ ...event, recordedAt, cause? }`. */
export function chainHash(previous: Buffer, { event, recordedAt, cause }: ChainedEvent): Buffer {
  const form = canonicalJson({ ...event, recordedAt, cause });
  return createHash('sha256').update(previous).update(form, 'utf8').digest();
}
