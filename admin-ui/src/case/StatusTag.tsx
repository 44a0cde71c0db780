import type { CaseView, Status } from '../../../openapi/generated/types.ts';
import { usePick } from '../text/use-text.ts';

const looks: Readonly<Record<Status, { tone: string; mark: string }>> = {
  filed: { tone: 'plain', mark: '○' },
  'awaiting-dispatch': { tone: 'amber', mark: '▲' },
  negotiating: { tone: 'accent', mark: '●' },
  'odr-lapsed': { tone: 'amber', mark: '▲' },
  'awaiting-acceptance': { tone: 'accent', mark: '●' },
  accepted: { tone: 'accent', mark: '●' },
  mediating: { tone: 'accent', mark: '●' },
  entrusted: { tone: 'accent', mark: '●' },
  appraising: { tone: 'violet', mark: '‖' },
  'recusal-pending': { tone: 'violet', mark: '‖' },
  'ending-due': { tone: 'amber', mark: '▲' },
  closing: { tone: 'plain', mark: '●' },
  closed: { tone: 'plain', mark: '✓' },
  archived: { tone: 'plain', mark: '✓' },
};

const good: readonly string[] = [
  'settled-odr',
  'settled-before-acceptance',
  'mediated-with-document',
  'mediated-without-document',
  'ended-settled',
];

/** The status as the API words it for this reader; green only where the dispute was settled. */
export function StatusTag({ view }: { readonly view: Pick<CaseView, 'status' | 'label' | 'outcome'> }): React.JSX.Element {
  const pick = usePick();
  const { tone, mark } = looks[view.status];
  const settled = view.outcome !== undefined && good.includes(view.outcome.result);
  return (
    <span className={`tag ${settled ? 'green' : tone}`} data-status={view.status}>
      <span aria-hidden="true">{settled ? '✓' : mark}</span>
      {pick(view.label)}
    </span>
  );
}
