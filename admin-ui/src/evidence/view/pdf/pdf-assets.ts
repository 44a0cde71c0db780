/** Tables of Chinese encodings and the fourteen standard fonts, each by its name, from the console's own origin. */
const addresses = import.meta.glob<string>(
  ['../../../../../node_modules/pdfjs-dist/cmaps/*.bcmap', '../../../../../node_modules/pdfjs-dist/standard_fonts/*.{pfb,ttf}'],
  { query: '?url', import: 'default', eager: true },
);
const byName = new Map(Object.entries(addresses).map(([file, address]) => [file.slice(file.lastIndexOf('/') + 1), address]));

/** Fetches for the reader of PDF what belongs to it, and nothing else whatever a file asks for. Rejects what is not there. */
export class PdfAssets {
  async fetch({ filename }: { readonly filename: string }): Promise<Uint8Array> {
    const address = byName.get(filename);
    if (address === undefined) throw new Error(`not part of the console: ${filename}`);
    const answer = await fetch(address);
    if (!answer.ok) throw new Error(`${filename}: ${answer.status}`);
    return new Uint8Array(await answer.arrayBuffer());
  }
}
