import type { CaseState } from './case.ts';
import { civilDateOf, startOfCivilDay } from './civil-date.ts';

/** The instant of filing, ISO 8601; for post that came in on an earlier day, the beginning of that day (Art. 8). */
export function filingInstant({ filed: { arrivedOn }, filedAt }: Pick<CaseState, 'filed' | 'filedAt'>): string {
  if (arrivedOn === undefined || arrivedOn >= civilDateOf(filedAt)) return filedAt;
  return new Date(startOfCivilDay(arrivedOn)).toISOString();
}
