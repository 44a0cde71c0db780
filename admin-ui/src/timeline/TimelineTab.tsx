import { useSearchParams } from 'react-router-dom';
import { ErrorPage } from '../layout/ErrorPage.tsx';
import { useText } from '../text/use-text.ts';
import { groupEvents } from './group-events.ts';
import { TimelineEntry } from './TimelineEntry.tsx';
import { useEvents } from './use-events.ts';
import './timeline.css';

/** The audit trail, newest first, whole or compact; the mode stands in the address. */
export function TimelineTab({ number, seq }: { readonly number: string; readonly seq: number }): React.JSX.Element {
  const say = useText();
  const [params, setParams] = useSearchParams();
  const compact = params.get('mode') !== 'all';
  const { events, error } = useEvents(number, seq);
  if (error && events === undefined) return <ErrorPage error={error} />;
  return (
    <>
      <div className="timeline-head">
        <h2>{say('timeline.title')}</h2>
        <div className="chips" role="group" aria-label={say('timeline.mode')}>
          <button type="button" className={`tag ${compact ? 'accent' : 'plain'}`} aria-pressed={compact} onClick={() => setParams({})}>
            {say('timeline.compact')}
          </button>
          <button
            type="button"
            className={`tag ${compact ? 'plain' : 'accent'}`}
            aria-pressed={!compact}
            onClick={() => setParams({ mode: 'all' })}
          >
            {say('timeline.all')}
          </button>
        </div>
      </div>
      {events === undefined ? <div className="skeleton" style={{ height: 240 }} /> : null}
      {events?.length === 0 ? <p className="muted">{say('timeline.empty')}</p> : null}
      <ol className="timeline" reversed>
        {groupEvents(events ?? [], compact)
          .toReversed()
          .map((step) => (
            <TimelineEntry key={step.event.seq} step={step} whole={!compact} />
          ))}
      </ol>
    </>
  );
}
