import type { CaseView } from '../../../../openapi/generated/types.ts';
import type { Field, Values } from '../field.ts';

/** What every input of a verb's form is given; `onChange` takes the value as the body will hold it. */
export interface InputProps<K extends Field['kind'] = Field['kind']> {
  readonly name: string;
  readonly label: string;
  readonly field: Extract<Field, { readonly kind: K }>;
  readonly value: unknown;
  readonly values: Values;
  readonly view: CaseView;
  readonly error: string | undefined;
  readonly onChange: (value: unknown) => void;
}
