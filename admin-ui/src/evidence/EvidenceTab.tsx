import { Button, TextField } from '@mui/material';
import { useNotify } from 'ra-core';
import { useEffect, useState } from 'react';
import type { CaseView, FileInfo, FileList } from '../../../openapi/generated/types.ts';
import { useApi } from '../api/data-provider.ts';
import { isParty, useMe } from '../api/use-me.ts';
import { ErrorPage } from '../layout/ErrorPage.tsx';
import { problemText } from '../text/problem-text.ts';
import { usePick, useText } from '../text/use-text.ts';
import { CheckNews } from './CheckNews.tsx';
import { DecisionDialog } from './DecisionDialog.tsx';
import { type Decision, FileCard } from './FileCard.tsx';
import { UploadBox } from './upload/UploadBox.tsx';
import { useFiles } from './use-files.ts';
import { FileViewer } from './view/FileViewer.tsx';
import './evidence.css';

const SHORTEST_PURPOSE = 2;

/** Evidence of a case: adding to it, and what is there, by party; every look has a purpose. */
export function EvidenceTab({ view }: { readonly view: CaseView }): React.JSX.Element {
  const { data, error } = useFiles(view.number);
  if (error && data === undefined) return <ErrorPage error={error} />;
  if (data === undefined) return <div className="skeleton" style={{ height: 240 }} aria-busy="true" />;
  return (
    <div className="evidence">
      <CheckNews files={data.items} />
      {data.mayUpload ? <UploadBox number={view.number} list={data} /> : null}
      <Files number={view.number} list={data} />
    </div>
  );
}

function usePurpose(): readonly [string, (purpose: string) => void] {
  const say = useText();
  const me = useMe();
  const [typed, setTyped] = useState<string>();
  const usual = me === undefined || me.roles.includes('auditor') ? '' : say(`evidence.purposeDefault.${isParty(me) ? 'party' : 'officer'}`);
  return [typed ?? usual, setTyped];
}

function useDownload(number: string, purpose: string): (file: FileInfo) => Promise<void> {
  const api = useApi();
  const say = useText();
  const pick = usePick();
  const notify = useNotify();
  return async ({ id }) => {
    try {
      // The store sends it as an attachment, so that the page stays.
      window.location.assign((await api.openFile(number, id, { what: 'original', purpose })).url);
    } catch (error) {
      notify(problemText(error, say, pick), { type: 'error' });
    }
  };
}

function Files({ number, list }: { readonly number: string; readonly list: FileList }): React.JSX.Element {
  const say = useText();
  const notify = useNotify();
  const [purpose, setPurpose] = usePurpose();
  const [marked, setMarked] = useState<readonly string[]>([]);
  const [opened, setOpened] = useState<readonly FileInfo[]>();
  const [deciding, setDeciding] = useState<{ readonly file: FileInfo; readonly decision: Decision }>();
  const download = useDownload(number, purpose.trim());
  const shown = list.items.filter(({ state }) => state !== 'uploading');
  const withPurpose = (act: () => unknown): void => {
    if (purpose.trim().length < SHORTEST_PURPOSE) notify(say('evidence.purposeMissing'), { type: 'warning' });
    else act();
  };
  const chosen = shown.filter(({ id }) => marked.includes(id));
  if (shown.length === 0) return <Nothing />;
  return (
    <>
      <div className="evidence-bar">
        <TextField
          label={say('evidence.purpose')}
          value={purpose}
          helperText={say('evidence.purposeHint')}
          slotProps={{ htmlInput: { maxLength: 200 } }}
          onChange={(event) => setPurpose(event.target.value)}
        />
        <Button variant="outlined" disabled={chosen.length !== 2} onClick={() => withPurpose(() => setOpened(chosen))}>
          {say('evidence.compareTwo')}
        </Button>
      </div>
      <ByParty
        files={shown}
        card={(file) => (
          <FileCard
            number={number}
            file={file}
            marked={marked.includes(file.id)}
            onMark={(on) => setMarked((before) => (on ? [...before, file.id].slice(-2) : before.filter((id) => id !== file.id)))}
            onView={() => withPurpose(() => setOpened([file]))}
            onDownload={() => withPurpose(() => void download(file))}
            onDecide={(decision) => setDeciding({ file, decision })}
          />
        )}
      />
      {opened === undefined ? null : (
        <FileViewer number={number} files={opened} purpose={purpose.trim()} onDownload={download} onClose={() => setOpened(undefined)} />
      )}
      {deciding === undefined ? null : <DecisionDialog number={number} {...deciding} onClose={() => setDeciding(undefined)} />}
    </>
  );
}

const sides: readonly FileInfo['by'][] = ['complainant', 'respondent', 'authority', 'body'];

function ByParty({
  files,
  card,
}: {
  readonly files: readonly FileInfo[];
  readonly card: (file: FileInfo) => React.ReactNode;
}): React.JSX.Element {
  const say = useText();
  useEffect(showNamedFile, []);
  return (
    <>
      {sides.map((side) => {
        const own = files.filter(({ by }) => by === side).toSorted((a, b) => a.kind.localeCompare(b.kind));
        if (own.length === 0) return null;
        return (
          <section key={side} aria-labelledby={`side-${side}`}>
            <h2 id={`side-${side}`}>{`${say(`evidence.side.${side}`)} ${own.length}`}</h2>
            <ul className="file-grid">
              {own.map((file) => (
                <li key={file.id}>{card(file)}</li>
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}

/** The browser looks for what an address names when a page begins; here the files are there only now. */
function showNamedFile(): void {
  const { hash } = window.location;
  if (hash.startsWith('#file-')) window.location.replace(hash);
}

function Nothing(): React.JSX.Element {
  const say = useText();
  return (
    <div className="empty">
      <strong>{say('evidence.empty')}</strong>
      {say('evidence.emptyHint')}
    </div>
  );
}
