import type { Verb } from '../../../openapi/generated/types.ts';
import { zhCn } from '../messages/zh-cn/index.ts';
import type { Messages } from '../messages/messages.ts';
import type { MessageKey } from '../text/use-text.ts';

/** The sentence that says what a verb leads to, for verbs whose consequences must be confirmed. */
export function consequenceKey(verb: Verb): MessageKey | undefined {
  return hasConsequence(verb) ? `consequence.${verb}` : undefined;
}

function hasConsequence(verb: Verb): verb is Verb & keyof Messages['consequence'] {
  return Object.hasOwn(zhCn.consequence, verb);
}
