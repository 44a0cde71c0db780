import type { CaseText } from '../../../openapi/generated/types.ts';
import type { MessageKey, Say } from '../text/use-text.ts';

const known: readonly string[] = ['facts', 'request', 'object', 'transaction'];

/** The heading of a stored text; a kind without one of its own stands under its code. */
export function textKindName(kind: string, say: Say): string {
  return known.includes(kind) ? say(`case.text.${kind}` as MessageKey) : kind;
}

/** What happened first, then what is asked for, then the rest. */
export function inOrder(texts: readonly CaseText[]): readonly CaseText[] {
  const rank = ({ kind }: CaseText): number => (known.includes(kind) ? known.indexOf(kind) : known.length);
  return texts.toSorted((a, b) => rank(a) - rank(b));
}
