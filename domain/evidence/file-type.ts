/** Kinds of files that a case takes, each with the names and media types it goes by. The first of each is the canonical one. */
export const fileTypes = {
  jpg: { extensions: ['jpg', 'jpeg'], mediaTypes: ['image/jpeg'] },
  png: { extensions: ['png'], mediaTypes: ['image/png'] },
  heic: { extensions: ['heic', 'heif'], mediaTypes: ['image/heic', 'image/heif'] },
  webp: { extensions: ['webp'], mediaTypes: ['image/webp'] },
  pdf: { extensions: ['pdf'], mediaTypes: ['application/pdf'] },
  mp4: { extensions: ['mp4'], mediaTypes: ['video/mp4'] },
  mov: { extensions: ['mov'], mediaTypes: ['video/quicktime'] },
  mp3: { extensions: ['mp3'], mediaTypes: ['audio/mpeg', 'audio/mp3'] },
  m4a: { extensions: ['m4a'], mediaTypes: ['audio/mp4', 'audio/x-m4a', 'audio/m4a'] },
  wav: { extensions: ['wav'], mediaTypes: ['audio/wav', 'audio/x-wav', 'audio/vnd.wave', 'audio/wave'] },
  docx: { extensions: ['docx'], mediaTypes: ['application/vnd.openxmlformats-officedocument.wordprocessingml.document'] },
  xlsx: { extensions: ['xlsx'], mediaTypes: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'] },
  txt: { extensions: ['txt'], mediaTypes: ['text/plain'] },
} as const satisfies Record<string, { extensions: readonly [string, ...string[]]; mediaTypes: readonly [string, ...string[]] }>;

export type FileType = keyof typeof fileTypes;

const byName = Object.entries(fileTypes) as [FileType, { extensions: readonly string[]; mediaTypes: readonly string[] }][];

/** What comes after the last dot, in lower case; empty without one. */
export function extensionOf(name: string): string {
  const at = name.lastIndexOf('.');
  return at < 0 ? '' : name.slice(at + 1).toLowerCase();
}

/** The type that a file claims to be by its name, or undefined when that is none a case takes. */
export function fileTypeOfName(name: string): FileType | undefined {
  const extension = extensionOf(name);
  return byName.find(([, { extensions }]) => extensions.includes(extension))?.[0];
}

/** The type that a media type stands for; parameters such as a charset do not count. */
export function fileTypeOfMedia(mediaType: string): FileType | undefined {
  const bare = mediaType.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  return byName.find(([, { mediaTypes }]) => mediaTypes.includes(bare))?.[0];
}

export function mediaTypeOf(type: FileType): string {
  return fileTypes[type].mediaTypes[0];
}
