import { civilDateOf, daysBetween } from '../../domain/civil-date.ts';
import { clocks } from '../../domain/clock.ts';
import type { Actor } from '../../domain/role.ts';
import type { CaseRow, DueChip } from '../../openapi/generated/types.ts';
import type { CaseListRow } from '../queries/case-rows.ts';
import type { Names } from '../queries/names.ts';
import { isPartyReader, type Reader } from '../reader.ts';
import { seesClock, seesIdentity } from './event-audience.ts';
import { categoryRef } from './category-ref.ts';
import { outcomeOfRow } from './outcome-view.ts';
import { statusForParties, statusLabel } from './status-label.ts';
import { stageOf } from '../../domain/stage.ts';

function dueChip(row: CaseListRow, now: string): DueChip | undefined {
  const { dueKey: key, dueOn, alarmOn, warnOn, provisional } = row;
  if (key === null) return undefined;
  const { zh, en, kind } = clocks[key];
  const daysLeft = daysBetween(civilDateOf(now), dueOn);
  return { key, label: { zh, en }, kind, dueOn, alarmOn: alarmOn ?? dueOn, provisional, daysLeft, ...(warnOn !== null && { warnOn }) };
}

/** As whom a reader without an office stands to a case that is in his lists. */
function kindOf({ roles }: Reader): Actor['kind'] {
  if (roles.includes('mediator')) return 'mediator';
  return roles.includes('merchant-agent') ? 'merchant-agent' : 'consumer';
}

/** A row of a list as the reader may see it. */
export function caseRowView(row: CaseListRow, reader: Reader, names: Names): CaseRow {
  // Parties and mediators see neither the flags of the authority nor its inner steps.
  const party = isPartyReader(reader);
  const now = new Date(Date.now() + row.clockOffsetMs).toISOString();
  const status = party ? statusForParties(row.status) : row.status;
  const unit = names.units.get(row.unitId);
  const merchant = row.merchantId === null ? undefined : names.merchants.get(row.merchantId);
  const handler = row.handlerId === null || party ? undefined : names.people.get(row.handlerId);
  const seer = party ? { kind: kindOf(reader) } : undefined;
  const isSide = seer !== undefined && !seesIdentity(seer);
  const due = seer === undefined || row.dueKey === null || seesClock(seer, row.dueKey) ? dueChip(row, now) : undefined;
  const ground = isSide && row.outcome === 'refused' ? null : row.ground;
  const outcome = outcomeOfRow(row.outcome, ground, row.rulePack ?? undefined);
  return {
    id: row.id,
    number: row.number,
    kind: 'complaint',
    stage: stageOf(status),
    status,
    label: statusLabel({ status, flags: isSide ? [] : row.flags, outcome: outcome?.result }),
    version: row.version,
    now,
    filedAt: row.filedAt.toISOString(),
    goodsCategory: categoryRef(row.goodsCategory),
    problemCategory: categoryRef(row.problemCategory),
    flags: party ? [] : row.flags,
    lastEventAt: row.lastEventAt.toISOString(),
    ...(unit && { unit }),
    ...(merchant && { merchant }),
    ...(handler && { handler }),
    ...(due && { due }),
    ...(outcome && { outcome }),
    ...(row.amountFen !== null && { amountFen: row.amountFen }),
    ...(row.closedAt !== null && { closedOn: civilDateOf(row.closedAt.getTime()) }),
    ...(!party && { lastEventKind: row.lastEventKind }),
  };
}
