import { Link, useLocation } from 'react-router-dom';
import type { CaseRow } from '../../../openapi/generated/types.ts';
import { DeadlineChip } from '../deadline/DeadlineChip.tsx';
import { civilDateOf, money, shortInstant } from '../text/format.ts';
import { usePick, useText } from '../text/use-text.ts';
import type { CameFrom } from './came-from.ts';
import { lastStep } from './last-step.ts';
import type { QueueAddress } from './queue-address.ts';

const columns = ['deadline', 'number', 'stage', 'merchant', 'problem', 'amount', 'handler', 'last'] as const;

export interface CaseTableProps {
  readonly rows: readonly CaseRow[] | undefined;
  readonly address: QueueAddress;
  readonly title: string;
}

/** Cases as a real table; each row's number is a link, a click elsewhere on the row previews it. */
export function CaseTable({ rows, address, title }: CaseTableProps): React.JSX.Element {
  const say = useText();
  const { pathname, search } = useLocation();
  const from: CameFrom = { address: `${pathname}${search}`, title, numbers: (rows ?? []).map(({ number }) => number) };
  return (
    <div className="scroll-x">
      <table className="sheet cases" aria-busy={rows === undefined}>
        <caption className="visually-hidden">{say('queue.caption', { name: title })}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" className={column === 'amount' ? 'number' : ''}>
                {say(`queue.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows === undefined ? <SkeletonRows /> : rows.map((row) => <Row key={row.number} row={row} address={address} from={from} />)}
        </tbody>
      </table>
    </div>
  );
}

function Row({
  row,
  address,
  from,
}: {
  readonly row: CaseRow;
  readonly address: QueueAddress;
  readonly from: CameFrom;
}): React.JSX.Element {
  const say = useText();
  const pick = usePick();
  const selected = address.at === row.number;
  return (
    <tr className={selected ? 'selected' : ''} onClick={(event) => isPlain(event) && address.select(row.number)}>
      <td>
        <RowDeadline row={row} />
      </td>
      <td className="nowrap">
        <Link to={`/cases/${row.number}`} state={{ from }} aria-current={selected ? 'true' : undefined}>
          {row.number}
        </Link>
      </td>
      <td className="nowrap">{pick(row.label)}</td>
      <td title={row.merchant?.name}>{row.merchant?.name ?? '—'}</td>
      <td>{row.problemCategory === undefined ? '—' : pick(row.problemCategory)}</td>
      <td className="number">{money(row.amountFen)}</td>
      <td className="nowrap">{row.handler?.name ?? '—'}</td>
      <td className="muted">
        {lastStep(row, say)}{' '}
        {row.lastEventAt === undefined ? null : (
          <time className="small nowrap" dateTime={row.lastEventAt} title={shortInstant(row.lastEventAt)}>
            {shortInstant(row.lastEventAt).slice(0, 5)}
          </time>
        )}
      </td>
    </tr>
  );
}

function RowDeadline({ row }: { readonly row: CaseRow }): React.JSX.Element {
  const say = useText();
  const pick = usePick();
  const today = civilDateOf(row.now);
  if (row.status === 'appraising') return <DeadlineChip clock={{ key: 'mediate', provisional: false, state: 'paused' }} today={today} />;
  if (row.due) return <DeadlineChip clock={row.due} today={today} />;
  return <span className="tag plain">{row.outcome ? pick(row.outcome.label) : say('chip.none')}</span>;
}

function SkeletonRows(): React.JSX.Element {
  return (
    <>
      {Array.from({ length: 8 }, (_, row) => (
        <tr key={row}>
          {columns.map((column) => (
            <td key={column}>
              <div className="skeleton" />
            </td>
          ))}
        </tr>
      ))}
    </>
  );
}

/** A click that is neither on a link nor the end of selecting text. */
function isPlain(event: React.MouseEvent): boolean {
  return !(event.target instanceof HTMLElement && event.target.closest('a')) && String(window.getSelection()) === '';
}
