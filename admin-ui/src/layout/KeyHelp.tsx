import { Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { useText } from '../text/use-text.ts';

/** The list of keys; the same place on every page. */
export function KeyHelp({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }): React.JSX.Element {
  const say = useText();
  const keys = [
    ['j / k', say('key.move')],
    ['Enter', say('key.open')],
    ['Space', say('key.preview')],
    ['Ctrl K', say('key.search')],
    ['g q', say('key.queue')],
    ['t / d', say('key.tabs')],
    ['.', say('key.copy')],
    ['?', say('key.help')],
  ] as const;
  return (
    <Dialog open={open} onClose={onClose} aria-labelledby="key-help">
      <DialogTitle id="key-help">{say('frame.helpTitle')}</DialogTitle>
      <DialogContent>
        <dl className="facts">
          {keys.map(([key, meaning]) => (
            <Row key={key} keys={key} meaning={meaning} />
          ))}
        </dl>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{say('frame.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}

function Row({ keys, meaning }: { readonly keys: string; readonly meaning: string }): React.JSX.Element {
  return (
    <>
      <dt>
        <span className="kbd">{keys}</span>
      </dt>
      <dd>{meaning}</dd>
    </>
  );
}
