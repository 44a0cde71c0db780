import { type Reason, reasons } from '../../../domain/reason.ts';
import type { Problem } from '../../../openapi/generated/types.ts';
import { ApiProblem } from '../api/problem.ts';
import type { Say } from './use-text.ts';

type Pick = (text: { readonly zh: string; readonly en: string }) => string;

/** A refused request in the reader's words: the reason of a refused act, else the problem's code; `instead` by code. */
export function problemText(error: unknown, say: Say, pick: Pick, instead: Partial<Record<string, string>> = {}): string {
  if (!(error instanceof ApiProblem)) return say('problem.internal');
  const { code, problem, traceId } = error;
  const reason = reasonTextOf(problem);
  if (reason !== undefined) return pick(reason);
  const text = instead[code] ?? say(`problem.${code}`);
  return code === 'internal' && traceId !== undefined ? `${text} ${say('problem.trace', { id: traceId })}` : text;
}

function reasonTextOf(problem: Problem | undefined): { readonly zh: string; readonly en: string } | undefined {
  const code: string | undefined = problem?.reason;
  if (problem?.reasonText !== undefined || code === undefined) return problem?.reasonText;
  return isReason(code) ? reasons[code] : undefined;
}

function isReason(code: string): code is Reason {
  return Object.hasOwn(reasons, code);
}
