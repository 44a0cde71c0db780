import { Link } from 'react-router-dom';
import type { CaseView } from '../../../openapi/generated/types.ts';
import { useCameFrom } from '../queue/came-from.ts';
import { instant } from '../text/format.ts';
import { usePick, useText } from '../text/use-text.ts';
import { FastForwardButton } from './FastForwardButton.tsx';
import { ListPosition } from './ListPosition.tsx';
import { StatusTag } from './StatusTag.tsx';

/** Number, status, kind and version; in the demo also the case's own time and the way to let it pass. */
export function CaseHead({ view }: { readonly view: CaseView }): React.JSX.Element {
  const say = useText();
  const pick = usePick();
  const from = useCameFrom();
  return (
    <div className="page-head case-head">
      {from === undefined ? null : (
        <span className="muted">
          <Link to={from.address}>{from.title}</Link> ›
        </span>
      )}
      <h1 className="nowrap">{view.number}</h1>
      <StatusTag view={view} />
      <span className="tag plain">{say(`case.kind.${view.kind}`)}</span>
      {view.outcome === undefined ? null : <span className="tag plain">{pick(view.outcome.label)}</span>}
      {view.rulePack === undefined ? null : <span className="tag plain">{say(`pack.${view.rulePack}`)}</span>}
      <span className="muted small">{say('case.version', { n: view.version })}</span>
      <span className="end">
        {from === undefined ? null : <ListPosition number={view.number} from={from} />}
        {view.caseClock === 'virtual' ? (
          <>
            <span className="muted small nowrap" title={say('case.caseNowHint')}>
              {say('case.caseNow', { at: instant(view.now) })}
            </span>
            <FastForwardButton view={view} />
          </>
        ) : null}
      </span>
    </div>
  );
}
