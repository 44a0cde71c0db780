import type { NoticeForm, NoticeTo } from '../../domain/event.ts';
import type { Ref } from '../../domain/verb.ts';
import type { Delivery } from '../database/schema-work.ts';
import type { Recipient } from './recipient.ts';

/** One notice to be handed over. The text is read under the case's key by whoever delivers it. */
export interface NoticeOrder {
  noticeId: string;
  form: NoticeForm;
  to: NoticeTo;
  /** Null when nobody with an account or office is known. */
  recipient: Recipient | null;
  text: Ref;
}

/** Hands notices over to people. Delivering the same notice of a case twice must reach nobody twice. */
export interface Notifier {
  /**
   * Says what became of it; `failed` with a code when there is no way to that recipient.
   * Throws when it could not be tried now, and is then called again.
   */
  deliver(caseId: string, order: NoticeOrder): Promise<Delivery>;
}
