import type { Unit } from '../../domain/unit.ts';
import { idFrom, randomFrom } from './random.ts';
import { makeTradeName } from './trade-name.ts';
import { DEMO_PLACES } from './merchants.ts';

/** A body that mediates by entrustment (Order 121 Art. 19), or an agency that appraises and tests (Art. 22). */
export interface DemoBody {
  readonly id: string;
  readonly kind: 'mediation' | 'appraisal';
  readonly name: string;
  readonly lawful: boolean;
  readonly divisionCode: string;
}

/** Id of the consumer association of a county. */
export function associationIdOf(divisionCode: string): string {
  return idFrom(`body:association:${divisionCode}`);
}

const AGENCIES = [
  ['330106', '产品质量检测'],
  ['330110', '家电鉴定'],
  ['440106', '珠宝检测'],
  ['440305', '汽车技术鉴定'],
] as const;

/** The body that no law has set up: entrusting it must be refused. */
export const UNLAWFUL_BODY_ID = idFrom('body:unlawful');

/** A consumer association per demo place, four invented agencies, one body that may not be entrusted. */
export function demoBodies(units: readonly Unit[]): readonly DemoBody[] {
  const names = new Map(units.map((unit) => [unit.code, unit.name.replace('市场监督管理局', '')]));
  const associations = DEMO_PLACES.map((divisionCode): DemoBody => ({
    id: associationIdOf(divisionCode),
    kind: 'mediation',
    name: `${names.get(divisionCode) ?? divisionCode}消费者权益保护委员会`,
    lawful: true,
    divisionCode,
  }));
  const agencies = AGENCIES.map(([divisionCode, trade], serial): DemoBody => ({
    id: idFrom(`body:agency:${serial}`),
    kind: 'appraisal',
    name: `${makeTradeName(randomFrom(`agency:${serial}`))}${trade}有限公司`,
    lawful: true,
    divisionCode,
  }));
  const unlawful: DemoBody = { id: UNLAWFUL_BODY_ID, kind: 'mediation', name: '知序消费维权工作室', lawful: false, divisionCode: '330110' };
  return [...associations, ...agencies, unlawful];
}

/** Ids of the agencies of {@link demoBodies}. */
export function agencyIds(): readonly string[] {
  return AGENCIES.map((_, serial) => idFrom(`body:agency:${serial}`));
}
