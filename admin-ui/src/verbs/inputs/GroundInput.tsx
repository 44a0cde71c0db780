import { usePick, useText } from '../../text/use-text.ts';
import { groundsFor } from '../ground-need.ts';
import type { InputProps } from './input.ts';
import { SelectInput } from './SelectInput.tsx';

/** A ground of the case's own pack, with the wording of the Order beneath once it is chosen. */
export function GroundInput({ field, values, view, ...props }: InputProps<'ground'>): React.JSX.Element {
  const say = useText();
  const pick = usePick();
  const grounds = groundsFor(field.of, values, view);
  const options = grounds.map((ground) => ({ value: ground.code, text: `${ground.article}　${pick(ground)}` }));
  const found = grounds.find(({ code }) => code === props.value);
  const discovered = field.of === 'discovered' && view.rulePack === 'order-121' ? [{ value: '42', text: say('dialog.article42') }] : [];
  return (
    <div>
      <SelectInput {...props} options={[...options, ...discovered]} />
      {found === undefined ? null : (
        <blockquote className="ground-text" lang="zh-CN">
          {found.text}
        </blockquote>
      )}
    </div>
  );
}
