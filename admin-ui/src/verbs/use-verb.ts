import { useNotify } from 'ra-core';
import { useRef, useState } from 'react';
import type { AllowedAction, CaseView, Verb } from '../../../openapi/generated/types.ts';
import { useApi } from '../api/data-provider.ts';
import { newKey } from '../api/new-key.ts';
import { ApiProblem } from '../api/problem.ts';
import type { VerbRequest } from '../api/verb-calls.ts';
import { useCaseRefresh } from '../case/use-case-refresh.ts';
import { problemText } from '../text/problem-text.ts';
import { usePick, useText } from '../text/use-text.ts';
import type { Values } from './field.ts';

export interface VerbRun {
  readonly submitting: boolean;
  readonly problem: ApiProblem | undefined;
  /** Answers true when the act is recorded. The screen changes only then. */
  readonly submit: (body: Values, version: number) => Promise<boolean>;
  readonly forgetProblem: () => void;
}

/** Sends one verb. The same intent sent again keeps its key, so that it never acts twice. */
export function useVerb(action: AllowedAction, number: string): VerbRun {
  const api = useApi();
  const intent = useRef({ print: '', key: '' });
  const [submitting, setSubmitting] = useState(false);
  const [problem, setProblem] = useState<ApiProblem>();
  const { succeeded, failed } = useOutcome(action, number);
  const submit = async (body: Values, version: number): Promise<boolean> => {
    const print = JSON.stringify([version, body]);
    if (intent.current.print !== print) intent.current = { print, key: newKey() };
    setSubmitting(true);
    setProblem(undefined);
    try {
      succeeded(await api[action.verb]({ number, version, idempotencyKey: intent.current.key, input: body } as VerbRequest<Verb> as never));
      return true;
    } catch (error) {
      setProblem(failed(error));
      return false;
    } finally {
      setSubmitting(false);
    }
  };
  return { submitting, problem, submit, forgetProblem: () => setProblem(undefined) };
}

function useOutcome(
  { label, tier }: AllowedAction,
  number: string,
): { succeeded: (after: CaseView) => void; failed: (error: unknown) => ApiProblem } {
  const say = useText();
  const pick = usePick();
  const notify = useNotify();
  const refresh = useCaseRefresh(number);
  return {
    succeeded: (after) => {
      refresh(after);
      notify(say('dialog.done', { verb: pick(label), status: pick(after.label) }), { type: 'success' });
    },
    failed: (error) => {
      const problem = error instanceof ApiProblem ? error : new ApiProblem(500, undefined);
      if (tier === 0) notify(problemText(problem, say, pick), { type: 'error' });
      if (tier === 0 && problem.code === 'stale-version') refresh();
      return problem;
    },
  };
}
