import { useNotify } from 'ra-core';
import { useText } from '../text/use-text.ts';
import { shortHash } from './file-text.ts';

/** The hash of a file, whole for programs and on hover, and a button that copies it. */
export function HashLine({ sha256, whole = false }: { readonly sha256: string; readonly whole?: boolean }): React.JSX.Element {
  const say = useText();
  const notify = useNotify();
  return (
    <span className="hash-line">
      <code className="mono" title={sha256} data-sha256={sha256}>
        {whole ? sha256 : shortHash(sha256)}
      </code>
      <button
        type="button"
        className="link-button small"
        onClick={() => void navigator.clipboard.writeText(sha256).then(() => notify(say('evidence.hashCopied')))}
      >
        {say('evidence.copyHash')}
      </button>
    </span>
  );
}
