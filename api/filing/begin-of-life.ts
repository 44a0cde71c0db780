import { invalid } from '../problem.ts';

export interface Beginning {
  /** Case time of the filing, ISO 8601. */
  at: string;
  clockOffsetMs: number;
}

/**
 * When a case's life begins: now, or with the virtual case clock at a chosen instant (header Demo-Filed-At).
 * With the wall clock the header is refused: nobody may back-date a filing.
 */
export function beginOfLife(caseClock: 'wall' | 'virtual', header: string | undefined): Beginning {
  const now = Date.now();
  if (header === undefined) return { at: new Date(now).toISOString(), clockOffsetMs: 0 };
  const pointer = '#/headers/demo-filed-at';
  if (caseClock === 'wall') throw invalid(pointer, 'the clock of cases is the wall clock');
  const chosen = Date.parse(header);
  if (!Number.isFinite(chosen)) throw invalid(pointer, 'not an instant');
  return { at: new Date(chosen).toISOString(), clockOffsetMs: chosen - now };
}
