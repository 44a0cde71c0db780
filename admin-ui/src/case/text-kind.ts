import type { MessageKey, Say } from '../text/use-text.ts';

const known: readonly string[] = ['facts', 'request', 'object', 'transaction'];

/** The heading of a stored text; a kind without one of its own stands under its code. */
export function textKindName(kind: string, say: Say): string {
  return known.includes(kind) ? say(`case.text.${kind}` as MessageKey) : kind;
}
