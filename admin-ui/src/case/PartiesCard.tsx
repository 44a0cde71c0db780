import type { CaseView, PartyView } from '../../../openapi/generated/types.ts';
import { useText } from '../text/use-text.ts';

/** Both parties as the API serves them to this reader, masked or not, then handler and authority. */
export function PartiesCard({ view }: { readonly view: CaseView }): React.JSX.Element {
  const say = useText();
  const of = (party: PartyView['party']): PartyView | undefined => view.parties.find((entry) => entry.party === party);
  return (
    <section className="card" aria-labelledby="parties">
      <h2 id="parties">{say('case.parties')}</h2>
      <dl className="facts">
        <dt>{say('case.complainant')}</dt>
        <dd>
          <PartyLines party={of('complainant')} />
        </dd>
        <dt>{say('case.respondent')}</dt>
        <dd>
          <PartyLines party={of('respondent')} name={view.merchant?.name} />
          {view.merchant?.odrMember ? <div className="small muted">{say('case.odrMember')}</div> : null}
        </dd>
        <dt>{say('case.handler')}</dt>
        <dd>{view.handler?.name ?? <span className="muted">{say('case.noHandler')}</span>}</dd>
        <dt>{say('case.unit')}</dt>
        <dd>{view.unit?.name ?? '—'}</dd>
      </dl>
      {view.parties.some(({ masked }) => masked) ? <p className="hint masked-note">{say('case.masked')}</p> : null}
    </section>
  );
}

function PartyLines({ party, name }: { readonly party: PartyView | undefined; readonly name?: string | undefined }): React.JSX.Element {
  const say = useText();
  const shown = party?.name ?? name;
  const lines = [party?.creditCode, party?.contactName, party?.phone, party?.address, party?.identityNumber].filter(
    (line) => line !== undefined,
  );
  return (
    <>
      {shown ?? <span className="muted">{say('case.hidden')}</span>}
      {lines.map((line) => (
        <div key={line} className="small muted">
          {line}
        </div>
      ))}
    </>
  );
}
