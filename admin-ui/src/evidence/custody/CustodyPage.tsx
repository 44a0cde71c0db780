import { Button } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router-dom';
import type { CustodyReport } from '../../../../openapi/generated/types.ts';
import { useApi } from '../../api/data-provider.ts';
import { ErrorPage } from '../../layout/ErrorPage.tsx';
import { usePageTitle } from '../../layout/use-page-title.ts';
import { instant } from '../../text/format.ts';
import { type Say, usePick, useText } from '../../text/use-text.ts';
import { CustodyTables, personText } from './CustodyTables.tsx';
import { byteText } from '../file-text.ts';
import { HashLine } from '../HashLine.tsx';
import { StateTag } from '../StateTag.tsx';
import { saveReport } from './save-report.ts';
import '../evidence.css';

/** The chain of custody of one file, to read and to print. Asking for it is on record. */
export function CustodyPage(): React.JSX.Element {
  const { number = '', fileId = '' } = useParams();
  const api = useApi();
  const say = useText();
  usePageTitle(say('evidence.report.title'));
  const { data, error } = useQuery({
    queryKey: ['custody', number, fileId],
    queryFn: () => api.getCustodyReport(number, fileId),
    staleTime: Infinity,
    gcTime: 0,
    retry: false,
  });
  if (error) return <ErrorPage error={error} />;
  return (
    <div className="page custody">
      <div className="page-head">
        <span className="muted no-print">
          <Link to={`/cases/${number}/evidence`}>{say('evidence.report.back')}</Link> ›
        </span>
        <h1>{say('evidence.report.title')}</h1>
        <span className="muted">{say('evidence.report.lead')}</span>
        <span className="end no-print">
          <Button variant="outlined" size="small" disabled={data === undefined} onClick={() => data && saveReport(data)}>
            {say('evidence.report.save')}
          </Button>
          <Button variant="outlined" size="small" onClick={() => window.print()}>
            {say('evidence.report.print')}
          </Button>
        </span>
      </div>
      {data === undefined ? <div className="skeleton" style={{ height: 320 }} aria-busy="true" /> : <Report report={data} />}
    </div>
  );
}

function Report({ report }: { readonly report: CustodyReport }): React.JSX.Element {
  return (
    <div className="stack">
      <Head report={report} />
      <CustodyTables report={report} />
    </div>
  );
}

type Pick = ReturnType<typeof usePick>;

function Head({ report }: { readonly report: CustodyReport }): React.JSX.Element {
  const say = useText();
  const pick = usePick();
  const { file } = report;
  return (
    <section className="card" aria-labelledby="custody-file">
      <h2 id="custody-file">
        {file.state === 'voided' ? <s>{file.name}</s> : file.name} <StateTag state={file.state} />
      </h2>
      <dl className="facts wide">
        {factsOf(report, say, pick).map(([name, value]) => (
          <Fact key={name} name={name} value={value} />
        ))}
        <dt>SHA-256</dt>
        <dd>
          <HashLine sha256={file.sha256} whole />
        </dd>
      </dl>
    </section>
  );
}

function factsOf(report: CustodyReport, say: Say, pick: Pick): [string, string][] {
  const { caseNumber, madeAt, file, uploader, store, scrubbedAt } = report;
  const at = (value: string | undefined): string => (value === undefined ? '—' : instant(value));
  return [
    [say('evidence.report.file'), `${caseNumber} · ${file.id}`],
    [say('evidence.report.madeAt'), at(madeAt)],
    [say('evidence.report.bytes'), `${byteText(file.bytes)} · ${file.mediaType}`],
    [
      say('evidence.report.uploader'),
      [say(`evidence.side.${file.by}`), ...(uploader === undefined ? [] : [personText(uploader.who, say)])].join(' · '),
    ],
    [say('evidence.report.proof'), uploader === undefined ? '—' : pick(uploader.proofText)],
    ...(report.check === undefined ? [] : checkFacts(report.check, say, pick)),
    [say('evidence.report.addedAt'), at(file.addedAt)],
    [say('evidence.report.sealedAt'), at(file.sealedAt)],
    [say('evidence.report.retainUntil'), at(file.retainUntil)],
    [say('evidence.report.scrubbedAt'), scrubbedAt === undefined ? say('evidence.report.neverScrubbed') : at(scrubbedAt)],
    ...(store === undefined ? [] : storeFacts(store, say)),
  ];
}

function checkFacts({ detectedType, scanText }: NonNullable<CustodyReport['check']>, say: Say, pick: Pick): [string, string][] {
  return [
    ...(detectedType === undefined ? [] : [[say('evidence.report.detectedType'), detectedType] as [string, string]]),
    ...(scanText === undefined ? [] : [[say('evidence.report.scan'), pick(scanText)] as [string, string]]),
  ];
}

function storeFacts(store: NonNullable<CustodyReport['store']>, say: Say): [string, string][] {
  const lock = store.lockedUntil === undefined ? say('evidence.report.notLocked') : instant(store.lockedUntil);
  return [
    [say('evidence.report.store'), `${store.bucket}/${store.key}`],
    [say('evidence.report.version'), store.versionId],
    [say('evidence.report.lockedUntil'), store.held ? `${lock} · ${say('evidence.held')}` : lock],
  ];
}

function Fact({ name, value }: { readonly name: string; readonly value: string }): React.JSX.Element {
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  );
}
