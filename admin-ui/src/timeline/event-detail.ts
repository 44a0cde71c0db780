import { clocks, isClockKey } from '../../../domain/clock.ts';
import { isRulePackId, rulePack, type RulePackId } from '../../../domain/rule-pack.ts';
import type { CaseEvent } from '../../../openapi/generated/types.ts';
import { money } from '../text/format.ts';
import type { MessageKey, Say } from '../text/use-text.ts';

type Pick = (text: { readonly zh: string; readonly en: string }) => string;

/** What an event says beyond its title, from its facts alone: names, dates, amounts. Empty when there is nothing to add. */
export function eventDetail({ kind, facts, rulePack: pack }: CaseEvent, say: Say, pick: Pick): string {
  const text = (name: string): string | undefined => (typeof facts[name] === 'string' ? facts[name] : undefined);
  if (kind.startsWith('deadline')) return clockLine(facts, pick);
  if (kind.startsWith('notice')) return noticeLine(facts, say);
  const ground = text('ground');
  const parts = [
    ground === undefined ? undefined : groundLine(ground, pack, pick),
    choice(say, 'offerKind', kind === 'settlementOffered' ? text('kind') : undefined),
    typeof facts['amountFen'] === 'number' && kind === 'settlementOffered' ? money(facts['amountFen']) : undefined,
    text('performOn'),
    text('documentNo'),
    choice(say, 'mediationResult', kind === 'mediationRecorded' ? text('result') : undefined),
    choice(say, 'identityResult', kind === 'identityChecked' ? text('result') : undefined),
    choice(say, 'agreementForm', kind === 'agreementRecorded' ? text('form') : undefined),
    kind === 'rulePackRepinned' || kind === 'complaintReceived' ? packName(facts['rulePack'], say) : undefined,
    answerOf(facts['agrees'], say),
    kind === 'handlingRated' && typeof facts['score'] === 'number' ? `${facts['score']} / 5` : undefined,
  ];
  return parts.filter((part) => part !== undefined).join(' · ');
}

function clockLine(facts: CaseEvent['facts'], pick: Pick): string {
  const key = facts['key'];
  const dates = facts['dates'];
  const due = typeof dates === 'object' && dates !== null && 'dueOn' in dates ? dates.dueOn : (facts['dueOn'] ?? facts['alarmOn']);
  return `${isClockKey(key) ? pick(clocks[key]) : ''}${typeof due === 'string' ? ` → ${due} 24:00` : ''}`;
}

function noticeLine(facts: CaseEvent['facts'], say: Say): string {
  const form = facts['form'];
  const to = facts['to'];
  const channel = facts['channel'];
  return [
    ...(typeof form === 'string' ? [say(`noticeForm.${form}` as MessageKey)] : []),
    ...(typeof to === 'string' ? [`→ ${say(`noticeTo.${to}` as MessageKey)}`] : []),
    ...(typeof form !== 'string' && typeof facts['noticeId'] === 'string' ? [facts['noticeId']] : []),
    ...(typeof channel === 'string' ? [channel] : []),
  ].join(' ');
}

/** A ground by its name where the event's pack knows it. */
function groundLine(code: string, pack: RulePackId | undefined, pick: Pick): string {
  const packs = pack === undefined ? [] : [rulePack(pack)];
  const found = packs
    .flatMap(({ refusalGrounds, endingGrounds }) => [...refusalGrounds, ...endingGrounds])
    .find((ground) => ground.code === code);
  return found ? `${found.article}：${pick(found)}` : code;
}

/** The Order by its number. */
function packName(id: unknown, say: Say): string | undefined {
  return isRulePackId(id) ? say(`pack.${id}`) : undefined;
}

function answerOf(agrees: unknown, say: Say): string | undefined {
  return typeof agrees === 'boolean' ? say(agrees ? 'case.consent.given' : 'case.consent.declined') : undefined;
}

function choice(say: Say, list: string, value: string | undefined): string | undefined {
  return value === undefined ? undefined : say(`choice.${list}.${value}` as MessageKey);
}
