import { usePick, useText } from '../../text/use-text.ts';
import { problemText } from '../../text/problem-text.ts';
import { byteText, shortHash } from '../file-text.ts';
import { isMoving, type RunningUpload } from './upload.ts';
import { cancelUpload, pauseUpload, resumeUpload } from './uploads.ts';

/** One file on its way: how far, what went wrong, and pause, resume, retry, cancel. */
export function UploadRow({ upload, onGone }: { readonly upload: RunningUpload; readonly onGone: () => void }): React.JSX.Element {
  const say = useText();
  const { file, phase, bytes, sha256 } = upload;
  const percent = file.size === 0 ? 0 : Math.floor((bytes / file.size) * 100);
  return (
    <li className="upload-row" data-upload={phase}>
      <span className="upload-name">{file.name}</span>
      <span className="small muted">
        {byteText(file.size)}
        {sha256 === undefined ? '' : ` · ${shortHash(sha256)}`}
      </span>
      <progress max={100} value={phase === 'done' ? 100 : percent} aria-label={say('evidence.progress', { name: file.name })} />
      <span className="small" aria-live="polite">
        {say(`evidence.phase.${phase}`, { percent })}
      </span>
      <Controls upload={upload} onGone={onGone} />
      <Trouble upload={upload} />
    </li>
  );
}

function Controls({ upload, onGone }: { readonly upload: RunningUpload; readonly onGone: () => void }): React.JSX.Element {
  const say = useText();
  const { key, phase, otherFile = false } = upload;
  const gone = (): void => void cancelUpload(key).finally(onGone);
  return (
    <span className="upload-controls">
      {isMoving(upload) && phase !== 'completing' ? <Plain text={say('evidence.pause')} act={() => pauseUpload(key)} /> : null}
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

function Trouble({ upload: { phase, problem, otherFile } }: { readonly upload: RunningUpload }): React.JSX.Element | null {
  const say = useText();
  const pick = usePick();
  if (phase !== 'failed') return null;
  const firstId = problem?.problem?.firstId;
  const text = otherFile ? say('evidence.otherFile') : problem === undefined ? say('evidence.failed') : problemText(problem, say, pick);
  return (
    <span className="field-error upload-trouble" role="alert">
      {text} {firstId === undefined ? null : <a href={`#file-${firstId}`}>{say('evidence.first')}</a>}
    </span>
  );
}
