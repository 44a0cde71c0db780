import { Link } from 'react-router-dom';
import type { CaseView } from '../../../openapi/generated/types.ts';
import { useMe } from '../api/use-me.ts';
import { zhCn } from '../messages/zh-cn/index.ts';
import { useText, type MessageKey } from '../text/use-text.ts';

/** A mark in words; one that this page does not know stands as its code. */
function markName(code: string, say: ReturnType<typeof useText>): string {
  return Object.hasOwn(zhCn.mark, code) ? say(`mark.${code}` as MessageKey) : code;
}

/** Similar cases, marks for officers, and for staff with the right the case's workflow. */
export function RelationsCard({ view }: { readonly view: CaseView }): React.JSX.Element | null {
  const say = useText();
  const me = useMe();
  const similar = view.similar ?? [];
  const marks = view.marks ?? [];
  const workflow =
    view.workflow?.url ??
    (me?.temporalUi !== undefined && view.workflow ? `${me.temporalUi}/namespaces/default/workflows/${view.workflow.id}` : undefined);
  if (similar.length === 0 && marks.length === 0 && workflow === undefined) return null;
  return (
    <section className="card" aria-labelledby="relations">
      <h2 id="relations">{say('case.relations')}</h2>
      {similar.length === 0 ? null : <div className="muted small">{say('case.similar', { n: similar.length })}</div>}
      {similar.slice(0, 8).map((number) => (
        <div key={number} className="similar">
          <Link to={`/cases/${number}`}>{number}</Link>
        </div>
      ))}
      {marks.length === 0 ? null : (
        <div className="chips marks">
          {marks.map((mark) => (
            <span key={mark} className="tag amber">
              {markName(mark, say)}
            </span>
          ))}
        </div>
      )}
      {workflow === undefined ? null : (
        <p className="small workflow-link">
          <a href={workflow} target="_blank" rel="noreferrer">
            {say('case.workflow')} ↗
          </a>
        </p>
      )}
    </section>
  );
}
