import { addDays, civilDateOf } from '../../domain/civil-date.ts';
import { computeDeadline } from '../../domain/deadline.ts';
import { loadCalendar } from '../queries/load-calendar.ts';
import { isStaffOf } from '../queries/load-staff.ts';
import type { Prepared, Preparation } from './preparer.ts';

/** Art. 20, 21: an on-site session lies after the third working day from its notice, and staff leads it. */
export async function prepareScheduleMediation({ deps, loaded, input }: Preparation): Promise<Prepared<'scheduleMediation'>> {
  const given = input as unknown as Prepared<'scheduleMediation'>['input'];
  const { settings } = loaded;
  const { entrustedTo: bodyId } = loaded.row.state;
  const [calendar, staff] = await Promise.all([
    loadCalendar(deps.db),
    isStaffOf(deps.db, given.mediatorIds, { unitId: loaded.unit.id, ...(bodyId !== undefined && { bodyId }) }),
  ]);
  const term = { amount: settings['session.notice'], unit: 'workingDay' } as const;
  const { dueOn } = computeDeadline({ startOn: civilDateOf(loaded.now), term, calendar, rollover: settings.rollover, warnDays: 0 });
  return { input: { ...given, earliestOn: addDays(dueOn, 1), staff } };
}
