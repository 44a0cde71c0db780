import { TextField, type TextFieldProps } from '@mui/material';
import { useState } from 'react';
import type { InputProps } from './input.ts';
import { fenFrom } from './money-text.ts';

type PlainKind = 'text' | 'texts' | 'date' | 'instant' | 'yuan' | 'share' | 'score';

interface Plain {
  readonly props: TextFieldProps;
  /** From what is typed to what is sent; undefined while it is not yet a value. */
  readonly read: (text: string) => unknown;
}

const shrink: TextFieldProps = { slotProps: { inputLabel: { shrink: true } } };

const plain: Readonly<Record<PlainKind, Plain>> = {
  text: { props: { multiline: true, minRows: 3 }, read: (text) => (text.trim() === '' ? undefined : text) },
  texts: { props: { multiline: true, minRows: 3 }, read: (text) => (text.trim() === '' ? [] : [text]) },
  date: { props: { type: 'date', ...shrink }, read: (text) => (text === '' ? undefined : text) },
  instant: { props: { type: 'datetime-local', ...shrink }, read: (text) => (text === '' ? undefined : `${text.slice(0, 16)}:00+08:00`) },
  yuan: { props: { slotProps: { htmlInput: { inputMode: 'decimal' } } }, read: (text) => fenFrom(text) },
  share: { props: { type: 'number', slotProps: { htmlInput: { min: 0, max: 100 } } }, read: (text) => wholeNumber(text, 0, 100) },
  score: { props: { type: 'number', slotProps: { htmlInput: { min: 1, max: 5 } } }, read: (text) => wholeNumber(text, 1, 5) },
};

/** Text, dates, money and small numbers. What is typed stays as typed; what is sent is read from it. */
export function PlainInput({ name, label, field, value, error, onChange }: InputProps): React.JSX.Element {
  const { props, read } = plain[isPlain(field.kind) ? field.kind : 'text'];
  const [text, setText] = useState(() => (typeof value === 'string' ? value : ''));
  return (
    <TextField
      {...props}
      name={name}
      label={label}
      value={text}
      error={error !== undefined}
      helperText={error}
      onChange={(event) => {
        setText(event.target.value);
        onChange(read(event.target.value));
      }}
    />
  );
}

function isPlain(kind: string): kind is PlainKind {
  return Object.hasOwn(plain, kind);
}

function wholeNumber(text: string, least: number, most: number): number | undefined {
  const number = Number(text.normalize('NFKC'));
  return text !== '' && Number.isInteger(number) && number >= least && number <= most ? number : undefined;
}
