const LONGEST = 120;
/** More of a name is never looked at: what tells the type stands at its end. */
const LONGEST_READ = 1000;
/** Control characters, marks that turn or hide text, and characters that no file system takes. */
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const unwanted = /[\u0000-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFF<>:"|?*]/gu;
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu;
const FALLBACK = 'file';

function cut(name: string): string {
  const signs = [...name];
  if (signs.length <= LONGEST) return name;
  const dot = name.lastIndexOf('.');
  const ending = dot > 0 && name.length - dot <= 10 ? name.slice(dot) : '';
  return signs.slice(0, LONGEST - [...ending].length).join('') + ending;
}

/**
 * The name under which a file is shown and saved: its last path segment in NFC, without control and direction marks,
 * leading dots, trailing dots and blanks, and names of devices; 120 characters at most, the ending kept. Never empty.
 */
export function cleanFileName(name: string): string {
  const segment =
    name
      .slice(-LONGEST_READ)
      .normalize('NFC')
      .replaceAll(unwanted, '')
      .split(/[/\\]/u)
      .findLast((part) => part.trim() !== '') ?? '';
  const trimmed = segment
    .replace(/^[\s.]+/u, '')
    .replace(/[\s.]+$/u, '')
    .replaceAll(/\s+/gu, ' ');
  if (trimmed === '') return FALLBACK;
  return cut(reserved.test(trimmed) ? `_${trimmed}` : trimmed);
}
