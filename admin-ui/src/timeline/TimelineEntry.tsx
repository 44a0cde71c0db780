import type { CaseEvent } from '../../../openapi/generated/types.ts';
import { instant, shortInstant } from '../text/format.ts';
import { usePick, useText } from '../text/use-text.ts';
import { eventDetail } from './event-detail.ts';
import { noticeLines } from './notice-lines.ts';
import { glyphOf } from './glyph.ts';
import type { TimelineStep } from './group-events.ts';

/** One step: glyph, what happened, when and by whom, its texts, then its clocks and notices. */
export function TimelineEntry({ step, whole }: { readonly step: TimelineStep; readonly whole: boolean }): React.JSX.Element {
  const say = useText();
  const pick = usePick();
  const { event, idleDays } = step;
  const glyph = glyphOf(event);
  const detail = eventDetail(event, say, pick);
  return (
    <>
      <li className={glyph} id={`event-${event.seq}`}>
        <i title={say(`glyphName.${glyph}`)} aria-hidden="true">
          {say(`glyph.${glyph}`)}
        </i>
        <b>{titleOf(event, say)}</b> <Byline event={event} />
        {detail === '' ? null : <div className="small">{detail}</div>}
        {event.texts.map((text) => (text.text === undefined ? null : <blockquote key={text.id}>{text.text}</blockquote>))}
        <Attached events={step.with} />
        {whole && event.hash !== undefined ? (
          <span className="mono" title={event.hash}>
            {say('timeline.hash', { hash: `${event.hash.slice(0, 4)}…${event.hash.slice(-4)}` })}
          </span>
        ) : null}
      </li>
      {idleDays > 0 ? <li className="gap small">⋯ {say('timeline.idle', { days: idleDays })}</li> : null}
    </>
  );
}

function Byline({ event }: { readonly event: CaseEvent }): React.JSX.Element {
  const say = useText();
  const { actor } = event;
  const who = actor.name ?? say(`role.${actor.kind}`);
  const word =
    actor.onBehalfOf === undefined
      ? ''
      : ` · ${say('timeline.onWord', { party: say(`choice.party.${actor.onBehalfOf}`), via: actor.via === undefined ? '' : say(`choice.via.${actor.via}`) })}`;
  return (
    <span className="muted small">
      {say('timeline.step', { seq: event.seq })} ·{' '}
      <time dateTime={event.at} title={instant(event.at)}>
        {shortInstant(event.at)}
      </time>{' '}
      · {who}
      {actor.unitName === undefined ? '' : `（${actor.unitName}）`}
      {word}
    </span>
  );
}

function Attached({ events }: { readonly events: readonly CaseEvent[] }): React.JSX.Element | null {
  const say = useText();
  const pick = usePick();
  if (events.length === 0) return null;
  const clocksOf = events.filter(({ kind }) => kind !== 'noticeQueued');
  return (
    <ul className="attached small muted">
      {clocksOf.map((event) => (
        <li key={event.seq}>
          {say(`event.${event.kind}`, {})} {eventDetail(event, say, pick)}
        </li>
      ))}
      {noticeLines(events, say).map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

function titleOf(event: CaseEvent, say: ReturnType<typeof useText>): string {
  return say(`event.${event.kind}`, { version: event.facts['version'] ?? '' });
}
