import { useNotify } from 'ra-core';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useText } from '../text/use-text.ts';
import { copyText } from './copy-text.ts';
import { shortHash } from './file-text.ts';

/** The hash of a file, short or whole as one wishes, and a button that copies it. */
export function HashLine({ sha256, whole = false }: { readonly sha256: string; readonly whole?: boolean }): React.JSX.Element {
  const say = useText();
  const notify = useNotify();
  const code = useRef<HTMLElement>(null);
  const [open, setOpen] = useState(whole);
  const copy = async (): Promise<void> => {
    // Where it has to be selected to be copied, all of it must be there.
    if (!globalThis.isSecureContext) flushSync(() => setOpen(true));
    notify(say((await copyText(sha256, code.current)) ? 'evidence.hashCopied' : 'evidence.hashSelected'));
  };
  return (
    <span className="hash-line">
      <code ref={code} className="mono" title={sha256} data-sha256={sha256}>
        {open ? sha256 : shortHash(sha256)}
      </code>
      {whole ? null : (
        <button type="button" className="link-button small" aria-expanded={open} onClick={() => setOpen(!open)}>
          {say(open ? 'evidence.hashShort' : 'evidence.hashWhole')}
        </button>
      )}
      <button type="button" className="link-button small" onClick={() => void copy()}>
        {say('evidence.copyHash')}
      </button>
    </span>
  );
}
