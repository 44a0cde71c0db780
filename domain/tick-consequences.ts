import { type Batch, emit } from './batch.ts';
import { cancelClock, owedClock, setClock } from './batch-clocks.ts';
import { notify, notifyHandler, notifyParties } from './batch-notices.ts';
import { type CivilDate, civilDateOf, endOfCivilDay } from './civil-date.ts';
import type { ClockKey } from './clock.ts';
import type { NoticeTo } from './event.ts';
import { receive, startWithAuthority } from './receipt.ts';
import type { Party } from './role.ts';

type Consequence = (b: Batch, dueOn: CivilDate) => void;

/** The narrow end rings for those who act and those who watch. */
export function alarm(b: Batch): void {
  notifyHandler(b, 'deadline-alarm');
  notify(b, 'approver', 'deadline-alarm');
  notify(b, 'superior', 'deadline-alarm');
}

function remind(to: NoticeTo): Consequence {
  return (b) => notify(b, to, 'deadline-alarm');
}

/** Silence never ends a complaint: it goes on to the authority, at 24:00 of the last day, however late that is noted. */
function forward(b: Batch, dueOn: CivilDate): void {
  const leftAt = endOfCivilDay(dueOn);
  receive(b, 'lapse', new Date(leftAt).toISOString());
  cancelClock(b, 'odrAnswer', 'lapsed');
  startWithAuthority(b, civilDateOf(leftAt));
  notifyParties(b, 'complaint-received');
}

function lapseOdr(b: Batch, dueOn: CivilDate): void {
  if (b.c.filed.onOdrLapse === 'forward') return forward(b, dueOn);
  setClock(b, 'odrAnswer', 'lapsed', { startOn: civilDateOf(endOfCivilDay(dueOn)) });
  notify(b, 'complainant', 'odr-lapsed');
}

/** Silence is neither yes nor no (Art. 18.1): who said nothing is asked again. */
function askAgain(b: Batch): void {
  const parties: readonly Party[] = ['complainant', 'respondent'];
  for (const party of parties) if (b.c.consent[party] === 'none') notify(b, party, 'consent-asked');
  notifyHandler(b, 'deadline-alarm');
}

/** Art. 23.5: the ground opens, and with it the duty to decide. Nothing ends by itself. */
function openEnding(b: Batch, dueOn: CivilDate): void {
  if (owedClock(b, 'endDecision') === undefined) setClock(b, 'endDecision', 'term-over', { startOn: dueOn });
  notifyHandler(b, 'deadline-alarm');
  notify(b, 'approver', 'deadline-alarm');
}

/** An appraisal has no longest time; the reminder comes again. */
function remindAgain(b: Batch, dueOn: CivilDate): void {
  setClock(b, 'appraisal', 'reminded', { startOn: dueOn });
  notifyHandler(b, 'deadline-alarm');
}

const consequences: Readonly<Record<ClockKey, Consequence>> = {
  dispatch: remind('dispatcher'),
  odr: lapseOdr,
  odrAnswer: forward,
  accept: remind('superior'),
  identityProof: (b) => notifyHandler(b, 'deadline-alarm'),
  materials: (b) => notifyHandler(b, 'deadline-alarm'),
  consent: askAgain,
  mediate: openEnding,
  endDecision: remind('superior'),
  endNotice: remind('superior'),
  recusal: remind('superior'),
  appraisal: remindAgain,
  documents: remind('approver'),
  followUp: (b) => emit(b, 'caseArchived', {}),
};

/** What the latest end of a clock brings about. The duty itself stays owed. */
export function pass(b: Batch, key: ClockKey, dueOn: CivilDate): void {
  consequences[key](b, dueOn);
}
