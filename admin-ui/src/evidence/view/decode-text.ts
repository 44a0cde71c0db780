/** What a page shows of a long text, in characters. */
const MOST_SIGNS = 200_000;
/** What is read of it: enough for so many characters, and no more of a file of 200 MB. */
export const FIRST_BYTES = 4 * MOST_SIGNS;

/**
 * A text as UTF-8 or, where it is not that, GB18030; cut where it is very long. `whole` is false for the beginning of a
 * longer one, whose last character may be torn.
 */
export function decodeText(content: ArrayBuffer, whole = true): { text: string; cut: boolean } {
  const text = decoded(content, !whole);
  return { text: text.slice(0, MOST_SIGNS), cut: !whole || text.length > MOST_SIGNS };
}

function decoded(content: ArrayBuffer, torn: boolean): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content, { stream: torn });
  } catch {
    return new TextDecoder('gb18030').decode(content, { stream: torn });
  }
}
