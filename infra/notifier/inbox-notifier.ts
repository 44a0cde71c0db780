import type { Db } from '../database/connect.ts';
import { readParty, type PartyRole } from '../database/parties.ts';
import type { Delivery, RecipientKind } from '../database/schema-work.ts';
import type { KeyVault } from '../encryption/key-vault.ts';
import type { NoticeOrder, Notifier } from './notifier.ts';

interface Address {
  channel: 'internet' | 'sms' | 'email';
  kind: RecipientKind;
  id: string;
}

/**
 * Puts every notice where the console shows it: into the inbox of a user, office, merchant or body, or, for a party
 * without an account, into the list of what would go out by SMS or mail. A party with neither cannot be reached.
 */
export function inboxNotifier(db: Db, vault: KeyVault): Notifier {
  return {
    async deliver(caseId, order): Promise<Delivery> {
      const address = await addressOf(db, vault, caseId, order);
      if (!address) return { result: 'failed', channel: 'internet', why: 'no-address' };
      await putIntoInbox(db, caseId, order, address);
      return { result: 'sent', channel: address.channel };
    },
  };
}

async function addressOf(db: Db, vault: KeyVault, caseId: string, { to, recipient }: NoticeOrder): Promise<Address | undefined> {
  if (recipient && (await hasAccount(db, recipient.kind, recipient.id)))
    return { channel: 'internet', kind: recipient.kind, id: recipient.id };
  return to === 'complainant' || to === 'respondent' ? contactOf(db, vault, caseId, to) : undefined;
}

/** Offices and bodies always have an inbox; a user or merchant has one when somebody can sign in for it. */
async function hasAccount(db: Db, kind: RecipientKind, id: string): Promise<boolean> {
  if (kind === 'unit' || kind === 'body') return true;
  const users = db.selectFrom('appUser').select('id').where('disabled', '=', false).limit(1);
  const found = await users.where(kind === 'merchant' ? 'merchantId' : 'id', '=', id).executeTakeFirst();
  return found !== undefined;
}

async function contactOf(db: Db, vault: KeyVault, caseId: string, role: PartyRole): Promise<Address | undefined> {
  const party = await readParty(db, vault, caseId, role);
  if (party?.phone) return { channel: 'sms', kind: 'party', id: role };
  return party?.email ? { channel: 'email', kind: 'party', id: role } : undefined;
}

async function putIntoInbox(db: Db, complaintId: string, order: NoticeOrder, { channel, kind, id }: Address): Promise<void> {
  await db
    .insertInto('inboxMessage')
    .values({
      complaintId,
      noticeId: order.noticeId,
      recipientKind: kind,
      recipientId: id,
      recipientRole: order.recipient?.role ?? order.to,
      channel,
      form: order.form,
      textId: order.text.id,
    })
    .onConflict((conflict) => conflict.columns(['complaintId', 'noticeId', 'channel']).doNothing())
    .execute();
}
