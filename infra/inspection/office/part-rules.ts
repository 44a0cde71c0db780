import { refuse } from '../refusal.ts';
import type { InspectionReason } from '../../../domain/evidence/inspection-reason.ts';

interface PathRule {
  path: RegExp;
  reason: InspectionReason;
}

/** Parts that have no place in evidence, by where they lie. */
const pathRules: readonly PathRule[] = [
  { path: /(?:^|\/)vba(?:project|data|projectsignature)/iu, reason: 'macros' },
  { path: /(?:^|\/)(?:macrosheets|dialogsheets|intlmacrosheets)\//iu, reason: 'macros' },
  { path: /(?:^|\/)(?:activex|ctrlprops)\//iu, reason: 'active-content' },
  { path: /(?:^|\/)(?:customui|webextensions)\//iu, reason: 'active-content' },
  { path: /(?:^|\/)embeddings\//iu, reason: 'embedded-file' },
  { path: /(?:^|\/)externallinks\//iu, reason: 'external-reference' },
  { path: /(?:^|\/)afchunk/iu, reason: 'embedded-file' },
  {
    path: /\.(?:exe|dll|scr|bat|cmd|com|js|jse|vbs|vbe|wsf|hta|ps1|lnk|jar|msi|html?|mht|svg|swf|zip|rar|7z|gz|docm|xlsm)$/iu,
    reason: 'embedded-file',
  },
];

/** Refuses a part by its path. */
export function refusePath(path: string): void {
  const rule = pathRules.find((one) => one.path.test(path));
  if (rule !== undefined) refuse(rule.reason);
}

/** Archives, OLE files, programs, pages: by their first bytes, whatever their path says. */
const innerFile =
  // oxlint-disable-next-line no-control-regex -- bytes are what is looked for
  /^(?:PK\x03\x04|PK\x05\x06|Rar!|7z\xBC\xAF|\x1F\x8B|BZh[1-9]|\xFD7zXZ|\xD0\xCF\x11\xE0|MZ|\x7FELF|%PDF|<!doctype html|<html|<script|\xCA\xFE\xBA\xBE)/iu;

/** Refuses a part that is a file of another kind by its first bytes. */
export function refuseInnerFile(first: Buffer): void {
  if (innerFile.test(first.toString('latin1', 0, 64).replace(/^(?:\xEF\xBB\xBF)?[\t\n\r ]+/u, ''))) refuse('embedded-file');
}
