import type {
  CustodyReport,
  FileInfo,
  FileList,
  OpenedFile,
  OpenFile,
  PartAddress,
  RemovalDecision,
  StartUpload,
  Upload,
  VoidDecision,
} from '../../../openapi/generated/types.ts';
import { client } from './client.ts';
import { newKey } from './new-key.ts';
import { unwrap } from './problem.ts';

const at = (number: string, fileId: string) => ({ params: { path: { number, fileId } } });
const once = (number: string, fileId: string) => ({ params: { path: { number, fileId }, header: { 'Idempotency-Key': newKey() } } });

/** Files of a case as the reader may see them, the limits, and whether the reader may add to them. */
export function listFiles(number: string): Promise<FileList> {
  return unwrap(client.GET('/complaints/{number}/files', { params: { path: { number } } }));
}

/** Begins an upload, or finds the same one begun before with the parts that are done; the first others have their addresses. */
export function startUpload(number: string, body: StartUpload): Promise<Upload> {
  return unwrap(client.POST('/complaints/{number}/uploads', { params: { path: { number } }, body }));
}

export function getUpload(number: string, fileId: string): Promise<Upload> {
  return unwrap(client.GET('/complaints/{number}/uploads/{fileId}', at(number, fileId)));
}

/** Addresses at which the store takes these parts. */
export async function signUploadParts(number: string, fileId: string, numbers: readonly number[]): Promise<readonly PartAddress[]> {
  const request = { ...at(number, fileId), body: { numbers: [...numbers] } };
  return (await unwrap(client.POST('/complaints/{number}/uploads/{fileId}/parts', request))).items;
}

export function completeUpload(number: string, fileId: string): Promise<Upload> {
  return unwrap(client.POST('/complaints/{number}/uploads/{fileId}/completion', at(number, fileId)));
}

export async function abortUpload(number: string, fileId: string): Promise<void> {
  await unwrap(client.DELETE('/complaints/{number}/uploads/{fileId}', at(number, fileId)));
}

/** An address for one click; that it was asked for, by whom and why, is on record before it exists. */
export function openFile(number: string, fileId: string, body: OpenFile): Promise<OpenedFile> {
  return unwrap(client.POST('/complaints/{number}/files/{fileId}/addresses', { ...at(number, fileId), body }));
}

export function getCustodyReport(number: string, fileId: string): Promise<CustodyReport> {
  return unwrap(client.GET('/complaints/{number}/files/{fileId}/custody-report', at(number, fileId)));
}

export function askVoid(number: string, fileId: string, reason: string): Promise<FileInfo> {
  return unwrap(client.POST('/complaints/{number}/files/{fileId}/void-requests', { ...once(number, fileId), body: { reason } }));
}

export function decideVoid(number: string, fileId: string, decision: VoidDecision['decision']): Promise<FileInfo> {
  return unwrap(client.POST('/complaints/{number}/files/{fileId}/void-decisions', { ...once(number, fileId), body: { decision } }));
}

export function placeHold(number: string, fileId: string, reason: string): Promise<FileInfo> {
  return unwrap(client.POST('/complaints/{number}/files/{fileId}/holds', { ...once(number, fileId), body: { reason } }));
}

export function askRemoval(number: string, fileId: string, reason: string): Promise<FileInfo> {
  return unwrap(client.POST('/complaints/{number}/files/{fileId}/removal-requests', { ...once(number, fileId), body: { reason } }));
}

export function decideRemoval(number: string, fileId: string, decision: RemovalDecision['decision']): Promise<FileInfo> {
  return unwrap(client.POST('/complaints/{number}/files/{fileId}/removal-decisions', { ...once(number, fileId), body: { decision } }));
}

export function releaseHold(number: string, fileId: string, reason: string): Promise<FileInfo> {
  return unwrap(client.POST('/complaints/{number}/files/{fileId}/hold-releases', { ...once(number, fileId), body: { reason } }));
}
