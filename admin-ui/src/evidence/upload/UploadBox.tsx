import { Button, TextField } from '@mui/material';
import { useEffect, useRef, useState } from 'react';
import type { EvidenceKind, FileInfo, FileList } from '../../../../openapi/generated/types.ts';
import { useText } from '../../text/use-text.ts';
import { SelectInput } from '../../verbs/inputs/SelectInput.tsx';
import { byteText } from '../file-text.ts';
import { useFilesRefresh } from '../use-files.ts';
import { UploadRow } from './UploadRow.tsx';
import { addUploads, useUploads } from './uploads.ts';

const kinds: readonly EvidenceKind[] = ['receipt', 'chat', 'photo', 'contract', 'video', 'document', 'other'];

/** Adding files: drop or choose, their type and caption, and how far each one is. */
export function UploadBox({ number, list }: { readonly number: string; readonly list: FileList }): React.JSX.Element {
  const say = useText();
  const [kind, setKind] = useState<EvidenceKind>('receipt');
  const [caption, setCaption] = useState('');
  const add = (files: readonly File[]): void => {
    addUploads(number, files, { kind, caption: caption.trim() });
    setCaption('');
  };
  return (
    <section className="upload-box" aria-labelledby="add-evidence">
      <h2 id="add-evidence">{say('evidence.add')}</h2>
      <div className="upload-terms">
        <SelectInput
          name="evidence-kind"
          label={say('evidence.kind')}
          value={kind}
          options={kinds.map((value) => ({ value, text: say(`choice.evidenceKind.${value}`) }))}
          error={undefined}
          onChange={(value) => setKind((value ?? 'other') as EvidenceKind)}
        />
        <TextField
          label={say('evidence.caption')}
          value={caption}
          slotProps={{ htmlInput: { maxLength: 200 } }}
          onChange={(event) => setCaption(event.target.value)}
        />
      </div>
      <DropZone onFiles={add} />
      <p className="hint">
        {say('evidence.limits', {
          files: list.limits.filesPerCase,
          total: byteText(list.limits.bytesPerCase),
          each: byteText(list.limits.bytesPerFile),
        })}
      </p>
      <Running number={number} />
      <Unfinished number={number} files={list.items} />
    </section>
  );
}

function DropZone({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }): React.JSX.Element {
  const say = useText();
  const [over, setOver] = useState(false);
  return (
    <div
      className={over ? 'drop-zone over' : 'drop-zone'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        onFiles([...event.dataTransfer.files]);
      }}
    >
      {say('evidence.drop')}
      <FileButton label={say('evidence.choose')} many onFiles={onFiles} />
    </div>
  );
}

function FileButton({
  label,
  many = false,
  onFiles,
}: {
  readonly label: string;
  readonly many?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}): React.JSX.Element {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button variant="outlined" size="small" onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        className="visually-hidden"
        tabIndex={-1}
        multiple={many}
        aria-label={label}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          event.target.value = '';
          onFiles(files);
        }}
      />
    </>
  );
}

function Running({ number }: { readonly number: string }): React.JSX.Element | null {
  const say = useText();
  const uploads = useUploads(number);
  const refresh = useFilesRefresh(number);
  const done = uploads.filter(({ phase }) => phase === 'done').length;
  useEffect(() => {
    if (done > 0) refresh();
    // The list is read again when one more file has been handed over.
  }, [done]);
  if (uploads.length === 0) return null;
  return (
    <ul className="uploads" aria-label={say('evidence.uploads')}>
      {uploads.map((upload) => (
        <UploadRow key={upload.key} upload={upload} onGone={refresh} />
      ))}
    </ul>
  );
}

/** Uploads that were begun before the page was left: the browser forgot the file, the store kept its parts. */
function Unfinished({ number, files }: { readonly number: string; readonly files: readonly FileInfo[] }): React.JSX.Element | null {
  const say = useText();
  const running = new Set(useUploads(number).flatMap(({ fileId, expected }) => [fileId, expected?.id]));
  const open = files.filter(({ id, state, mine }) => state === 'uploading' && mine && !running.has(id));
  if (open.length === 0) return null;
  return (
    <div className="unfinished" role="status">
      <strong>{say('evidence.unfinished', { n: open.length })}</strong>
      <div className="hint">{say('evidence.unfinishedHint')}</div>
      <ul className="uploads">
        {open.map((file) => (
          <li key={file.id} className="upload-row" data-unfinished={file.id}>
            <span className="upload-name">{file.name}</span>
            <span className="small muted">{byteText(file.bytes)}</span>
            <FileButton
              label={say('evidence.continueWith')}
              onFiles={(chosen) =>
                addUploads(number, chosen, { kind: file.kind, caption: '', expected: { id: file.id, sha256: file.sha256 } })
              }
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
