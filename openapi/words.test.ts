import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { verbs } from '../domain/action.ts';
import { clockKeys, type ClockKind } from '../domain/clock.ts';
import type { CategoryKind } from '../domain/category.ts';
import type { DivisionLevel } from '../domain/division.ts';
import type { EventFacts, EventKind, NoticeForm, NoticeTo, Outcome } from '../domain/event.ts';
import { alarmTexts } from '../domain/evidence/alarm-kind.ts';
import { accessKinds, custodyKinds } from '../domain/evidence/custody.ts';
import { evidenceReasons } from '../domain/evidence/evidence-reason.ts';
import { evidenceStates } from '../domain/evidence/evidence-state.ts';
import { problemCodes } from '../domain/problem.ts';
import { reasons } from '../domain/reason.ts';
import { RESPONDENT_KINDS } from '../domain/respondent.ts';
import { type Party, roles, type Via } from '../domain/role.ts';
import { rulePackIds } from '../domain/rule-pack.ts';
import { MATERIALS } from '../domain/screening/missing-materials.ts';
import { stages, statuses } from '../domain/stage.ts';
import type { UnitLevel } from '../domain/unit.ts';
import type { OfferKind, VerbInput } from '../domain/verb.ts';
import type { components } from './generated/types.ts';

type Words = components['schemas'];
/** `true` where both unions hold the same words; anything else does not compile. */
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;

/** Words that exist as types only: the compiler compares them. */
const compared: readonly true[] = [
  true satisfies Same<Words['EventKind'], EventKind>,
  true satisfies Same<Words['NoticeForm'], NoticeForm>,
  true satisfies Same<Words['NoticeTo'], NoticeTo>,
  true satisfies Same<Words['OutcomeResult'], Outcome['result']>,
  true satisfies Same<Words['Party'], Party>,
  true satisfies Same<Words['Via'], Via>,
  true satisfies Same<Words['ClockKind'], ClockKind>,
  true satisfies Same<Words['OfferKind'], OfferKind>,
  true satisfies Same<Words['EvidenceKind'], VerbInput['addEvidence']['kind']>,
  true satisfies Same<Words['UnitLevel'], UnitLevel>,
  true satisfies Same<Words['DivisionLevel'], DivisionLevel>,
  true satisfies Same<Words['CategoryKind'], CategoryKind>,
  true satisfies Same<Words['Channel'], EventFacts['complaintFiled']['channel']>,
];

const lists: Readonly<Record<string, readonly string[]>> = {
  Stage: stages,
  Status: statuses,
  Role: roles,
  Verb: verbs,
  Reason: Object.keys(reasons),
  EvidenceReason: Object.keys(evidenceReasons),
  EvidenceState: evidenceStates,
  CustodyKind: custodyKinds,
  AlarmKind: Object.keys(alarmTexts),
  AccessKind: accessKinds,
  ProblemCode: problemCodes,
  ClockKey: clockKeys,
  RulePackId: rulePackIds,
  RespondentKind: RESPONDENT_KINDS,
  Material: MATERIALS,
};

const contract = JSON.parse(readFileSync(new URL('generated/contract.json', import.meta.url), 'utf8')) as {
  paths: Record<string, Record<string, { operationId?: string }>>;
  components: { schemas: Record<string, { enum?: string[] }> };
};

it.each(Object.entries(lists))('speaks of %s in the words of the domain', (name, words) => {
  expect(contract.components.schemas[name]?.enum?.toSorted()).toEqual([...words].toSorted());
});

it('speaks of events, notices and parties in the words of the domain', () => {
  expect(compared).toHaveLength(13);
});

it('has one operation of the same name for every verb', () => {
  const ids = Object.values(contract.paths).flatMap((item) => Object.values(item).flatMap(({ operationId }) => operationId ?? []));
  expect(ids).toEqual(expect.arrayContaining([...verbs]));
  expect(new Set(ids).size).toBe(ids.length);
});
