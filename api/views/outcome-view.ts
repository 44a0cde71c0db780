import type { Outcome } from '../../domain/event.ts';
import { groundOf, type RulePackId } from '../../domain/rule-pack.ts';
import type { Outcome as OutcomeView } from '../../openapi/generated/types.ts';
import type { Local } from './local-text.ts';

const labels: Readonly<Record<Outcome['result'], Local>> = {
  'settled-odr': { zh: '企业协商达成和解', en: 'Settled with the business' },
  'settled-before-acceptance': { zh: '受理前达成和解', en: 'Settled before acceptance' },
  'withdrawn-before-acceptance': { zh: '受理前撤回', en: 'Withdrawn before acceptance' },
  refused: { zh: '不予受理', en: 'Refused' },
  'mediated-with-document': { zh: '调解成功（调解书）', en: 'Mediated, with a mediation document' },
  'mediated-without-document': { zh: '调解成功（未制作调解书）', en: 'Mediated, without a mediation document' },
  'ended-withdrawn': { zh: '撤回，终止调解', en: 'Ended: withdrawn' },
  'ended-settled': { zh: '自行和解，终止调解', en: 'Ended: settled' },
  ended: { zh: '终止调解', en: 'Mediation ended' },
};

/** An outcome with what it is called; a ground adds its own short name. */
export function outcomeView(outcome: Outcome, pack: RulePackId | undefined): OutcomeView {
  const label = labels[outcome.result];
  if ('form' in outcome) return { result: outcome.result, form: outcome.form, label };
  if (!('ground' in outcome)) return { result: outcome.result, label };
  const ground = pack === undefined ? undefined : groundOf(pack, outcome.ground);
  const named = ground === undefined ? label : { zh: `${label.zh}：${ground.zh}`, en: `${label.en}: ${ground.en}` };
  return { result: outcome.result, ground: outcome.ground, label: named };
}

/** The same from the two columns of a list. */
export function outcomeOfRow(result: string | null, ground: string | null, pack: RulePackId | undefined): OutcomeView | undefined {
  if (result === null || !Object.hasOwn(labels, result)) return undefined;
  return outcomeView({ result, ...(ground !== null && { ground }) } as Outcome, pack);
}
