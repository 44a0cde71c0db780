import type { CaseView } from '../../../openapi/generated/types.ts';
import { fileAddress } from '../api/case-reads.ts';
import { instant, money } from '../text/format.ts';
import { usePick, useText } from '../text/use-text.ts';
import { inOrder, textKindName } from './text-kind.ts';

/** What happened, what is asked for, the facts of the filing, and which authorities may lawfully handle it. */
export function OverviewTab({ view }: { readonly view: CaseView }): React.JSX.Element {
  const say = useText();
  return (
    <div className="overview">
      {inOrder(view.texts).map((text) =>
        text.text === undefined ? null : (
          <section key={text.id}>
            <h2>{textKindName(text.kind, say)}</h2>
            <p className="prose">{text.text}</p>
          </section>
        ),
      )}
      <FilingFacts view={view} />
      <Files view={view} />
      <Candidates view={view} />
    </div>
  );
}

function FilingFacts({ view }: { readonly view: CaseView }): React.JSX.Element {
  const say = useText();
  const pick = usePick();
  const facts = [
    [say('case.goods'), pick(view.goodsCategory)],
    [say('case.problem'), pick(view.problemCategory)],
    [say('case.amount'), money(view.amountFen)],
    [say('case.filedAt'), `${instant(view.filedAt)} · ${say(`channel.${view.channel}`)}`],
    [say('case.receivedAt'), view.receivedAt === undefined ? '—' : instant(view.receivedAt)],
    [say('case.acceptedOn'), view.acceptedOn ?? '—'],
    [
      say('case.consents'),
      (['complainant', 'respondent'] as const)
        .map((party) => `${say(`choice.party.${party}`)}${say('colon')}${say(`case.consent.${view.consent[party]}`)}`)
        .join('　'),
    ],
    [say('case.outcome'), view.outcome === undefined ? '—' : pick(view.outcome.label)],
  ] as const;
  return (
    <section>
      <h2>{say('case.facts')}</h2>
      <dl className="facts wide">
        {facts.map(([name, value]) => (
          <FactRow key={name} name={name} value={value} />
        ))}
      </dl>
    </section>
  );
}

function FactRow({ name, value }: { readonly name: string; readonly value: string }): React.JSX.Element {
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  );
}

function Files({ view }: { readonly view: CaseView }): React.JSX.Element | null {
  const say = useText();
  if (view.files.length === 0) return null;
  return (
    <section>
      <h2>{`${say('case.files')} ${view.files.length}`}</h2>
      <ul className="plain-list">
        {view.files.map(({ id, name, bytes, sha256 }) => (
          <li key={id}>
            <a href={fileAddress(view.number, id)} download>
              {name}
            </a>{' '}
            <span className="muted small">{`${Math.max(1, Math.round(bytes / 1024))} kB`}</span>{' '}
            <span className="mono" title={sha256}>{`${sha256.slice(0, 8)}…`}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Candidates({ view }: { readonly view: CaseView }): React.JSX.Element | null {
  const say = useText();
  const pick = usePick();
  if (view.candidates.length === 0) return null;
  return (
    <section>
      <h2>{say('case.route')}</h2>
      <ul className="plain-list">
        {view.candidates.map(({ unitId, unitName, article, why, text }) => (
          <li key={`${unitId}${article}`}>
            {unitName ?? unitId} {unitId === view.unit?.id ? <span className="tag accent">{say('case.routeChosen')}</span> : null}
            <div className="small muted">{text === undefined ? `${article} ${why}` : pick(text)}</div>
          </li>
        ))}
      </ul>
    </section>
  );
}
