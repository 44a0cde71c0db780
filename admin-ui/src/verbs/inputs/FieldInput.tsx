import type { CaseView } from '../../../../openapi/generated/types.ts';
import { useText } from '../../text/use-text.ts';
import type { Field, Values } from '../field.ts';
import { AnswerInput } from './AnswerInput.tsx';
import { ChoiceInput } from './ChoiceInput.tsx';
import { FactorNotesInput } from './FactorNotesInput.tsx';
import { FileInput } from './FileInput.tsx';
import { FlagInput } from './FlagInput.tsx';
import { GroundInput } from './GroundInput.tsx';
import { HandledByInput } from './HandledByInput.tsx';
import type { InputProps } from './input.ts';
import { PartyInput } from './PartyInput.tsx';
import { PersonInput } from './PersonInput.tsx';
import { PlainInput } from './PlainInput.tsx';
import { RecordInput } from './RecordInput.tsx';
import { SecondPersonInput } from './SecondPersonInput.tsx';
import { SetInput } from './SetInput.tsx';

export interface FieldInputProps {
  readonly name: string;
  readonly field: Field;
  readonly value: unknown;
  readonly values: Values;
  readonly view: CaseView;
  readonly error: string | undefined;
  readonly onChange: (value: unknown) => void;
}

/** The input of one field, by its kind. */
export function FieldInput({ field, ...rest }: FieldInputProps): React.JSX.Element {
  const say = useText();
  const optional = field.required === true ? '' : `（${say('dialog.optional')}）`;
  const props = { ...rest, label: `${say(field.label)}${optional}` };
  switch (field.kind) {
    case 'choice':
      return <ChoiceInput {...props} field={field} />;
    case 'flag':
      return <FlagInput {...props} field={field} />;
    case 'answer':
      return <AnswerInput {...props} field={field} />;
    case 'officer':
    case 'officers':
    case 'person':
      return <PersonInput {...props} field={field} />;
    case 'body':
    case 'unit':
    case 'notice':
    case 'offer':
    case 'rulePack':
      return <RecordInput {...props} field={field} />;
    case 'file':
    case 'files':
      return <FileInput {...props} field={field} />;
    case 'ground':
      return <GroundInput {...props} field={field} />;
    case 'parties':
    case 'materials':
      return <SetInput {...props} field={field} />;
    case 'partyTexts':
    case 'partyFiles':
      return <PartyInput {...props} field={field} />;
    case 'handledBy':
      return <HandledByInput {...props} field={field} />;
    case 'factorNotes':
      return <FactorNotesInput {...props} field={field} />;
    case 'secondPerson':
      return <SecondPersonInput {...props} field={field} />;
    default:
      return <PlainInput {...(props as InputProps)} field={field} />;
  }
}
