import { randomUUID } from 'node:crypto';
import { DEMO_COUNTY } from '../../infra/seed/units.ts';
import type { World } from './world.ts';

/** People of one story alone, whose account may be closed without touching other stories. */
async function account({ db }: World, row: { roles: ('consumer' | 'merchant-agent')[]; merchantId?: string }): Promise<string> {
  const id = randomUUID();
  await db
    .insertInto('appUser')
    .values({ id, username: id, passwordHash: 'none', name: '测试乙', ...row })
    .execute();
  return id;
}

export function newConsumer(world: World): Promise<string> {
  return account(world, { roles: ['consumer'] });
}

/** A business of the demo county that takes part in ODR, with an agent. */
export async function newMerchant(world: World): Promise<string> {
  const id = randomUUID();
  const places = { domicileDivision: DEMO_COUNTY, placeOfBusinessDivision: DEMO_COUNTY };
  await world.db
    .insertInto('merchant')
    .values({ id, name: '测试商户', kind: 'ordinary', odrMember: true, ...places })
    .execute();
  await account(world, { roles: ['merchant-agent'], merchantId: id });
  return id;
}

/**
 * A seller inside a platform who trades in another county than the demo's, shows no address there or one in a third, and
 * whose platform has its domicile in the demo county: each edition of the Order sends a complaint elsewhere.
 */
export async function newSeller(world: World, placeOfBusinessDivision: string, shownAddressDivision?: string): Promise<string> {
  const [id, platformId] = [randomUUID(), randomUUID()];
  await world.db
    .insertInto('merchant')
    .values([
      { id: platformId, name: '测试平台', kind: 'platform-operator', odrMember: false, domicileDivision: DEMO_COUNTY },
      {
        id,
        name: '测试卖家',
        kind: 'in-platform',
        odrMember: true,
        placeOfBusinessDivision,
        shownAddressDivision: shownAddressDivision ?? null,
        platformId,
      },
    ])
    .execute();
  await account(world, { roles: ['merchant-agent'], merchantId: id });
  return id;
}

/** Whether notices find anybody: without an account and a telephone number they fail. */
export async function reach({ db }: World, who: { userId: string } | { merchantId: string }, reachable: boolean): Promise<void> {
  const users = db.updateTable('appUser').set({ disabled: !reachable });
  await ('userId' in who ? users.where('id', '=', who.userId) : users.where('merchantId', '=', who.merchantId)).execute();
}
