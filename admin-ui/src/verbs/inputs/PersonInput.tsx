import { useGetList } from 'ra-core';
import type { CaseView, Officer, Person } from '../../../../openapi/generated/types.ts';
import type { InputProps } from './input.ts';
import { SelectInput } from './SelectInput.tsx';
import { SetBoxes } from './SetInput.tsx';

/** Staff by name: one, several, or one of those who handle this case. */
export function PersonInput({ field, ...props }: InputProps<'officer' | 'officers' | 'person'>): React.JSX.Element {
  const role = field.kind === 'person' ? 'handler' : field.role;
  const { data: officers = [] } = useGetList<Officer>(
    'officers',
    { filter: { role, ...(props.view.unit && { unit: props.view.unit.id }) } },
    { enabled: field.kind !== 'person' },
  );
  if (field.kind === 'person') return <SelectInput {...props} options={peopleOf(props.view).map(toOption)} />;
  if (field.kind === 'officer') return <SelectInput {...props} options={officers.map(toOption)} />;
  return <SetBoxes {...props} options={officers.map(toOption)} />;
}

function toOption({ id, name }: Person): { value: string; text: string } {
  return { value: id, text: name };
}

function peopleOf({ handler, session }: CaseView): readonly Person[] {
  const people = [...(handler ? [handler] : []), ...(session?.mediators ?? [])];
  return people.filter((person, index) => people.findIndex(({ id }) => id === person.id) === index);
}
