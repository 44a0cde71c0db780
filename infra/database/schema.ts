import type { ColumnType, Generated, Insertable, Selectable } from 'kysely';
import type { CaseState } from '../../domain/case.ts';
import type { CivilDate } from '../../domain/civil-date.ts';
import type { ClockKey } from '../../domain/clock.ts';
import type { DeadlineFacts, EventKind } from '../../domain/event.ts';
import type { RulePackId } from '../../domain/rule-pack.ts';
import type { Settings } from '../../domain/settings.ts';
import type { Stage, Status } from '../../domain/stage.ts';
import type {
  EvidenceAccessTable,
  EvidenceAlarmTable,
  EvidenceCopyTable,
  EvidenceRemovalTable,
  EvidenceStepTable,
  EvidenceTable,
  EvidenceVoidTable,
  EvidenceWatchTable,
} from './schema-evidence.ts';
import type {
  AppUserTable,
  BodyTable,
  CalendarDayTable,
  CalendarEditionTable,
  DivisionTable,
  LoginSessionTable,
  MerchantTable,
  SettingChangeTable,
  SettingTable,
  UnitTable,
} from './schema-places.ts';
import type { AccessLogTable, DisputeClaimTable, IdempotencyKeyTable, InboxMessageTable, OutboxTable } from './schema-work.ts';

/** A jsonb column: parsed when read, written as JSON text (an array given as such would become a PostgreSQL array). */
export type Json<T> = ColumnType<T, string, string>;
/** A timestamptz with `default now()`. */
export type CreatedAt = ColumnType<Date, Date | undefined, never>;

/** `dueOn` of a case for which no clock runs, so that the column sorts and pages without nulls. */
export const NO_DUE_DATE: CivilDate = '9999-12-31';

/** One row per case: what lists, queues and can() need. `state` is always fold(events). */
export interface ComplaintTable {
  id: string;
  number: string;
  kind: string;
  channel: string;
  addressedTo: 'odr' | 'authority';
  stage: Stage;
  status: Status;
  unitId: string;
  merchantId: string | null;
  consumerId: string;
  handlerId: string | null;
  /** Body of an entrusted mediation while it lasts. */
  entrustedTo: string | null;
  goodsCategory: string;
  problemCategory: string;
  amountFen: number | null;
  rulePack: RulePackId | null;
  /** What ETag and If-Match speak of. */
  version: number;
  lastSeq: number;
  lastEventKind: EventKind;
  lastEventAt: Date;
  /** Hash of the event `lastSeq`, the head of the chain. */
  lastHash: Buffer;
  filedAt: Date;
  receivedAt: Date | null;
  /** Of the owed clock that ends first; NO_DUE_DATE when there is none. */
  dueOn: Generated<CivilDate>;
  dueKey: ClockKey | null;
  alarmOn: CivilDate | null;
  warnOn: CivilDate | null;
  provisional: Generated<boolean>;
  closedAt: Date | null;
  outcome: string | null;
  ground: string | null;
  respondentInformed: Generated<boolean>;
  /** Codes for filters, see case-flags.ts. */
  flags: Generated<string[]>;
  /** Case time minus wall clock, milliseconds; 0 outside demo and tests. */
  clockOffsetMs: Generated<number>;
  state: Json<CaseState>;
  /** Those it was filed under (decision 0005), as its workflow has them; null where that is not known any more. */
  settings: ColumnType<Settings | null, string | null | undefined, never>;
}

export interface ComplaintSequenceTable {
  divisionCode: string;
  year: number;
  last: number;
}

/** The data key of a case, wrapped by the master key that `masterKeyId` names. */
export interface CaseKeyTable {
  complaintId: string;
  masterKeyId: string;
  wrapped: Buffer;
  createdAt: CreatedAt;
}

export interface ComplaintTextTable {
  id: string;
  complaintId: string;
  kind: string;
  /** Hex, over the plain text in UTF-8. */
  sha256: string;
  cipher: Buffer;
  createdAt: CreatedAt;
}

export interface PartyTable {
  id: string;
  complaintId: string;
  role: string;
  cipher: Buffer;
  createdAt: CreatedAt;
}

/** The present reading of each clock of a case. */
export interface DeadlineTable {
  complaintId: string;
  key: ClockKey;
  state: 'running' | 'paused' | 'met' | 'cancelled' | 'passed';
  owed: boolean;
  alarmed: boolean;
  late: boolean | null;
  startOn: CivilDate;
  amount: number;
  unit: DeadlineFacts['unit'];
  ruleRef: string;
  excluded: number | null;
  unrolledOn: CivilDate | null;
  dueOn: CivilDate | null;
  alarmOn: CivilDate | null;
  warnOn: CivilDate | null;
  provisional: boolean;
  editionId: string | null;
}

/** Insert-only. `hash` covers every other column and `prevHash`. */
export interface EventTable {
  complaintId: string;
  seq: number;
  kind: EventKind;
  at: Date;
  recordedAt: Date;
  actor: Json<unknown>;
  facts: Json<unknown>;
  rulePack: RulePackId | null;
  editionId: string | null;
  /** Id of the update that caused the batch, on its first event. */
  cause: string | null;
  prevHash: Buffer;
  hash: Buffer;
}

/** Cases per unit and status; the sum over `slot` counts (slots keep busy units from waiting for one row). */
export interface UnitCounterTable {
  unitId: string;
  status: Status;
  slot: number;
  cases: number;
}

export interface Database {
  accessLog: AccessLogTable;
  appUser: AppUserTable;
  body: BodyTable;
  calendarDay: CalendarDayTable;
  calendarEdition: CalendarEditionTable;
  caseKey: CaseKeyTable;
  complaint: ComplaintTable;
  complaintSequence: ComplaintSequenceTable;
  complaintText: ComplaintTextTable;
  deadline: DeadlineTable;
  division: DivisionTable;
  event: EventTable;
  evidence: EvidenceTable;
  evidenceAccess: EvidenceAccessTable;
  evidenceAlarm: EvidenceAlarmTable;
  evidenceCopy: EvidenceCopyTable;
  evidenceRemoval: EvidenceRemovalTable;
  evidenceStep: EvidenceStepTable;
  evidenceVoid: EvidenceVoidTable;
  evidenceWatch: EvidenceWatchTable;
  disputeClaim: DisputeClaimTable;
  idempotencyKey: IdempotencyKeyTable;
  inboxMessage: InboxMessageTable;
  loginSession: LoginSessionTable;
  merchant: MerchantTable;
  outbox: OutboxTable;
  party: PartyTable;
  setting: SettingTable;
  settingChange: SettingChangeTable;
  unit: UnitTable;
  unitCounter: UnitCounterTable;
}

export type ComplaintRow = Selectable<ComplaintTable>;
export type EventRow = Selectable<EventTable>;
export type NewComplaint = Insertable<ComplaintTable>;
export type NewEvent = Insertable<EventTable>;
export type NewDeadline = Insertable<DeadlineTable>;
export type OutboxRow = Selectable<OutboxTable>;
export type EvidenceRow = Selectable<EvidenceTable>;
export type UserRow = Selectable<AppUserTable>;
