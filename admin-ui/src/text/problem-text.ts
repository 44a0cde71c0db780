import { reasons } from '../../../domain/reason.ts';
import { ApiProblem } from '../api/problem.ts';
import type { Say } from './use-text.ts';

type Pick = (text: { readonly zh: string; readonly en: string }) => string;

/** A refused request in the reader's words: the reason of a refused act, else the problem's code; `instead` by code. */
export function problemText(error: unknown, say: Say, pick: Pick, instead: Partial<Record<string, string>> = {}): string {
  if (!(error instanceof ApiProblem)) return say('problem.internal');
  const { code, problem, traceId } = error;
  const reason = problem?.reason;
  if (reason !== undefined) return pick(problem?.reasonText ?? reasons[reason]);
  const text = instead[code] ?? say(`problem.${code}`);
  return code === 'internal' && traceId !== undefined ? `${text} ${say('problem.trace', { id: traceId })}` : text;
}
