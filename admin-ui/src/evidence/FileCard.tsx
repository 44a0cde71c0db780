import { Button, Checkbox, FormControlLabel } from '@mui/material';
import { Link } from 'react-router-dom';
import type { FileAction, FileInfo } from '../../../openapi/generated/types.ts';
import { fileAddress } from '../api/case-reads.ts';
import { instant } from '../text/format.ts';
import { usePick, useText } from '../text/use-text.ts';
import { byteText } from './file-text.ts';
import { HashLine } from './HashLine.tsx';
import { StateTag } from './StateTag.tsx';
import { canView, fileGlyph, noViewBecause } from './view/view-kind.ts';

export type Decision = Exclude<FileAction, 'openFile' | 'getCustodyReport'>;

export interface FileCardProps {
  readonly number: string;
  readonly file: FileInfo;
  readonly marked: boolean;
  readonly onMark: (marked: boolean) => void;
  readonly onView: () => void;
  readonly onDownload: () => void;
  readonly onDecide: (decision: Decision) => void;
}

/** One file: what it is, in which state, its hash, and exactly what the reader may do with it. */
export function FileCard(props: FileCardProps): React.JSX.Element {
  const { file } = props;
  const say = useText();
  const name = file.state === 'voided' ? <s>{file.name}</s> : file.name;
  return (
    <article className="file-card" id={`file-${file.id}`} aria-labelledby={`name-${file.id}`} data-file={file.id}>
      <header>
        <span className="file-glyph" aria-hidden="true">
          {fileGlyph(file)}
        </span>
        <div className="file-title">
          <h3 id={`name-${file.id}`}>{name}</h3>
          <div className="small muted">
            {[
              say(`choice.evidenceKind.${file.kind}`),
              byteText(file.bytes),
              instant(file.addedAt),
              ...(file.byName === undefined ? [] : [file.byName]),
            ].join(' · ')}
          </div>
        </div>
        <StateTag state={file.state} />
        {file.held ? <span className="tag violet">⏸ {say('evidence.held')}</span> : null}
      </header>
      {file.caption === undefined ? null : <p className="file-caption">{file.caption}</p>}
      <Why file={file} />
      <HashLine sha256={file.sha256} />
      <Actions {...props} />
    </article>
  );
}

function Why({ file }: { readonly file: FileInfo }): React.JSX.Element | null {
  const say = useText();
  const pick = usePick();
  const because = noViewBecause(file);
  const { state, sealedAt, reasons = [], firstId, voidReason = '', voidAskedBy, heldReason, removalAskedBy } = file;
  const lines = [
    ...(state === 'checking' ? [say('evidence.stateHint.checking')] : []),
    ...(state === 'sealed' && sealedAt !== undefined ? [say('evidence.stateHint.sealed', { at: instant(sealedAt) })] : []),
    ...(state === 'removed' ? [say('evidence.stateHint.removed')] : []),
    ...(state === 'voided' ? [say('evidence.stateHint.voided', { reason: voidReason }), say('evidence.stateHint.voidedContent')] : []),
    ...(voidAskedBy === undefined ? [] : [say('evidence.voidAsked', { name: voidAskedBy, reason: voidReason })]),
    ...(removalAskedBy === undefined ? [] : [say('evidence.removalAsked', { name: removalAskedBy })]),
    ...(heldReason === undefined ? [] : [say('evidence.heldWhy', { reason: heldReason })]),
    ...(because === undefined ? [] : [say(`evidence.${because}`)]),
    ...(state === 'refused' ? [say('evidence.stateHint.refused')] : []),
  ];
  if (lines.length === 0) return null;
  return (
    <div className="small file-why">
      {lines.map((line) => (
        <div key={line}>{line}</div>
      ))}
      {reasons.length === 0 ? null : (
        <ul>
          {reasons.map(({ code, text }) => (
            <li key={code}>{pick(text)}</li>
          ))}
        </ul>
      )}
      {state === 'refused' ? <div>{say('evidence.stateHint.refusedTo')}</div> : null}
      {firstId === undefined ? null : <a href={`#file-${firstId}`}>{say('evidence.first')}</a>}
    </div>
  );
}

const decisions: readonly Decision[] = ['placeHold', 'releaseHold', 'askVoid', 'decideVoid', 'askRemoval', 'decideRemoval'];
const destructive: readonly Decision[] = ['askVoid', 'decideVoid', 'askRemoval', 'decideRemoval'];

function Actions({ number, file, marked, onMark, onView, onDownload, onDecide }: FileCardProps): React.JSX.Element {
  const say = useText();
  const { actions, inStore, state, id } = file;
  const viewable = canView(file);
  return (
    <footer className="file-actions">
      {viewable ? (
        <Button size="small" variant="contained" onClick={onView}>
          {say('evidence.view')}
        </Button>
      ) : null}
      {actions.includes('openFile') ? (
        <Button size="small" variant="outlined" onClick={onDownload}>
          {say('evidence.download')}
        </Button>
      ) : null}
      {!inStore && state === 'sealed' ? <a href={fileAddress(number, id)}>{say('evidence.download')}</a> : null}
      {actions.includes('getCustodyReport') ? <Link to={`/cases/${number}/files/${id}/custody`}>{say('evidence.custody')}</Link> : null}
      {viewable ? (
        <FormControlLabel
          control={<Checkbox size="small" checked={marked} onChange={(event) => onMark(event.target.checked)} />}
          label={say('evidence.compare')}
        />
      ) : null}
      <span className="file-decisions">
        {decisions
          .filter((decision) => actions.includes(decision))
          .map((decision) => (
            <Button
              key={decision}
              size="small"
              variant="outlined"
              data-decision={decision}
              {...(destructive.includes(decision) && { color: 'error' as const })}
              onClick={() => onDecide(decision)}
            >
              {say(`evidence.${decision}`)}…
            </Button>
          ))}
      </span>
    </footer>
  );
}
