import type { Calendar } from '../../domain/calendar.ts';
import { civilDateOf } from '../../domain/civil-date.ts';
import type { ClockKey } from '../../domain/clock.ts';
import { previewDeadline } from '../../domain/deadline-preview.ts';
import type { Settings } from '../../domain/settings.ts';
import type { FirstStep } from '../../openapi/generated/types.ts';

export interface FirstStepInput {
  addressedTo: 'odr' | 'authority';
  odrMember: boolean;
  /** The chosen unit may surely handle the case. */
  unitIsCandidate: boolean;
  unitId: string;
  at: string;
  calendar: Calendar;
  settings: Settings;
}

const starts = {
  odr: {
    clock: 'odr',
    zh: '请企业先行协商；您可以随时转监管部门',
    en: 'The business is asked to settle first; you may turn to the authority on any day',
  },
  authority: {
    clock: 'accept',
    zh: '所选部门决定是否受理并告知您（第十五条）',
    en: 'The authority you chose decides on acceptance and tells you (Art. 15)',
  },
  dispatch: {
    clock: 'dispatch',
    zh: '由接收部门分派至有处理权限的部门（第四十一条）',
    en: 'The receiving office dispatches it to the competent authority (Art. 41)',
  },
} as const satisfies Record<FirstStep['start'], { clock: ClockKey; zh: string; en: string }>;

function startOf({ addressedTo, odrMember, unitIsCandidate }: FirstStepInput): FirstStep['start'] {
  if (addressedTo === 'odr' && odrMember) return 'odr';
  return unitIsCandidate ? 'authority' : 'dispatch';
}

/** What happens first and by when, worked out as routing will: the complainant is told with the number. */
export function firstStep(input: FirstStepInput): FirstStep {
  const start = startOf(input);
  const { clock, zh, en } = starts[start];
  const { calendar, settings } = input;
  const { dueOn, provisional, ruleRef } = previewDeadline({ kind: clock, from: civilDateOf(input.at), calendar, settings });
  return { start, unitId: input.unitId, clock, dueOn, provisional, ruleRef, text: { zh, en } };
}
