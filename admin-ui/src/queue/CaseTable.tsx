import { Link } from 'react-router-dom';
import type { CaseRow } from '../../../openapi/generated/types.ts';
import { DeadlineChip } from '../deadline/DeadlineChip.tsx';
import { civilDateOf, money, shortInstant } from '../text/format.ts';
import { usePick, useText } from '../text/use-text.ts';
import { lastStep } from './last-step.ts';
import type { QueueAddress } from './queue-address.ts';

const columns = ['deadline', 'number', 'stage', 'merchant', 'problem', 'amount', 'handler', 'last'] as const;

/** Cases as a real table; each row's number is a link, a click elsewhere on the row previews it. */
export function CaseTable({ rows, address, caption }: { readonly rows: readonly CaseRow[] | undefined; readonly address: QueueAddress; readonly caption: string }): React.JSX.Element {
  const say = useText();
  return (
    <div className="scroll-x">
      <table className="sheet cases" aria-busy={rows === undefined}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" className={column === 'amount' ? 'number' : ''}>
                {say(`queue.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{rows === undefined ? <SkeletonRows /> : rows.map((row) => <Row key={row.number} row={row} address={address} />)}</tbody>
      </table>
    </div>
  );
}

function Row({ row, address }: { readonly row: CaseRow; readonly address: QueueAddress }): React.JSX.Element {
  const say = useText();
  const pick = usePick();
  const selected = address.at === row.number;
  return (
    <tr className={selected ? 'selected' : ''} onClick={(event) => isPlain(event) && address.select(row.number)}>
      <td>
        <RowDeadline row={row} />
      </td>
      <td className="nowrap">
        <Link to={`/cases/${row.number}`} aria-current={selected ? 'true' : undefined}>
          {row.number}
        </Link>
      </td>
      <td className="nowrap">{pick(row.label)}</td>
      <td>{row.merchant?.name ?? '—'}</td>
      <td>{row.problemCategory === undefined ? '—' : pick(row.problemCategory)}</td>
      <td className="number">{money(row.amountFen)}</td>
      <td className="nowrap">{row.handler?.name ?? '—'}</td>
      <td className="muted">
        {lastStep(row, say)} {row.lastEventAt === undefined ? '' : <span className="small nowrap">{shortInstant(row.lastEventAt)}</span>}
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
