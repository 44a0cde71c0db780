import { addDays } from '../../domain/civil-date.ts';
import { complaintLimit } from '../../domain/deadline-limit.ts';
import { groundOf } from '../../domain/rule-pack.ts';
import type { GroundInput } from '../../domain/verb.ts';
import { loadCalendar } from '../queries/load-calendar.ts';
import type { Prepared, Preparation } from './preparer.ts';

/** Refusal and ending: for the ground of lateness (Art. 16.4) the day from which the three years are surely over. */
export async function prepareGround<V extends 'refuseComplaint' | 'endMediation'>({
  deps,
  loaded,
  input,
}: Preparation): Promise<Prepared<V>> {
  const given = input as unknown as GroundInput;
  const { rulePack = 'order-121', filed } = loaded.row.state;
  if (filed.knewOn === undefined || groundOf(rulePack, given.ground)?.requires !== 'limitOver')
    return { input: given as Prepared<V>['input'] };
  const calendar = await loadCalendar(deps.db);
  const { dueOn } = complaintLimit({ knewOn: filed.knewOn, rulePack, calendar, settings: loaded.settings });
  return { input: { ...given, limitOverFrom: addDays(dueOn, 1) } as Prepared<V>['input'] };
}
