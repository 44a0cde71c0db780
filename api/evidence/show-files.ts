import { readParties } from '../../infra/database/parties.ts';
import { type FileView, listFiles } from '../../infra/evidence/list-files.ts';
import type { FileInfo } from '../../openapi/generated/types.ts';
import type { ApiDeps } from '../deps.ts';
import type { LoadedCase } from '../queries/load-case.ts';
import { loadFileRoles } from '../queries/load-file-roles.ts';
import { loadNames } from '../queries/names.ts';
import { maskedText } from '../views/mask.ts';
import { namesToMask } from '../views/party-view.ts';
import { fileInfo } from './file-info.ts';
import { loadFileReasons } from './file-reasons.ts';
import { fileActions, seesEntry } from './file-sight.ts';

/** Those of the given files of a case that its reader may know of, as the reader may see them. */
export async function showFiles(deps: ApiDeps, loaded: LoadedCase, files: readonly FileView[]): Promise<FileInfo[]> {
  const { db, vault } = deps;
  const { row, actor } = loaded;
  const firsts = files.flatMap(({ firstId }) => firstId ?? []).filter((first) => !files.some(({ id }) => id === first));
  const [roles, reasons, parties, names, more] = await Promise.all([
    loadFileRoles(db, actor, row.id),
    loadFileReasons(deps, row.id),
    readParties(db, vault, [row.id]),
    loadNames(db, {
      people: files.flatMap(({ uploadedBy, voidAskedBy, removalAskedBy }) => [uploadedBy, voidAskedBy, removalAskedBy]),
    }),
    listFiles(deps.evidence, row.id, firsts),
  ]);
  const hidden = namesToMask(actor, row.state, parties.get(row.id) ?? {});
  const words = (text: string): string => (hidden === undefined ? text : maskedText(text, hidden));
  const seen = files.filter((file) => seesEntry(loaded, file, roles));
  const known = new Set([...seen, ...more.filter((file) => seesEntry(loaded, file, roles))].map(({ id }) => id));
  return seen.map((file) => fileInfo(loaded, file, fileActions(loaded, file, roles), { names, reasons, words, known }));
}
