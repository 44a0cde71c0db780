import { useQuery } from '@tanstack/react-query';
import type { CaseView, Deadline } from '../../../openapi/generated/types.ts';
import { useApi } from '../api/data-provider.ts';
import { DeadlineExplained } from '../deadline/DeadlineExplained.tsx';
import { ErrorPage } from '../layout/ErrorPage.tsx';
import { civilDateOf } from '../text/format.ts';
import { useText } from '../text/use-text.ts';

/** Every clock of the case: open ones first, each as a ruler with its explanation. */
export function DeadlinesTab({ view }: { readonly view: CaseView }): React.JSX.Element {
  const say = useText();
  const api = useApi();
  const { data, error } = useQuery({ queryKey: ['deadlines', view.number, view.seq], queryFn: () => api.listDeadlines(view.number) });
  if (error) return <ErrorPage error={error} />;
  if (data === undefined) return <div className="skeleton" style={{ height: 240 }} />;
  if (data.items.length === 0) return <p className="muted">{say('deadline.none')}</p>;
  const today = civilDateOf(data.now);
  return (
    <>
      <DeadlineGroup title={say('deadline.open')} deadlines={data.items.filter(isOpen)} today={today} />
      <DeadlineGroup title={say('deadline.done')} deadlines={data.items.filter((deadline) => !isOpen(deadline))} today={today} />
    </>
  );
}

function DeadlineGroup({
  title,
  deadlines,
  today,
}: {
  readonly title: string;
  readonly deadlines: readonly Deadline[];
  readonly today: string;
}): React.JSX.Element | null {
  if (deadlines.length === 0) return null;
  return (
    <section className="deadline-group">
      <h2 className="small muted">{title}</h2>
      {deadlines.map((deadline) => (
        <DeadlineExplained key={`${deadline.key}${deadline.startOn}`} deadline={deadline} today={today} />
      ))}
    </section>
  );
}

function isOpen({ owed, state }: Deadline): boolean {
  return owed || state === 'running' || state === 'paused';
}
