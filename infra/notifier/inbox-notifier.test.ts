import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect, type Db } from '../database/connect.ts';
import { storeParties } from '../database/parties.ts';
import { fileTestCase, prepareReference, testVault } from '../database/test-filing.ts';
import { cloneDatabase, type TestDatabase } from '../local/test-database.ts';
import { inboxNotifier } from './inbox-notifier.ts';
import type { NoticeOrder } from './notifier.ts';

let database: TestDatabase;
let db: Db;

beforeAll(async () => {
  database = await cloneDatabase();
  db = connect(database.url);
  await prepareReference(db);
  const account = { passwordHash: 'x', unitId: null, merchantId: null, bodyId: null };
  await db
    .insertInto('appUser')
    .values([
      { ...account, id: 'consumer-with-account', username: 'a', name: 'A', roles: ['consumer'] },
      { ...account, id: 'agent', username: 'b', name: 'B', roles: ['merchant-agent'], merchantId: 'merchant-1' },
    ])
    .execute();
});
afterAll(async () => {
  await db.destroy();
  await database.drop();
});

const order = (to: NoticeOrder['to'], recipient: NoticeOrder['recipient']): NoticeOrder => ({
  noticeId: 'n5',
  form: 'acceptance',
  to,
  recipient,
  text: { id: '00000000-0000-4000-8000-00000000000a', sha256: 'f'.repeat(64) },
});
const inboxOf = (caseId: string) => db.selectFrom('inboxMessage').selectAll().where('complaintId', '=', caseId).execute();
const deliver = (caseId: string, notice: NoticeOrder) => inboxNotifier(db, testVault).deliver(caseId, notice);

describe('the inbox', () => {
  it('takes a notice for somebody with an account, an office or a merchant that can sign in', async () => {
    const recipients = [
      order('complainant', { kind: 'user', id: 'consumer-with-account' }),
      order('respondent', { kind: 'merchant', id: 'merchant-1' }),
      order('approver', { kind: 'unit', id: 'unit-yuhang', role: 'approver' }),
      order('body', { kind: 'body', id: 'body-1' }),
    ];
    for (const notice of recipients) {
      const { caseId } = await fileTestCase(db);
      expect(await deliver(caseId, notice)).toEqual({ result: 'sent', channel: 'internet' });
      expect(await inboxOf(caseId)).toMatchObject([
        { recipientKind: notice.recipient?.kind, recipientId: notice.recipient?.id, textId: notice.text.id, readAt: null },
      ]);
    }
  });

  it('shows what would go to the telephone or mail address of a party without an account', async () => {
    const { caseId } = await fileTestCase(db);
    const notice = order('complainant', { kind: 'user', id: 'nobody' });
    expect(await deliver(caseId, notice)).toEqual({ result: 'sent', channel: 'sms' });
    expect(await inboxOf(caseId)).toMatchObject([{ recipientKind: 'party', recipientId: 'complainant', channel: 'sms' }]);
    await storeParties(db, testVault, caseId, { respondent: { name: '未入驻企业', email: 'shop@example.invalid' } });
    expect(await deliver(caseId, { ...order('respondent', null), noticeId: 'n6' })).toEqual({ result: 'sent', channel: 'email' });
  });

  it('fails for a party that left no way to be reached', async () => {
    const { caseId } = await fileTestCase(db, { parties: { complainant: { name: '无电话' } } });
    expect(await deliver(caseId, order('complainant', { kind: 'user', id: 'nobody' }))).toEqual({
      result: 'failed',
      channel: 'internet',
      why: 'no-address',
    });
    expect(await deliver(caseId, order('respondent', null))).toMatchObject({ result: 'failed' });
    expect(await inboxOf(caseId)).toEqual([]);
  });

  it('takes the same notice once', async () => {
    const { caseId } = await fileTestCase(db);
    const notice = order('complainant', { kind: 'user', id: 'consumer-with-account' });
    await Promise.all([deliver(caseId, notice), deliver(caseId, notice), deliver(caseId, notice)]);
    expect(await inboxOf(caseId)).toHaveLength(1);
  });
});
