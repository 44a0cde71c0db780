import { useQuery } from '@tanstack/react-query';
import type { CaseNotice } from '../../../openapi/generated/types.ts';
import { useApi } from '../api/data-provider.ts';
import { ErrorPage } from '../layout/ErrorPage.tsx';
import { useText } from '../text/use-text.ts';

const tones: Readonly<Record<CaseNotice['state'], string>> = {
  queued: 'plain',
  sent: 'accent',
  delivered: 'green',
  failed: 'seal',
  undeliverable: 'seal',
};
const marks: Readonly<Record<CaseNotice['state'], string>> = { queued: '○', sent: '●', delivered: '✓', failed: '◆', undeliverable: '◆' };

/** Notices of the case: to whom, what, and whether it arrived. */
export function CaseNoticesTab({ number, seq }: { readonly number: string; readonly seq: number }): React.JSX.Element {
  const say = useText();
  const api = useApi();
  const { data, error } = useQuery({ queryKey: ['case-notices', number, seq], queryFn: () => api.listCaseNotices(number) });
  if (error) return <ErrorPage error={error} />;
  if (data === undefined) return <div className="skeleton" style={{ height: 160 }} />;
  if (data.length === 0) return <p className="muted">{say('case.noNotices')}</p>;
  return (
    <ul className="plain-list notices">
      {data.toReversed().map((notice) => (
        <li key={notice.noticeId}>
          <Notice notice={notice} />
        </li>
      ))}
    </ul>
  );
}

function Notice({ notice }: { readonly notice: CaseNotice }): React.JSX.Element {
  const say = useText();
  const head = (
    <span className="chips">
      <span className={`tag ${tones[notice.state]}`}>
        <span aria-hidden="true">{marks[notice.state]}</span>
        {say(`noticeState.${notice.state}`)}
      </span>
      <b>{say(`noticeForm.${notice.form}`)}</b>
      <span className="muted">→ {say(`noticeTo.${notice.to}`)}</span>
    </span>
  );
  if (notice.text === undefined) return head;
  return (
    <details>
      <summary>{head}</summary>
      <p className="prose small">{notice.text}</p>
    </details>
  );
}
