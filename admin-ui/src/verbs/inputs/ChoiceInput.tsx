import { useText, type MessageKey } from '../../text/use-text.ts';
import { zhCn } from '../../messages/zh-cn/index.ts';
import type { InputProps } from './input.ts';
import { SelectInput } from './SelectInput.tsx';

/** One value of a closed list, in words. */
export function ChoiceInput({ field, ...props }: InputProps<'choice'>): React.JSX.Element {
  const say = useText();
  const options = Object.keys(zhCn.choice[field.list]).map((value) => ({
    value,
    text: say(`choice.${field.list}.${value}` as MessageKey),
  }));
  return <SelectInput {...props} options={options} />;
}
