import { proxyActivities } from '@temporalio/workflow';
import type { Activities } from '../activities/index.ts';
import type { CaseEvent } from '../domain/event.ts';
import type { TermSettings } from '../domain/settings.ts';

// An ordinary activity, not a local one: what is to be stored stands in the history before it is stored, so that a
// worker that dies in between sends the very same batch again. It is tried for ever: a database that is down pauses the case.
const { record } = proxyActivities<Pick<Activities, 'record'>>({
  startToCloseTimeout: '10 seconds',
  retry: { initialInterval: '200 milliseconds', backoffCoefficient: 2, maximumInterval: '15 seconds' },
});

interface Options {
  caseId: string;
  clockOffsetMs: number;
  /** Of the case's filing day: dates go by them. */
  settings: TermSettings;
  /** seq of the last event that is stored already. */
  storedSeq: number;
  /** Called with events as they were stored. */
  onStored(events: readonly CaseEvent[]): void;
}

function lastSeq(events: readonly CaseEvent[]): number {
  return events.at(-1)?.seq ?? 0;
}

/** What the record refuses is a fault of ours: the case stands still, visibly, until it is mended; it never fails. */
function stop(cause: unknown): never {
  throw new Error('the record refused a batch', { cause });
}

/** Stores batches one after the other, each once the one before is stored. */
export function openRecordChain({ caseId, clockOffsetMs, settings, storedSeq: first, onStored }: Options) {
  let storedSeq = first;
  let sentSeq = first;
  let held: CaseEvent[] = [];
  let chain: Promise<void> = Promise.resolve();

  async function store(before: Promise<void>, events: readonly CaseEvent[], cause: string | undefined): Promise<void> {
    await before;
    const batch = { caseId, events, clockOffsetMs, settings };
    const stored = await record(cause === undefined ? batch : { ...batch, cause }).catch(stop);
    onStored(stored.events);
    storedSeq = lastSeq(events);
    sendIfFree();
  }

  function send(events: readonly CaseEvent[], cause?: string): void {
    sentSeq = lastSeq(events);
    chain = store(chain, events, cause);
  }

  function sendHeld(): void {
    if (held.length > 0) send(held);
    held = [];
  }

  function sendIfFree(): void {
    if (storedSeq === sentSeq) sendHeld();
  }

  return {
    /** Sends what came in one workflow task together, and what comes while a batch is on its way once that is stored. */
    add(events: readonly CaseEvent[]): void {
      held.push(...events);
      void Promise.resolve().then(sendIfFree);
    },
    /** Sends a batch of its own, marked by its cause. */
    addVerb(events: readonly CaseEvent[], cause: string): void {
      sendHeld();
      send(events, cause);
    },
    isStored: (seq: number): boolean => storedSeq >= seq,
  };
}
