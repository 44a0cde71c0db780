import type { CaseState } from '../../domain/case.ts';
import type { FileView } from '../../infra/evidence/list-files.ts';
import type { FileAction, FileInfo } from '../../openapi/generated/types.ts';
import type { LoadedCase } from '../queries/load-case.ts';
import type { Names } from '../queries/names.ts';
import { isParty } from '../views/event-audience.ts';
import { present } from '../views/present.ts';
import type { FileReasons } from './file-reasons.ts';
import { reasonInWords } from './reason-in-words.ts';

export interface FileMaterial {
  names: Names;
  reasons: ReadonlyMap<string, FileReasons>;
  /** Ids of all files that the reader may know of: no link leads to another. */
  known: ReadonlySet<string>;
  /** Hides names and numbers from a reader who sees personal data masked. */
  words: (text: string) => string;
}

const sides = { consumer: 'complainant', 'merchant-agent': 'respondent', mediator: 'body' } as const;

/** Whose file it is; of files from before uploaders were kept, by who the complainant is. */
function sideOf({ uploader, uploadedBy }: FileView, c: CaseState): FileInfo['by'] {
  if (uploader === undefined) return uploadedBy === c.filed.consumerId ? 'complainant' : 'authority';
  return uploader.kind in sides ? sides[uploader.kind as keyof typeof sides] : 'authority';
}

/** A file as its reader may see it. */
export function fileInfo({ actor, row }: LoadedCase, file: FileView, actions: FileAction[], material: FileMaterial): FileInfo {
  const { id, mediaType, bytes, sha256, state, copies, inStore, held } = file;
  const { names, words, reasons } = material;
  const inner = !isParty(actor);
  const by = sideOf(file, row.state);
  const staff = by === 'authority' || by === 'body';
  const why = reasons.get(id) ?? {};
  return {
    id,
    mediaType,
    bytes,
    sha256,
    state,
    by,
    copies: [...copies],
    inStore,
    actions,
    kind: file.kind as FileInfo['kind'],
    name: words(file.name),
    mine: 'userId' in actor && file.uploadedBy === actor.userId,
    addedAt: file.createdAt.toISOString(),
    held: inner && held,
    ...present({
      caption: file.caption && words(file.caption),
      byName: staff ? names.people.get(file.uploadedBy)?.name : undefined,
      sealedAt: file.sealedAt?.toISOString(),
      retainUntil: inner ? file.retainUntil?.toISOString() : undefined,
      reasons: file.reasons?.map(reasonInWords),
      firstId: file.firstId !== undefined && material.known.has(file.firstId) ? file.firstId : undefined,
      heldReason: inner && held ? why.held : undefined,
      voidReason: state === 'voided' || (inner && file.voidAskedBy !== undefined) ? why.voided : undefined,
      removalAskedBy: inner && file.removalAskedBy !== undefined ? (names.people.get(file.removalAskedBy)?.name ?? '') : undefined,
      voidAskedBy: inner && file.voidAskedBy !== undefined ? (names.people.get(file.voidAskedBy)?.name ?? file.voidAskedBy) : undefined,
    }),
  };
}
