import type { CaseState, Clock } from '../../../domain/case.ts';
import type { ClockKey } from '../../../domain/clock.ts';
import type { CaseEvent } from '../../../domain/event.ts';
import type { Settings } from '../../../domain/settings.ts';
import { stageOf } from '../../../domain/stage.ts';
import { flagsOf } from '../case-flags.ts';
import { NO_DUE_DATE } from '../schema.ts';

export interface RowContext {
  /** Undefined where nothing went on: the row then keeps the one before. */
  lastStep: CaseEvent | undefined;
  lastHash: Buffer;
  clockOffsetMs: number;
}

/** The columns that follow from a case's state and change with it: all but what filing fixes once. jsonb columns as values. */
export function changingColumns(c: CaseState, { lastStep, lastHash, clockOffsetMs }: RowContext) {
  const urgent = mostUrgent(c);
  return {
    stage: stageOf(c.status),
    status: c.status,
    unitId: c.unitId,
    merchantId: c.merchantId ?? null,
    handlerId: c.handlerId ?? null,
    entrustedTo: c.entrustedTo ?? null,
    rulePack: c.rulePack ?? null,
    version: c.version,
    lastSeq: c.seq,
    lastEventKind: lastStep?.kind ?? null,
    lastEventAt: lastStep?.at ?? null,
    lastHash,
    receivedAt: c.receivedAt ?? null,
    dueOn: urgent?.dates.dueOn ?? NO_DUE_DATE,
    dueKey: urgent?.key ?? null,
    alarmOn: urgent?.dates.alarmOn ?? null,
    warnOn: urgent?.dates.warnOn ?? null,
    provisional: urgent?.dates.provisional ?? false,
    outcome: c.outcome?.result ?? null,
    ground: c.outcome !== undefined && 'ground' in c.outcome ? c.outcome.ground : null,
    respondentInformed: c.respondentInformed,
    flags: flagsOf(c),
    clockOffsetMs,
    state: c,
  };
}

export type ChangingColumns = ReturnType<typeof changingColumns>;
export type FirstRow = ReturnType<typeof firstRow>;

/** The row of a case that was just filed. */
export function firstRow(c: CaseState, context: RowContext & { lastStep: CaseEvent; settings: Settings }) {
  const { number, kind, channel, addressedTo, consumerId, goodsCategory, problemCategory, amountFen = null } = c.filed;
  const fixed = { id: c.id, number, kind, channel, addressedTo, consumerId, goodsCategory, problemCategory, amountFen };
  return {
    ...fixed,
    filedAt: c.filedAt,
    closedAt: null,
    ...changingColumns(c, context),
    settings: context.settings,
    lastEventKind: context.lastStep.kind,
    lastEventAt: context.lastStep.at,
  };
}

type Dated = Clock & { key: ClockKey; dates: NonNullable<Clock['dates']> };

/** Of the clocks that still want something the one that ends first. A paused clock has no end. */
function mostUrgent(c: CaseState): Dated | undefined {
  const open = Object.values(c.clocks).filter(isOpen);
  return open.toSorted((a, b) => compare(a.dates.dueOn, b.dates.dueOn) || compare(a.dates.alarmOn, b.dates.alarmOn)).at(0);
}

function isOpen(clock: Clock): clock is Dated {
  return clock.dates !== undefined && (clock.state === 'running' || (clock.state === 'passed' && clock.owed));
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
