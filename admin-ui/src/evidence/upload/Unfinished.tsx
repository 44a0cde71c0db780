import { useNotify } from 'ra-core';
import type { FileInfo } from '../../../../openapi/generated/types.ts';
import { useApi } from '../../api/data-provider.ts';
import { problemText } from '../../text/problem-text.ts';
import { usePick, useText } from '../../text/use-text.ts';
import { byteText } from '../file-text.ts';
import { useFilesRefresh } from '../use-files.ts';
import { FileButton } from './FileButton.tsx';
import { addUploads, useUploads } from './uploads.ts';

interface UnfinishedProps {
  readonly number: string;
  readonly files: readonly FileInfo[];
}

/** Uploads that were begun before the page was left: the browser forgot the file, the store kept its parts. */
export function Unfinished({ number, files }: UnfinishedProps): React.JSX.Element | null {
  const say = useText();
  const running = new Set(useUploads(number).flatMap(({ fileId, expected }) => [fileId, expected?.id]));
  const open = files.filter(({ id, state, mine }) => state === 'uploading' && mine && !running.has(id));
  if (open.length === 0) return null;
  return (
    <div className="unfinished">
      <strong role="status">{say('evidence.unfinished', { n: open.length })}</strong>
      <div className="hint">{say('evidence.unfinishedHint')}</div>
      <ul className="uploads">
        {open.map((file) => (
          <Row key={file.id} number={number} file={file} />
        ))}
      </ul>
    </div>
  );
}

function Row({ number, file }: { readonly number: string; readonly file: FileInfo }): React.JSX.Element {
  const say = useText();
  const giveUp = useGiveUp(number, file.id);
  const { id, kind, sha256, name, bytes } = file;
  return (
    <li className="upload-row" data-unfinished={id}>
      <span className="upload-name">{name}</span>
      <span className="small muted">{byteText(bytes)}</span>
      <FileButton
        label={say('evidence.continueWith')}
        onFiles={(chosen) =>
          addUploads(
            number,
            chosen.map((each) => ({ file: each, kind, caption: '', expected: { id, sha256 } })),
          )
        }
      />
      <span className="upload-controls">
        <button type="button" className="link-button small" aria-label={say('evidence.giveUp', { name })} onClick={giveUp}>
          {say('evidence.cancel')}
        </button>
      </span>
    </li>
  );
}

function useGiveUp(number: string, id: string): () => void {
  const api = useApi();
  const say = useText();
  const pick = usePick();
  const notify = useNotify();
  const refresh = useFilesRefresh(number);
  return () => {
    api
      .abortUpload(number, id)
      .catch((error: unknown) => notify(problemText(error, say, pick), { type: 'error' }))
      .finally(refresh);
  };
}
