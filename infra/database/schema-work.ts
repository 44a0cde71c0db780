import type { ColumnType, Generated, GeneratedAlways } from 'kysely';
import type { NoticeForm, NoticeTo } from '../../domain/event.ts';

type CreatedAt = ColumnType<Date, Date | undefined, never>;

export type OutboxKind = 'startCase' | 'notice' | 'sealEvidence' | 'evidenceNews' | 'moveDeadlines';

/** What became of handing a notice over; signalled to the case afterwards. */
export interface Delivery {
  result: 'sent' | 'delivered' | 'failed';
  channel: string;
  why?: string;
}

/** Work for the relay, written in the transaction that made it necessary. */
export interface OutboxTable {
  id: GeneratedAlways<number>;
  kind: OutboxKind;
  complaintId: string;
  /** 'start', the notice's id, or what and which file: one row each per case. */
  ref: string;
  payload: ColumnType<unknown, string, never>;
  createdAt: CreatedAt;
  /** Not before; moved into the future by a failed attempt or while somebody works on it. */
  dueAt: Generated<Date>;
  attempts: Generated<number>;
  /** Set once a notice was handed over, so that only the signal is repeated after a crash. */
  delivery: ColumnType<Delivery | null, string | null | undefined, string | null>;
  doneAt: Date | null;
  lastError: string | null;
}

/** The case that was accepted, or is being accepted, of all about one dispute. */
export interface DisputeClaimTable {
  disputeSha256: string;
  complaintId: string;
  claimedAt: Generated<Date>;
}

/** An answer that is given again when the same request comes again. `status` is null while the first is at work. */
export interface IdempotencyKeyTable {
  userId: string;
  key: string;
  operation: string;
  bodySha256: string;
  status: number | null;
  response: ColumnType<unknown, string | null | undefined, string | null>;
  createdAt: CreatedAt;
  /** The case that was asked about. */
  complaintId: ColumnType<string | null, string | null | undefined, string | null>;
  /** What was answered, sealed under the key of that case; gone after a day. */
  answerCipher: ColumnType<Buffer | null, Buffer | null | undefined, Buffer | null>;
}

/** Who a notice is for: a user, everybody of a unit, merchant or body (with that role, if set), or a party without an account. */
export type RecipientKind = 'user' | 'unit' | 'merchant' | 'body' | 'party';

/** What would go out by SMS, mail or letter; the text itself is in complaint_text under `textId`. */
export interface InboxMessageTable {
  id: GeneratedAlways<number>;
  complaintId: string;
  noticeId: string;
  recipientKind: RecipientKind;
  recipientId: string;
  recipientRole: NoticeTo | null;
  channel: string;
  /** `file-refused` is no notice of the case: it tells an uploader what became of a file. */
  form: NoticeForm | 'file-refused';
  textId: string | null;
  createdAt: CreatedAt;
  readAt: Date | null;
  /** The unit that its case is with; kept by triggers. */
  unitId: GeneratedAlways<string>;
}

export interface AccessLogTable {
  id: GeneratedAlways<number>;
  at: CreatedAt;
  userId: string;
  complaintId: string | null;
  what: string;
  facts: ColumnType<unknown, string | undefined, never>;
}
