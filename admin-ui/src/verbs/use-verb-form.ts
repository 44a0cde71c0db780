import { useState } from 'react';
import type { AllowedAction, CaseView, OnWordOf } from '../../../openapi/generated/types.ts';
import type { ApiProblem } from '../api/problem.ts';
import { useCaseRefresh } from '../case/use-case-refresh.ts';
import { useText } from '../text/use-text.ts';
import { consequenceKey } from './consequence.ts';
import type { Values } from './field.ts';
import { bodyOf, initialValues, missingFields } from './form.ts';
import { useVerb } from './use-verb.ts';

export interface VerbForm {
  readonly values: Values;
  readonly set: (name: string, value: unknown) => void;
  readonly onWord: Partial<OnWordOf>;
  readonly setOnWord: (value: Partial<OnWordOf>) => void;
  readonly ticked: boolean;
  readonly tick: (value: boolean) => void;
  readonly errors: Readonly<Record<string, string | undefined>>;
  readonly showMissing: boolean;
  readonly submitting: boolean;
  readonly problem: ApiProblem | undefined;
  readonly reloaded: boolean;
  readonly reload: () => void;
  readonly submit: () => Promise<void>;
}

/** What a person typed for one verb; it survives every refusal, a case that changed meanwhile included. */
export function useVerbForm(action: AllowedAction, view: CaseView, onDone: () => void): VerbForm {
  const say = useText();
  const [values, setValues] = useState<Values>(() => initialValues(action.verb, view));
  const [onWord, setOnWord] = useState<Partial<OnWordOf>>({});
  const [ticked, tick] = useState(action.tier < 2 || consequenceKey(action.verb) === undefined);
  const [showMissing, setShowMissing] = useState(false);
  const [version, setVersion] = useState(view.version);
  const { submit, submitting, problem, forgetProblem } = useVerb(action, view.number);
  const refresh = useCaseRefresh(view.number);
  const missing = missingFields(action.verb, values, view);
  const wordMissing = action.onWord === true && !(onWord.party && onWord.via && onWord.record);
  const [asked, setAsked] = useState(false);
  return {
    values,
    set: (name, value) => setValues((before) => ({ ...before, [name]: value })),
    onWord,
    setOnWord,
    ticked,
    tick,
    errors: { ...problem?.fieldErrors, ...(showMissing && Object.fromEntries(missing.map((name) => [name, say('dialog.required')]))) },
    showMissing,
    submitting,
    problem,
    reloaded: asked && problem === undefined && view.version > version,
    reload: () => {
      setAsked(true);
      forgetProblem();
      refresh();
    },
    submit: async () => {
      setShowMissing(true);
      if (missing.length > 0 || wordMissing || !ticked) return;
      const sent = asked ? view.version : version;
      setVersion(sent);
      const body = { ...bodyOf(action.verb, values, view), ...(action.onWord && { onWordOf: onWord }) };
      if (await submit(body, sent)) onDone();
    },
  };
}
