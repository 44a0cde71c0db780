import type { CivilDate } from '../../../domain/civil-date.ts';
import type { OfferKind } from '../../../domain/verb.ts';
import type { Random } from '../random.ts';
import { CONTRACT_ISSUES } from './contract-issues.ts';
import { type Issue, PRODUCT_ISSUES } from './issues.ts';
import { ASIDES, CLOSINGS, NEGOTIATIONS, OPENINGS, PROOFS, WANTS } from './phrases.ts';

/** What a complaint is about. */
export interface Subject {
  readonly merchantName: string;
  readonly item: string;
  readonly amountYuan: number;
  readonly boughtOn: CivilDate;
  readonly problem: string;
  readonly online: boolean;
}

/** A complaint in a consumer's words. */
export interface Composed {
  readonly facts: string;
  readonly request: string;
  readonly wants: readonly OfferKind[];
  /** What the request adds up to, yuan; absent where no money is asked for. */
  readonly claimYuan?: number;
}

const MONEY: ReadonlySet<OfferKind> = new Set(['refund', 'compensate']);

/** The issue of a problem code; Error for a code without one. */
export function issueOf(problem: string): Issue {
  const issue = PRODUCT_ISSUES[problem] ?? CONTRACT_ISSUES[problem];
  if (issue === undefined) throw new Error(`no issue for problem ${problem}`);
  return issue;
}

function spokenDate(date: CivilDate): string {
  return `${Number(date.slice(5, 7))}月${Number(date.slice(8, 10))}日`;
}

function fill(template: string, slots: Readonly<Record<string, string>>): string {
  return template.replaceAll(/\{(.+?)\}/gu, (_, slot: string) => slots[slot] ?? slot);
}

function slotsOf(random: Random, subject: Subject): Readonly<Record<string, string>> {
  return {
    店: subject.merchantName.replace(/（.+?）/u, ''),
    物: subject.item,
    价: String(subject.amountYuan),
    小价: String(random.int(80, 980)),
    日: spokenDate(subject.boughtOn),
    几: String(random.int(2, 9)),
    后: random.pick(['过了一周，', '半个月后', '上个月', '前几天', '之后']),
    员: random.pick(subject.online ? ['客服', '店铺客服', '商家'] : ['店员', '店长', '前台', '工作人员', '经理']),
  };
}

function sentencesOf(random: Random, subject: Subject): readonly string[] {
  const issue = issueOf(subject.problem);
  const asides = random.shuffle(ASIDES).slice(0, random.pick([0, 1, 2, 3, 5, 8]));
  const negotiations = random.shuffle(NEGOTIATIONS).slice(0, random.int(1, 3));
  return [
    random.pick(OPENINGS[subject.online ? 'online' : 'shop']),
    random.pick(issue.facts),
    ...negotiations,
    ...asides,
    random.pick(PROOFS),
    random.pick(CLOSINGS),
  ];
}

function requestOf(random: Random, subject: Subject): Omit<Composed, 'facts'> {
  const wants = random.shuffle(issueOf(subject.problem).wants).slice(0, random.int(1, 2));
  // Part of a prepayment was used up; goods are paid back whole.
  const back = subject.problem.startsWith('P07') && random.chance(0.5) ? Math.ceil(subject.amountYuan * 0.7) : subject.amountYuan;
  const damages = Math.max(100, Math.round(subject.amountYuan * random.pick([0.2, 0.5, 1])));
  const claim = (wants.includes('refund') ? back : 0) + (wants.includes('compensate') ? damages : 0);
  const words = wants.map((want) => fill(WANTS[want] ?? want, { 退: String(back), 赔: String(damages) }));
  const request = `要求商家${words.join('，并')}。`;
  return wants.some((want) => MONEY.has(want)) ? { request, wants, claimYuan: claim } : { request, wants };
}

/** Writes a complaint from our own phrases: the same sequence gives the same words. No person appears in it. */
export function composeComplaint(random: Random, subject: Subject): Composed {
  const slots = slotsOf(random, subject);
  const facts = sentencesOf(random, subject)
    .map((sentence) => fill(sentence, slots))
    .join('');
  return { facts, ...requestOf(random, subject) };
}
