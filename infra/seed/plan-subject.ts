import type { CivilDate } from '../../domain/civil-date.ts';
import { addDays } from '../../domain/civil-date.ts';
import { candidatesFor } from '../../domain/jurisdiction.ts';
import type { Unit } from '../../domain/unit.ts';
import type { DemoMerchant } from './merchants.ts';
import { ORDER_121_FROM } from './plan-dates.ts';
import type { Random } from './random.ts';
import type { Story } from './stories/story.ts';
import { composeComplaint, type Composed } from './texts/compose-complaint.ts';
import type { Offer } from './trades.ts';

/** What a planned complaint is about, against whom, before which unit. */
export interface PlannedSubject {
  readonly merchant: DemoMerchant;
  readonly unit: Unit;
  readonly category: string;
  readonly problem: string;
  readonly item: string;
  readonly amountYuan: number;
  readonly boughtOn: CivilDate;
  readonly salesMethod: string;
  readonly words: Composed;
}

/** What subjects are chosen from. */
export interface World {
  readonly merchants: readonly DemoMerchant[];
  readonly unitsByDivision: ReadonlyMap<string, Unit>;
  /** Codes of the units that the demo has officers of. */
  readonly staffed: ReadonlySet<string>;
}

const METHODS: Readonly<Record<DemoMerchant['kind'], readonly string[]>> = {
  ordinary: ['M0101', 'M0102', 'M0103'],
  'in-platform': ['M0201', 'M0203', 'M0204'],
  'own-site': ['M0202'],
  'platform-operator': ['M0201'],
};

/** Matters of another department are told of in these words; the business is the property manager. */
const ELSEWHERE = {
  offer: { category: 'S1801', items: ['物业服务费'], price: [800, 3600], problems: ['P0404'] },
  facts:
    '小区物业公司没有经过业主大会同意就上调了物业费，电梯经常停运也不维修，我不同意涨价，物业就不给办门禁卡。多次到服务中心反映没有结果，希望有关部门管一管。',
} as const satisfies { offer: Offer; facts: string };

/** Units that may lawfully handle a complaint against a merchant and have officers. */
export function unitsFor(merchant: DemoMerchant, filedOn: CivilDate, world: World): readonly Unit[] {
  const platform = world.merchants.find((other) => other.id === merchant.platformId);
  const facts = {
    kind: merchant.kind,
    domicileDivision: merchant.domicileDivision,
    placeOfBusinessDivision: merchant.placeOfBusinessDivision,
    shownAddressDivision: merchant.shownAddressDivision ?? undefined,
    reachable: merchant.reachable,
    platformDomicileDivision: platform?.domicileDivision,
    odrMember: merchant.odrMember,
  };
  const pack = filedOn < ORDER_121_FROM ? 'order-20' : 'order-121';
  const units = candidatesFor(facts, pack, world.unitsByDivision).map(({ unitId }) =>
    [...world.unitsByDivision.values()].find((unit) => unit.id === unitId),
  );
  return units.filter((unit) => unit !== undefined && world.staffed.has(unit.code)) as readonly Unit[];
}

/** A merchant and a unit that suit the story; in the demo county when `preferred` is given. */
function pickPlace(
  story: Story,
  random: Random,
  filedOn: CivilDate,
  world: World,
  preferred?: string,
): { merchant: DemoMerchant; unit: Unit } {
  const suits = (unit: Unit): boolean =>
    (story.withSuperior !== true || unit.path.includes('.330100.')) && (preferred === undefined || unit.code === preferred);
  const merchants = world.merchants.filter((merchant) => story.odr !== true || merchant.odrMember);
  for (const merchant of random.shuffle(merchants)) {
    const units = unitsFor(merchant, filedOn, world).filter(suits);
    if (units.length > 0) return { merchant, unit: random.pick(units) };
  }
  throw new Error(`demo plans: nobody suits ${story.name}`);
}

/**
 * Chooses what a planned complaint is about. `random` decides, so the same sequence gives the same
 * subject; `preferred` is the code of the unit that it should be before, if any.
 */
export function planSubject(story: Story, random: Random, filedOn: CivilDate, world: World, preferred?: string): PlannedSubject {
  const place = pickPlace(story, random, filedOn, world, preferred);
  const offer: Offer = story.elsewhere === true ? ELSEWHERE.offer : random.pick(place.merchant.trade.offers);
  const problem = random.pick(offer.problems);
  const item = random.pick(offer.items);
  const amountYuan = random.int(offer.price[0], offer.price[1]);
  const boughtOn = addDays(filedOn, -random.int(3, 60));
  const salesMethod = random.pick(METHODS[place.merchant.kind]);
  const online = salesMethod.startsWith('M02');
  const words = composeComplaint(random, { merchantName: place.merchant.name, item, amountYuan, boughtOn, problem, online });
  return {
    ...place,
    category: offer.category,
    problem,
    item,
    amountYuan,
    boughtOn,
    salesMethod,
    words: story.elsewhere === true ? { ...words, facts: ELSEWHERE.facts } : words,
  };
}
