import type { CaseEvent, CaseView, EventKind, Offer, Party } from '../../../openapi/generated/types.ts';
import { shortInstant } from '../text/format.ts';
import { useText } from '../text/use-text.ts';
import { useEvents } from '../timeline/use-events.ts';
import { offerLine } from './offer-line.ts';

const spoken: readonly EventKind[] = [
  'merchantReplied',
  'consumerReplied',
  'settlementOffered',
  'settlementRejected',
  'offerRetracted',
  'settlementAccepted',
  'complaintEscalated',
  'complaintWithdrawn',
];

/** Messages and offers as bubbles, oldest first; `mine` stands on the right. */
export function Thread({ view, mine }: { readonly view: CaseView; readonly mine: Party }): React.JSX.Element {
  const say = useText();
  const { events } = useEvents(view.number, view.seq);
  const said = (events ?? []).filter(({ kind }) => spoken.includes(kind));
  if (events !== undefined && said.length === 0) return <p className="muted">{say('case.noMessages')}</p>;
  return (
    <ol className="thread">
      {said.map((event) => (
        <Bubble key={event.seq} event={event} offer={offerOf(event, view.offers)} mine={partyOf(event) === mine} />
      ))}
    </ol>
  );
}

function Bubble({
  event,
  offer,
  mine,
}: {
  readonly event: CaseEvent;
  readonly offer: Offer | undefined;
  readonly mine: boolean;
}): React.JSX.Element {
  const say = useText();
  const party = partyOf(event);
  const text = event.texts.flatMap((entry) => (entry.text === undefined ? [] : [entry.text])).join('\n') || offer?.terms;
  return (
    <li className={mine ? 'bubble me' : 'bubble'}>
      {text === undefined ? say(`event.${event.kind}`, { version: event.facts['version'] ?? '' }) : <span className="prose">{text}</span>}
      <div className="small muted">
        {[
          ...(offer === undefined ? [] : [offerLine(offer, say)]),
          ...(offer?.state === undefined ? [] : [say(`case.offerState.${offer.state}`)]),
          ...(party === undefined ? [] : [say(`choice.party.${party}`)]),
          shortInstant(event.at),
        ].join(' · ')}
      </div>
    </li>
  );
}

function offerOf(event: CaseEvent, offers: readonly Offer[]): Offer | undefined {
  return event.kind === 'settlementOffered' ? offers.find(({ version }) => version === event.facts['version']) : undefined;
}

function partyOf({ actor }: CaseEvent): Party | undefined {
  if (actor.onBehalfOf !== undefined) return actor.onBehalfOf;
  if (actor.kind === 'consumer') return 'complainant';
  return actor.kind === 'merchant-agent' ? 'respondent' : undefined;
}
