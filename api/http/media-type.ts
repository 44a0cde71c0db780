const signatures: readonly { mediaType: string; bytes: readonly number[]; at?: number }[] = [
  { mediaType: 'image/png', bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  { mediaType: 'image/jpeg', bytes: [0xff, 0xd8, 0xff] },
  { mediaType: 'application/pdf', bytes: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { mediaType: 'video/mp4', bytes: [0x66, 0x74, 0x79, 0x70], at: 4 },
  { mediaType: 'audio/mpeg', bytes: [0x49, 0x44, 0x33] },
  { mediaType: 'application/zip', bytes: [0x50, 0x4b, 0x03, 0x04] },
];

const extensions: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  pdf: 'application/pdf',
  mp4: 'video/mp4',
  mp3: 'audio/mpeg',
  docx: 'application/zip',
  xlsx: 'application/zip',
  txt: 'text/plain',
};

function isPlainText(content: Buffer): boolean {
  return !content.includes(0) && content.toString('utf8').isWellFormed() && Buffer.from(content.toString('utf8'), 'utf8').equals(content);
}

/** What a file is, by extension and first bytes, which must agree; undefined for everything that is not taken as evidence. */
export function mediaTypeOf(name: string, content: Buffer): string | undefined {
  const expected = extensions[/[.]([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''];
  if (expected === 'text/plain') return isPlainText(content) ? expected : undefined;
  const found = signatures.find(({ bytes, at = 0 }) => bytes.every((byte, index) => content[at + index] === byte));
  return found !== undefined && found.mediaType === expected ? expected : undefined;
}
