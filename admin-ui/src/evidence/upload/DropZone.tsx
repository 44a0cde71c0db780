import { useState } from 'react';
import { useText } from '../../text/use-text.ts';
import { FileButton } from './FileButton.tsx';

/** Files dropped or chosen. */
export function DropZone({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }): React.JSX.Element {
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
