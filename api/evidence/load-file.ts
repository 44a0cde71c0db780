import { DomainProblem } from '../../domain/problem.ts';
import { type FileView, listFiles } from '../../infra/evidence/list-files.ts';
import type { FileAction } from '../../openapi/generated/types.ts';
import type { ApiDeps } from '../deps.ts';
import { type LoadedCase, loadCase } from '../queries/load-case.ts';
import { loadFileRoles } from '../queries/load-file-roles.ts';
import type { Reader } from '../reader.ts';
import { fileActions, mayDecide, type OfficerAction, seesEntry } from './file-sight.ts';

export interface LoadedFile {
  loaded: LoadedCase;
  file: FileView;
  actions: FileAction[];
}

/** A file of a case, for a reader who may know of both; else `not-found`, which tells nothing. */
export async function loadFile(
  { db, evidence }: ApiDeps,
  reader: Reader,
  { number, fileId }: { number: string; fileId: string },
): Promise<LoadedFile> {
  const loaded = await loadCase(db, reader, number);
  const [[file], roles] = await Promise.all([listFiles(evidence, loaded.row.id, [fileId]), loadFileRoles(db, loaded.actor, loaded.row.id)]);
  if (file === undefined || !seesEntry(loaded, file, roles)) throw new DomainProblem('not-found', 'no such file');
  return { loaded, file, actions: fileActions(loaded, file, roles) };
}

/** Throws `forbidden` where the reader may not do that with the file. */
export function mustAllow({ actions }: LoadedFile, action: FileAction): void {
  if (!actions.includes(action)) throw new DomainProblem('forbidden', 'not for your role in this case');
}

/** Throws `forbidden` for an office that does not decide this; of states the core says why. */
export function mustDecide({ loaded }: LoadedFile, action: OfficerAction): void {
  if (!mayDecide(loaded.actor, action)) throw new DomainProblem('forbidden', 'not for your role in this case');
}
