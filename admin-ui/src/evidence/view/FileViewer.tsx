import { Button, Dialog, DialogActions, DialogContent, DialogTitle, useMediaQuery } from '@mui/material';
import type { FileInfo } from '../../../../openapi/generated/types.ts';
import { instant } from '../../text/format.ts';
import { useText } from '../../text/use-text.ts';
import { byteText } from '../file-text.ts';
import { HashLine } from '../HashLine.tsx';
import { ShownFile } from './ShownFile.tsx';

export interface FileViewerProps {
  readonly number: string;
  /** One, or two side by side. */
  readonly files: readonly FileInfo[];
  readonly purpose: string;
  readonly onDownload: (file: FileInfo) => Promise<void>;
  readonly onClose: () => void;
}

/** Looks at one file, or at two side by side. Addresses are made when it opens and forgotten when it closes. */
export function FileViewer({ number, files, purpose, onDownload, onClose }: FileViewerProps): React.JSX.Element {
  const say = useText();
  const small = useMediaQuery('(max-width: 720px)');
  return (
    <Dialog open fullWidth maxWidth="xl" fullScreen={small} onClose={onClose} aria-labelledby="viewer-title">
      <DialogTitle id="viewer-title">
        {say('evidence.viewer')} · {number}
      </DialogTitle>
      <DialogContent>
        <div className={files.length > 1 ? 'viewer-panes two' : 'viewer-panes'}>
          {files.map((file) => (
            <section key={file.id} className="viewer-pane" aria-label={file.name}>
              <div className="viewer-head">
                <strong>{file.name}</strong>
                <span className="small muted">
                  {[say(`evidence.side.${file.by}`), byteText(file.bytes), instant(file.addedAt)].join(' · ')}
                </span>
                <HashLine sha256={file.sha256} />
              </div>
              <ShownFile number={number} file={file} purpose={purpose} />
              {file.caption === undefined ? null : <p className="file-caption">{file.caption}</p>}
              <Button size="small" variant="outlined" onClick={() => void onDownload(file)}>
                {say('evidence.download')}
              </Button>
            </section>
          ))}
        </div>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{say('evidence.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}
