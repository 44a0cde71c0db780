import { Button } from '@mui/material';
import { useRef } from 'react';

interface FileButtonProps {
  readonly label: string;
  readonly many?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** A button that lets one choose files; the same one may be chosen twice in a row. */
export function FileButton({ label, many = false, onFiles }: FileButtonProps): React.JSX.Element {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button variant="outlined" size="small" onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        className="visually-hidden"
        tabIndex={-1}
        multiple={many}
        aria-label={label}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          event.target.value = '';
          onFiles(files);
        }}
      />
    </>
  );
}
