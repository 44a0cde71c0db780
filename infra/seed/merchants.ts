import type { RespondentKind } from '../../domain/respondent.ts';
import type { Unit } from '../../domain/unit.ts';
import { loadDivisions, type NamedDivision } from '../divisions/load-divisions.ts';
import { makeCreditCode, type RegisteredAs } from './credit-code.ts';
import { idFrom, type Random, randomFrom } from './random.ts';
import { makeTradeName } from './trade-name.ts';
import { NETWORK_TRADES, ONLINE_TRADES, SHOP_TRADES, type Trade } from './trades.ts';
import { DEMO_COUNTY } from './units.ts';

/** An invented business. Divisions are codes of counties or of cities without counties. */
export interface DemoMerchant {
  readonly id: string;
  readonly name: string;
  readonly creditCode: string;
  readonly kind: RespondentKind;
  readonly trade: Trade;
  readonly address: string;
  readonly domicileDivision: string;
  readonly placeOfBusinessDivision: string;
  readonly shownAddressDivision: string | null;
  readonly reachable: boolean;
  readonly platformId: string | null;
  readonly odrMember: boolean;
}

/** Where demo businesses trade; the first is the demo county and has the most. */
export const DEMO_PLACES = [
  DEMO_COUNTY,
  '330106',
  '330108',
  '330109',
  '330182',
  '330203',
  '330304',
  '330702',
  '330782',
  '440103',
  '440106',
  '440304',
  '440305',
  '441900',
] as const;

const TOTAL = 200;
/** How many of each kind: a fifth of all is registered elsewhere, three tenths take part in ODR. */
const KINDS: readonly (readonly [RespondentKind, number])[] = [
  ['platform-operator', 6],
  ['own-site', 14],
  ['in-platform', 40],
  ['ordinary', 140],
];
const REGISTERED_ELSEWHERE_EVERY = 5;
const ODR_OF_TEN = [0, 3, 6];
const SHARE_IN_DEMO_COUNTY = 0.3;

const TRADES: Readonly<Record<RespondentKind, readonly Trade[]>> = {
  ordinary: SHOP_TRADES,
  'own-site': ONLINE_TRADES,
  'in-platform': ONLINE_TRADES,
  'platform-operator': NETWORK_TRADES,
};

type Places = ReadonlyMap<string, NamedDivision>;

function placeFor(random: Random): string {
  return random.chance(SHARE_IN_DEMO_COUNTY) ? DEMO_COUNTY : random.pick(DEMO_PLACES);
}

function elsewhere(random: Random, place: string): string {
  return random.pick(DEMO_PLACES.filter((other) => other !== place));
}

function nameOf(random: Random, trade: Trade, registeredAs: RegisteredAs, domicile: NamedDivision): string {
  const place = domicile.fullName.replace(/^.+省/u, '');
  const city = place.slice(0, place.indexOf('市'));
  const name = makeTradeName(random);
  if (registeredAs === 'sole-trader') return `${place}${name}${trade.zh}店（个体工商户）`;
  return `${city}${name}${trade.zh}有限公司`;
}

const STREETS = ['云栖', '望溪', '竹海', '书院', '听泉', '青枫', '石桥', '晴川', '梅坞', '长汀'];

function addressOf(random: Random, place: NamedDivision): string {
  return `${place.fullName}${random.pick(STREETS)}${random.pick(['路', '街', '大道'])}${random.int(1, 399)}号${random.int(1, 6)}幢${random.int(101, 1805)}室`;
}

interface Slot {
  readonly kind: RespondentKind;
  readonly serial: number;
  readonly platforms: readonly DemoMerchant[];
}

/** What an in-platform seller shows: most an address, some none, a few one where nobody answers. */
function shownBy(random: Random, kind: RespondentKind, domicile: string): Pick<DemoMerchant, 'shownAddressDivision' | 'reachable'> {
  if (kind !== 'in-platform' || random.chance(0.15)) return { shownAddressDivision: null, reachable: true };
  return { shownAddressDivision: random.chance(0.7) ? domicile : elsewhere(random, domicile), reachable: !random.chance(0.1) };
}

function merchantOf({ kind, serial, platforms }: Slot, places: Places): DemoMerchant {
  const random = randomFrom(`merchant:${serial}`);
  const trade = random.pick(TRADES[kind]);
  const placeOfBusinessDivision = serial === 0 ? DEMO_COUNTY : placeFor(random);
  const isElsewhere = serial % REGISTERED_ELSEWHERE_EVERY === 2;
  const domicileDivision = isElsewhere ? elsewhere(random, placeOfBusinessDivision) : placeOfBusinessDivision;
  const registeredAs = trade.small && random.chance(0.5) ? 'sole-trader' : 'enterprise';
  const [domicile, business] = [divisionAt(places, domicileDivision), divisionAt(places, placeOfBusinessDivision)];
  return {
    id: idFrom(`merchant:${serial}`),
    name: nameOf(random, trade, registeredAs, domicile),
    creditCode: makeCreditCode(random, domicileDivision, registeredAs),
    kind,
    trade,
    address: addressOf(random, business),
    domicileDivision,
    placeOfBusinessDivision,
    ...shownBy(random, kind, domicileDivision),
    platformId: kind === 'in-platform' ? random.pick(platforms).id : null,
    odrMember: ODR_OF_TEN.includes(serial % 10),
  };
}

function divisionAt(places: Places, code: string): NamedDivision {
  const place = places.get(code);
  if (place === undefined) throw new Error(`demo merchants: no division ${code}`);
  return place;
}

/** 200 invented businesses of all four kinds: 40 registered in another county than they trade in, 60 in ODR. */
export function demoMerchants(): readonly DemoMerchant[] {
  const wanted = new Set<string>(DEMO_PLACES);
  const places: Places = new Map(
    loadDivisions()
      .filter((division) => wanted.has(division.code))
      .map((division) => [division.code, division]),
  );
  const kinds = KINDS.flatMap(([kind, count]) => Array.from({ length: count }, () => kind));
  const platforms: DemoMerchant[] = [];
  return kinds.slice(0, TOTAL).map((kind, serial) => {
    const merchant = merchantOf({ kind, serial, platforms }, places);
    if (kind === 'platform-operator') platforms.push(merchant);
    return merchant;
  });
}

/** The facts that jurisdiction asks for, as the product works them out from the register. */
export function merchantUnits(units: readonly Unit[]): ReadonlyMap<string, Unit> {
  return new Map(units.filter((unit) => unit.level !== 'station').map((unit) => [unit.divisionCode, unit]));
}
