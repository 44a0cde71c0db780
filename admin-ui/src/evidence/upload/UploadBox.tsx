import { useEffect, useRef, useState } from 'react';
import type { FileList } from '../../../../openapi/generated/types.ts';
import { newKey } from '../../api/new-key.ts';
import { useText } from '../../text/use-text.ts';
import { byteText } from '../file-text.ts';
import { useFilesRefresh } from '../use-files.ts';
import { type ChosenFile, ChosenFiles } from './ChosenFiles.tsx';
import { DropZone } from './DropZone.tsx';
import { guessKind } from './guess-kind.ts';
import { Unfinished } from './Unfinished.tsx';
import { UploadRow } from './UploadRow.tsx';
import { addUploads, useUploads } from './uploads.ts';

interface UploadBoxProps {
  readonly number: string;
  readonly list: FileList;
}

/** Adding files: drop or choose, what each one is, and how far each one has come. */
export function UploadBox({ number, list: { items, limits } }: UploadBoxProps): React.JSX.Element {
  const say = useText();
  const [chosen, setChosen] = useState<readonly ChosenFile[]>([]);
  const heading = useRef<HTMLHeadingElement>(null);
  const choose = (files: readonly File[]): void =>
    setChosen((before) => [...before, ...files.map((file) => ({ key: newKey(), file, kind: guessKind(file.name), caption: '' }))]);
  const send = (): void => {
    const fits = ({ file }: ChosenFile): boolean => file.size <= limits.bytesPerFile;
    addUploads(
      number,
      chosen.filter(fits).map(({ file, kind, caption }) => ({ file, kind, caption: caption.trim() })),
    );
    setChosen(chosen.filter((each) => !fits(each)));
    // The button that was pressed is gone.
    heading.current?.focus();
  };
  return (
    <section className="upload-box" aria-labelledby="add-evidence">
      <h2 id="add-evidence" ref={heading} tabIndex={-1}>
        {say('evidence.add')}
      </h2>
      <DropZone onFiles={choose} />
      <p className="hint">
        {say('evidence.limits', {
          files: limits.filesPerCase,
          total: byteText(limits.bytesPerCase),
          each: byteText(limits.bytesPerFile),
        })}
      </p>
      <ChosenFiles chosen={chosen} limits={limits} onChange={setChosen} onSend={send} />
      <Running number={number} files={items} />
      <Unfinished number={number} files={items} />
    </section>
  );
}

function Running({ number, files }: { readonly number: string; readonly files: FileList['items'] }): React.JSX.Element | null {
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
        <UploadRow key={upload.key} upload={upload} file={files.find(({ id }) => id === upload.fileId)} onGone={refresh} />
      ))}
    </ul>
  );
}
