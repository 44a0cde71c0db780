import { civilDateOf, daysBetween } from '../../domain/civil-date.ts';
import { clocks } from '../../domain/clock.ts';
import type { CaseRow, DueChip } from '../../openapi/generated/types.ts';
import type { CaseListRow } from '../queries/case-rows.ts';
import type { Names } from '../queries/names.ts';
import { isOfficer, type Reader } from '../reader.ts';
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

/** Parties and mediators see neither the flags of the authority nor its inner steps. */
function isParty(reader: Reader): boolean {
  return !isOfficer(reader) && !reader.roles.includes('administrator') && !reader.roles.includes('auditor');
}

/** A row of a list as the reader may see it. */
export function caseRowView(row: CaseListRow, reader: Reader, names: Names): CaseRow {
  const party = isParty(reader);
  const now = new Date(Date.now() + row.clockOffsetMs).toISOString();
  const status = party ? statusForParties(row.status) : row.status;
  const unit = names.units.get(row.unitId);
  const merchant = row.merchantId === null ? undefined : names.merchants.get(row.merchantId);
  const handler = row.handlerId === null || party ? undefined : names.people.get(row.handlerId);
  const due = dueChip(row, now);
  const outcome = outcomeOfRow(row.outcome, row.ground, row.rulePack ?? undefined);
  return {
    id: row.id,
    number: row.number,
    kind: 'complaint',
    stage: stageOf(status),
    status,
    label: statusLabel({ status, flags: row.flags, outcome: outcome?.result }),
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
