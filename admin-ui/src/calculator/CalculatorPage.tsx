import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router-dom';
import { isRulePackId } from '../../../domain/rule-pack.ts';
import type { DeadlinePreview } from '../../../openapi/generated/types.ts';
import { useApi } from '../api/data-provider.ts';
import { usePageTitle } from '../layout/use-page-title.ts';
import { problemText } from '../text/problem-text.ts';
import { usePick, useText } from '../text/use-text.ts';
import { CalculatorForm } from './CalculatorForm.tsx';
import { PreviewResult } from './PreviewResult.tsx';
import { type Question, useQuestion } from './use-question.ts';
import './calculator.css';

/** What a term comes to, day by day. Open to everyone; the question stands in the address. */
export function CalculatorPage({ open = false }: { readonly open?: boolean }): React.JSX.Element {
  const say = useText();
  const pick = usePick();
  const question = useQuestion();
  const { data, error } = usePreview(question);
  usePageTitle(say('calculator.title'));
  return (
    <main className={open ? 'page calculator open' : 'page calculator'}>
      <div className="page-head">
        <h1>{say('calculator.title')}</h1>
        <span className="muted">{say('calculator.lead')}</span>
        {open ? (
          <span className="end small">
            <Link to="/">{say('signIn.title')}</Link>
          </span>
        ) : null}
      </div>
      <CalculatorForm question={question} />
      {error === null ? null : (
        <p role="alert" className="field-error">
          {problemText(error, say, pick)}
        </p>
      )}
      {data === undefined ? null : <PreviewResult preview={data} />}
    </main>
  );
}

function usePreview({ kind, from, rulePack }: Question): { data: DeadlinePreview | undefined; error: unknown } {
  const api = useApi();
  const query = { kind, from, ...(isRulePackId(rulePack) && { rulePack }) };
  return useQuery({
    queryKey: ['deadline-preview', query],
    queryFn: () => api.previewDeadline(query),
    enabled: /^\d{4}-\d{2}-\d{2}$/.test(from),
    placeholderData: (before) => before,
  });
}
