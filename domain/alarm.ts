import type { Clock } from './case.ts';

/** Whether the narrow end that a clock has now rang. A term lengthened after its alarm has a later one, which rings anew. */
export function hasRung({ alarmed, alarmedOn, dates }: Clock): boolean {
  return alarmed && (alarmedOn === undefined || dates === undefined || dates.alarmOn <= alarmedOn);
}
