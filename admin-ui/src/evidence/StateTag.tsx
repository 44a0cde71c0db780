import type { FileInfo } from '../../../openapi/generated/types.ts';
import { useText } from '../text/use-text.ts';

const tones: Readonly<Record<FileInfo['state'], readonly [string, string]>> = {
  uploading: ['accent', '↑'],
  checking: ['amber', '…'],
  sealed: ['green', '✓'],
  refused: ['seal', '×'],
  voided: ['dashed', '⊘'],
  abandoned: ['plain', '○'],
  removed: ['plain', '○'],
};

/** The state of a file: sign and words, colour by what it means. */
export function StateTag({ state }: Pick<FileInfo, 'state'>): React.JSX.Element {
  const say = useText();
  const [tone, sign] = tones[state];
  return (
    <span className={`tag ${tone}`} data-state={state}>
      <span aria-hidden="true">{sign}</span>
      {say(`evidence.state.${state}`)}
    </span>
  );
}
