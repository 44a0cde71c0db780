import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RespondentPlaces } from '../domain/respondent.ts';
import { connect, type Db } from '../infra/database/connect.ts';
import { cloneDatabase, type TestDatabase } from '../infra/local/test-database.ts';
import { unitIdOf } from '../infra/seed/units.ts';
import { decideRoute, type RouteQuestion } from './decide-route.ts';

let database: TestDatabase;
let db: Db;

beforeAll(async () => {
  database = await cloneDatabase({ seeded: true });
  db = connect(database.url, { max: 2 });
});
afterAll(async () => {
  await db.destroy();
  await database.drop();
});

const [shown, works, platform] = ['330106', '330110', '330108'];
const seller: RespondentPlaces = {
  kind: 'in-platform',
  shownAddressDivision: shown,
  placeOfBusinessDivision: works,
  platformDomicileDivision: platform,
};
const ask = (part: Partial<RouteQuestion>) =>
  decideRoute(db)({ caseId: 'c', addressedTo: 'authority', chosenUnitId: '', at: '2026-04-14T02:00:00.000Z', ...part });
const ids = ({ candidates }: { candidates: readonly { unitId: string }[] }) => candidates.map(({ unitId }) => unitId);

describe('the route of a case', () => {
  it('is given under each edition, so that the one which is pinned later decides (Art. 13, 46)', async () => {
    const chosenUnitId = unitIdOf(works);
    const route = await ask({ respondent: seller, chosenUnitId });
    expect(ids(route)).toEqual([unitIdOf(works), unitIdOf(platform)]);
    expect(ids(route.underPack['order-121'])).toEqual([unitIdOf(shown), unitIdOf(platform)]);
    expect([route.unitId, route.start]).toEqual([chosenUnitId, 'authority']);
    expect(route.underPack['order-121']).toMatchObject({ start: 'dispatch', why: 'choice-not-lawful' });
    expect(ids(await ask({ respondent: seller, chosenUnitId, rulePack: 'order-121' }))).toEqual([unitIdOf(shown), unitIdOf(platform)]);
  });

  it('of a negotiation says where the case goes on with the authority, which another edition may leave to a dispatcher', async () => {
    const { kind, shownAddressDivision, placeOfBusinessDivision } = seller;
    const places = { kind, shownAddressDivision, placeOfBusinessDivision, odrMember: true };
    const [platformId, merchantId] = ['some-platform', 'its-seller'];
    await db
      .insertInto('merchant')
      .values([
        { id: platformId, name: '测试平台', kind: 'platform-operator', domicileDivision: platform },
        { id: merchantId, name: '测试卖家', platformId, ...places },
      ])
      .execute();
    const { start, withAuthority, underPack } = await ask({ merchantId, addressedTo: 'odr', chosenUnitId: unitIdOf(works) });
    expect([start, withAuthority]).toEqual(['odr', 'authority']);
    expect(underPack['order-121']).toMatchObject({ start: 'odr', withAuthority: 'dispatch', unitId: unitIdOf('330100') });
  });

  it('keeps the unit that the complainant picked among those of a respondent who is not registered', async () => {
    const route = await ask({ respondent: seller, chosenUnitId: unitIdOf(shown), at: '2026-06-10T02:00:00.000Z' });
    expect(route).toMatchObject({ unitId: unitIdOf(shown), start: 'authority', why: 'unit-chosen' });
  });

  it('is for people to find where no place is known', async () => {
    expect(await ask({ chosenUnitId: unitIdOf(works) })).toMatchObject({ candidates: [], start: 'dispatch', why: 'no-candidate' });
  });
});
