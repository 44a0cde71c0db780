import { addDays, type CivilDate, civilDateOf } from '../../domain/civil-date.ts';
import type { Settings } from '../../domain/settings.ts';
import { invalid } from '../problem.ts';

/**
 * The day on which a complaint came in: that of its registration, or an earlier one that the officer states (Art. 8). It
 * decides which edition of the Order applies, so it lies neither ahead nor further back than the settings allow.
 */
export function arrivalDay(arrivedAt: string | undefined, on: CivilDate, settings: Settings): CivilDate {
  if (arrivedAt === undefined) return on;
  const day = civilDateOf(arrivedAt);
  const days = settings['registration.days'];
  if (day > on) throw invalid('#/body/arrivedAt', 'lies in the future');
  if (day < addDays(on, -days)) throw invalid('#/body/arrivedAt', `lies more than ${days} days back`);
  return day;
}
