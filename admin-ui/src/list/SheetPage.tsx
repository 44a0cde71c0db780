import { ErrorPage } from '../layout/ErrorPage.tsx';
import { usePageTitle } from '../layout/use-page-title.ts';

export interface Column<T> {
  readonly title: string;
  readonly cell: (row: T) => React.ReactNode;
  readonly className?: string;
}

export interface SheetPageProps<T> {
  readonly title: string;
  readonly lead: string;
  readonly columns: readonly Column<T>[];
  readonly rows: readonly T[] | undefined;
  readonly keyOf: (row: T) => string;
  readonly error: unknown;
  readonly empty: React.ReactNode;
  readonly above?: React.ReactNode;
  readonly below?: React.ReactNode;
}

/** A page that is one table: title, what it is for, rows or why there are none. */
export function SheetPage<T>({ title, lead, columns, rows, keyOf, error, empty, above, below }: SheetPageProps<T>): React.JSX.Element {
  usePageTitle(title);
  if (error && rows === undefined) return <ErrorPage error={error} />;
  return (
    <div className="page">
      <div className="page-head">
        <h1>{title}</h1>
        <span className="muted">{lead}</span>
      </div>
      <div style={{ margin: '12px 0' }}>{above}</div>
      {rows === undefined ? <div className="skeleton" style={{ height: 240 }} /> : null}
      {rows?.length === 0 ? <div className="card empty">{empty}</div> : null}
      {rows === undefined || rows.length === 0 ? null : (
        <div className="scroll-x">
          <table className="sheet">
            <caption className="visually-hidden">{title}</caption>
            <thead>
              <tr>
                {columns.map((column) => (
                  <th key={column.title} scope="col" className={column.className}>
                    {column.title}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={keyOf(row)}>
                  {columns.map((column) => (
                    <td key={column.title} className={column.className}>
                      {column.cell(row)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {below}
    </div>
  );
}
