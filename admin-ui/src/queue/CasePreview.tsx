import { useQuery } from '@tanstack/react-query';
import { useGetOne } from 'ra-core';
import { Link } from 'react-router-dom';
import type { CaseView } from '../../../openapi/generated/types.ts';
import { useApi } from '../api/data-provider.ts';
import { offerLine } from '../case/offer-line.ts';
import { mostUrgent } from '../deadline/most-urgent.ts';
import { WorkingDayRuler } from '../ruler/WorkingDayRuler.tsx';
import { civilDateOf } from '../text/format.ts';
import { usePick, useText } from '../text/use-text.ts';

/** The chosen case at a glance: what happened, what is asked for, and its most urgent deadline as a ruler. */
export function CasePreview({ number }: { readonly number: string }): React.JSX.Element | null {
  const say = useText();
  const { data: view } = useGetOne<CaseView>('complaints', { id: number });
  if (!view || view.number !== number) return null;
  return (
    <section className="card preview" aria-label={say('queue.previewTitle')}>
      <div>
        <h2>
          <Link to={`/cases/${number}`}>{number}</Link> · {view.merchant?.name ?? '—'}
        </h2>
        <p>{excerpt(view)}</p>
        <PreviewTags view={view} />
      </div>
      <PreviewRuler number={number} />
    </section>
  );
}

function PreviewTags({ view }: { readonly view: CaseView }): React.JSX.Element {
  const say = useText();
  const pick = usePick();
  return (
    <div className="chips">
      <span className="tag plain">{pick(view.problemCategory)}</span>
      {view.files.length === 0 ? null : <span className="tag plain">{`${say('case.files')} ${view.files.length}`}</span>}
      {view.openOffer === undefined ? null : <span className="tag green">{offerLine(view.openOffer, say)}</span>}
      {view.nextStep === undefined ? null : <span className="muted small">{pick(view.nextStep.why)}</span>}
    </div>
  );
}

function PreviewRuler({ number }: { readonly number: string }): React.JSX.Element {
  const api = useApi();
  const pick = usePick();
  const { data } = useQuery({ queryKey: ['deadlines', number], queryFn: () => api.listDeadlines(number) });
  const clock = data && mostUrgent(data.items);
  if (!data || !clock?.days || clock.dueOn === undefined) return <div />;
  return (
    <div>
      <div className="small muted">{pick(clock.label)}</div>
      <WorkingDayRuler
        days={clock.days}
        unit={clock.unit ?? 'workingDay'}
        dueOn={clock.dueOn}
        today={civilDateOf(data.now)}
        provisional={clock.provisional}
        narrow
      />
    </div>
  );
}

function excerpt(view: CaseView): string {
  const facts = view.texts.find(({ kind }) => kind === 'facts')?.text ?? view.texts.find(({ text }) => text !== undefined)?.text ?? '';
  return facts.length > 300 ? `${facts.slice(0, 300)}……` : facts;
}
