import { createHash, randomUUID } from 'node:crypto';
import type { CaseEvent, EventOf } from '../../domain/event.ts';
import { defaultSettings } from '../../domain/settings.ts';
import { calendarEditions } from '../calendar/editions.ts';
import { localKeyVault } from '../encryption/key-vault.ts';
import { appendEvents, type Batch, type RecordDeps } from './append-events.ts';
import { calendarSource, storeCalendarEdition } from './calendars.ts';
import { complaintNumbers } from './complaint-numbers.ts';
import type { Db } from './connect.ts';
import { fileCase, type FiledCase, type Filing } from './file-case.ts';

/** Factories of what tests of the record need; dates lie in June 2026, when everything is published. */
export const testVault = localKeyVault(createHash('sha256').update('a master key of tests').digest());
export const testUnit = { id: 'unit-yuhang', parentId: 'unit-hangzhou', name: '测试区市场监督管理局' };
const filedAt = '2026-06-03T03:00:00.000Z';
const system = { kind: 'system' } as const;

export function recordDeps(caseClock: RecordDeps['caseClock'] = 'wall'): RecordDeps {
  return { vault: testVault, calendars: calendarSource(), caseClock };
}

/** Two units, a merchant and the published calendars. */
export async function prepareReference(db: Db): Promise<void> {
  const city = {
    id: 'unit-hangzhou',
    code: '330100',
    name: '测试市市场监督管理局',
    level: 'city' as const,
    parentId: null,
    divisionCode: '330100',
    path: '000000.330000.330100',
  };
  const county = { ...testUnit, code: '330110', level: 'county' as const, divisionCode: '330110', path: '000000.330000.330100.330110' };
  await db.insertInto('unit').values([city, county]).execute();
  await db
    .insertInto('merchant')
    .values({
      id: 'merchant-1',
      name: '测试电器有限公司',
      creditCode: null,
      kind: 'ordinary',
      trade: null,
      address: null,
      domicileDivision: null,
      placeOfBusinessDivision: null,
      shownAddressDivision: null,
      platformId: null,
    })
    .execute();
  await db.transaction().execute(async (trx) => {
    for (const edition of calendarEditions()) await storeCalendarEdition(trx, edition);
  });
}

export function makeFiling(changes: Partial<Filing> = {}, facts: Partial<EventOf<'complaintFiled'>['facts']> = {}): Filing {
  const consumerId = 'consumer-1';
  return {
    request: { userId: consumerId, key: randomUUID(), operation: 'fileComplaint', bodySha256: 'a'.repeat(64) },
    division: '330110',
    year: 2026,
    texts: { facts: '买来的电饭煲三天就坏了，商家不肯退换。', request: '退货退款' },
    parties: { complainant: { name: '欧阳测试', phone: '13800001234', idNumber: '11010519491231999X', address: '测试路9号' } },
    filed: {
      at: filedAt,
      actor: { kind: 'consumer', userId: consumerId },
      facts: {
        kind: 'complaint',
        channel: 'web',
        consumerId,
        goodsCategory: 'G01',
        problemCategory: 'P01',
        merchantId: 'merchant-1',
        amountFen: 29_900,
        formSha256: 'b'.repeat(64),
        materialsMissing: [],
        addressedTo: 'authority',
        onOdrLapse: 'forward',
        chosenUnitId: testUnit.id,
        consents: { mediation: true, entrust: false, publish: false },
        ...facts,
      },
    },
    settings: defaultSettings,
    clockOffsetMs: 0,
    ...changes,
  };
}

export function fileTestCase(
  db: Db,
  changes: Partial<Filing> = {},
  facts: Partial<EventOf<'complaintFiled'>['facts']> = {},
): Promise<FiledCase> {
  return fileCase(db, { vault: testVault, numbers: complaintNumbers(db) }, makeFiling(changes, facts));
}

type Draft = {
  [K in CaseEvent['kind']]: Pick<EventOf<K>, 'kind' | 'facts'> & { at?: string; actor?: CaseEvent['actor'] };
}[CaseEvent['kind']];

/** Numbers drafts from `seq` on. */
export function events(seq: number, ...drafts: readonly Draft[]): CaseEvent[] {
  return drafts.map((draft, index) => ({ at: '2026-06-03T03:00:05.000Z', actor: system, ...draft, seq: seq + index }) as CaseEvent);
}

/** Routed to the unit and received, with its clock and a notice: events 2 to 5. */
export function receiptBatch(at = '2026-06-03T03:00:05.000Z', startOn = '2026-06-03'): CaseEvent[] {
  return events(
    2,
    {
      kind: 'routeDecided',
      at,
      facts: { candidates: [{ unitId: testUnit.id, article: '13.1', why: 'place-of-business' }], unitId: testUnit.id, start: 'authority' },
    },
    {
      kind: 'complaintReceived',
      at,
      facts: { firstReceivedAt: at, receivedAt: at, unitId: testUnit.id, via: 'filing', rulePack: 'order-121' },
    },
    {
      kind: 'deadlineSet',
      at,
      facts: { key: 'accept', startOn, amount: 7, unit: 'workingDay', ruleRef: 'order-121 Art. 15', pauses: [], why: 'received' },
    },
    { kind: 'noticeQueued', at, facts: { noticeId: 'n5', to: 'complainant', form: 'complaint-received', owed: false } },
  );
}

export function record(
  db: Db,
  caseId: string,
  batch: readonly CaseEvent[],
  deps = recordDeps(),
  more: Partial<Batch> = {},
): Promise<CaseEvent[]> {
  return db.transaction().execute((trx) => appendEvents(trx, deps, { caseId, events: batch, clockOffsetMs: 0, ...more }));
}
