import type { FileInfo } from '../../../../openapi/generated/types.ts';
import { problemText } from '../../text/problem-text.ts';
import { usePick, useText } from '../../text/use-text.ts';
import { byteText, shortHash } from '../file-text.ts';
import { StateTag } from '../StateTag.tsx';
import { isMoving, type RunningUpload } from './upload.ts';
import { cancelUpload, pauseUpload, resumeUpload } from './uploads.ts';

interface UploadRowProps {
  readonly upload: RunningUpload;
  /** What the case knows of it. */
  readonly file: FileInfo | undefined;
  readonly onGone: () => void;
}

/** One file on its way: how far, what went wrong, and pause, resume, retry, cancel. */
export function UploadRow({ upload, file, onGone }: UploadRowProps): React.JSX.Element {
  const say = useText();
  const { phase, bytes, sha256 } = upload;
  const { name, size } = upload.file;
  const percent = size === 0 ? 0 : Math.floor((bytes / size) * 100);
  return (
    <li className="upload-row" data-upload={phase} data-name={name}>
      <span className="upload-name">{name}</span>
      <span className="small muted">
        {byteText(size)}
        {sha256 === undefined ? '' : ` · ${shortHash(sha256)}`}
      </span>
      <progress max={100} value={phase === 'done' ? 100 : percent} aria-label={say('evidence.progress', { name })} />
      {phase === 'done' && file !== undefined && file.state !== 'uploading' ? (
        <StateTag state={file.state} />
      ) : (
        <span className="small" aria-hidden="true">
          {say(`evidence.phase.${phase}`, { percent })}
        </span>
      )}
      {/* Phases are told, not every percent. */}
      <span className="visually-hidden" role="status">
        {phase === 'failed' ? '' : `${name}: ${say(`evidence.phaseTold.${phase}`)}`}
      </span>
      <Controls upload={upload} onGone={onGone} />
      <Trouble upload={upload} />
    </li>
  );
}

type ControlsProps = Pick<UploadRowProps, 'upload' | 'onGone'>;

function Controls({ upload, onGone }: ControlsProps): React.JSX.Element | null {
  const say = useText();
  const { key, phase, otherFile = false } = upload;
  // Being put together in the store, it can neither wait nor be taken back.
  if (phase === 'completing') return null;
  const gone = (): void =>
    void cancelUpload(key)
      .catch(() => undefined)
      .finally(onGone);
  return (
    <span className="upload-controls">
      {isMoving(upload) ? <Plain text={say('evidence.pause')} act={() => pauseUpload(key)} /> : null}
      {phase === 'paused' ? <Plain text={say('evidence.resume')} act={() => resumeUpload(key)} /> : null}
      {phase === 'failed' && !otherFile ? <Plain text={say('evidence.retry')} act={() => resumeUpload(key)} /> : null}
      <Plain text={say(phase === 'done' || otherFile ? 'evidence.dismiss' : 'evidence.cancel')} act={gone} />
    </span>
  );
}

function Plain({ text, act }: { readonly text: string; readonly act: () => void }): React.JSX.Element {
  return (
    <button type="button" className="link-button small" onClick={act}>
      {text}
    </button>
  );
}

function Trouble({ upload }: { readonly upload: RunningUpload }): React.JSX.Element | null {
  const say = useText();
  const pick = usePick();
  const { phase, problem } = upload;
  if (phase !== 'failed') return null;
  const firstId = problem?.problem?.firstId;
  const text = problem === undefined ? say(`evidence.${whyFailed(upload)}`) : problemText(problem, say, pick);
  return (
    <span className="field-error upload-trouble" role="alert">
      {text} {firstId === undefined ? null : <a href={`#file-${firstId}`}>{say('evidence.first')}</a>}
    </span>
  );
}

function whyFailed({ otherFile, fileChanged }: RunningUpload): 'otherFile' | 'fileChanged' | 'failed' {
  if (otherFile) return 'otherFile';
  return fileChanged ? 'fileChanged' : 'failed';
}
