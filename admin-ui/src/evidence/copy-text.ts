/**
 * Puts a text on the clipboard. Over plain HTTP the browser has no clipboard to write to; what is selected can still be
 * copied there, so the element that shows the text is selected. False: it stays selected, for the reader to copy.
 */
export async function copyText(text: string, shown: HTMLElement | null): Promise<boolean> {
  const clipboard = navigator.clipboard as Clipboard | undefined;
  const written = await clipboard?.writeText(text).then(
    () => true,
    () => false,
  );
  return written === true || selectAndCopy(shown);
}

function selectAndCopy(shown: HTMLElement | null): boolean {
  if (shown === null) return false;
  globalThis.getSelection()?.selectAllChildren(shown);
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  }
}
