import { useEffect, useRef, useState } from 'react';

export interface ImeSearchInputProps {
  readonly value: string;
  readonly label: string;
  readonly placeholder: string;
  readonly onSearch: (text: string) => void;
  readonly inputRef?: React.RefObject<HTMLInputElement | null>;
}

/** A search field that waits for Enter and lets an input method finish: pinyin on its way to characters is never sent. */
export function ImeSearchInput({ value, label, placeholder, onSearch, inputRef }: ImeSearchInputProps): React.JSX.Element {
  const [text, setText] = useState(value);
  const composing = useRef(false);
  useEffect(() => setText(value), [value]);
  return (
    <form
      role="search"
      className="search"
      onSubmit={(event) => {
        event.preventDefault();
        if (!composing.current) onSearch(text.trim());
      }}
    >
      <input
        ref={inputRef}
        type="search"
        aria-label={label}
        placeholder={placeholder}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onCompositionStart={() => (composing.current = true)}
        onCompositionEnd={() => (composing.current = false)}
      />
      <span className="kbd wide-only" aria-hidden="true">
        Ctrl K
      </span>
    </form>
  );
}
