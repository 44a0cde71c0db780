import type { Calendar } from '../../../domain/calendar.ts';
import { addDays } from '../../../domain/civil-date.ts';
import type { ClockKey } from '../../../domain/clock.ts';
import { daysFrom } from '../text/format.ts';
import type { Say } from '../text/use-text.ts';

export interface ChipClock {
  readonly key: ClockKey;
  readonly dueOn?: string;
  readonly warnOn?: string;
  readonly provisional: boolean;
  /** Where it is not told, by the kind of term that the key has in the present Order. */
  readonly unit?: 'workingDay' | 'day' | 'year';
  readonly state?: 'running' | 'paused' | 'met' | 'cancelled' | 'passed';
  readonly owed?: boolean;
  readonly late?: boolean;
}

export interface Chip {
  readonly tone: 'seal' | 'amber' | 'accent' | 'violet' | 'plain' | 'dashed';
  readonly mark: string;
  readonly text: string;
}

/** What a deadline's chip says: mark and words, never colour alone. */
export function chipOf(clock: ChipClock, today: string, calendar: Calendar, say: Say): Chip {
  if (clock.state === 'paused')
    return { tone: 'violet', mark: '‖', text: say(clock.key === 'mediate' ? 'chip.pausedAppraisal' : 'chip.paused') };
  if (clock.state === 'met') return { tone: 'plain', mark: '✓', text: say(clock.late ? 'chip.metLate' : 'chip.met') };
  if (clock.state === 'cancelled') return { tone: 'plain', mark: '–', text: say('chip.cancelled') };
  if (clock.state === 'passed' && clock.owed !== true) return { tone: 'plain', mark: '■', text: say('chip.passed') };
  if (clock.dueOn === undefined) return { tone: 'plain', mark: '○', text: say('chip.none') };
  return running({ ...clock, dueOn: clock.dueOn }, today, calendar, say);
}

function running(clock: ChipClock & { readonly dueOn: string }, today: string, calendar: Calendar, say: Say): Chip {
  const working = (clock.unit ?? usualUnit(clock.key)) === 'workingDay';
  if (clock.dueOn < today) {
    const over = working ? workingDaysAfter(clock.dueOn, today, calendar) : daysFrom(clock.dueOn, today);
    return {
      tone: 'seal',
      mark: '◆',
      text: over === 0 ? say('chip.overdue') : say(working ? 'chip.overdueWorking' : 'chip.overdueNatural', { n: over }),
    };
  }
  if (clock.dueOn === today) return { tone: 'seal', mark: '◆', text: say('chip.today') };
  if (clock.provisional) return { tone: 'dashed', mark: '○', text: say('chip.provisional', { date: clock.dueOn }) };
  const left = working ? workingDaysAfter(today, clock.dueOn, calendar) : daysFrom(today, clock.dueOn);
  const soon = clock.warnOn !== undefined && clock.warnOn <= today;
  return {
    tone: soon ? 'amber' : 'accent',
    mark: soon ? '▲' : '●',
    text: say(working ? 'chip.leftWorking' : 'chip.leftNatural', { n: left }),
  };
}

/** Working days after `from` up to and with `to`. */
function workingDaysAfter(from: string, to: string, calendar: Calendar): number {
  let count = 0;
  for (let date = addDays(from, 1); date <= to && count < 999; date = addDays(date, 1)) if (calendar.isWorkingDay(date)) count += 1;
  return count;
}

function usualUnit(key: ClockKey): 'workingDay' | 'day' {
  return key === 'mediate' || key === 'appraisal' ? 'day' : 'workingDay';
}
