/** What a page shows of a long text. */
const MOST_SIGNS = 200_000;

/** A text as UTF-8 or, where it is not that, GB18030; cut where it is very long. */
export function decodeText(content: ArrayBuffer): { text: string; cut: boolean } {
  const text = decoded(content);
  return text.length > MOST_SIGNS ? { text: text.slice(0, MOST_SIGNS), cut: true } : { text, cut: false };
}

function decoded(content: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    return new TextDecoder('gb18030').decode(content);
  }
}
