import type {
  CaseEvent,
  CaseNotice,
  CaseView,
  DeadlineList,
  DeadlinePreview,
  EvidenceKind,
  Queue,
  StoredFileInfo,
} from '../../../openapi/generated/types.ts';
import type { ClockKey } from '../../../domain/clock.ts';
import type { RulePackId } from '../../../domain/rule-pack.ts';
import { client } from './client.ts';
import { newKey } from './new-key.ts';
import { unwrap } from './problem.ts';

/** Queues of the reader with their counts. */
export async function listQueues(): Promise<readonly Queue[]> {
  return (await unwrap(client.GET('/queues'))).items;
}

/** The whole trail of a case, oldest first. */
export async function listEvents(number: string): Promise<readonly CaseEvent[]> {
  const events: CaseEvent[] = [];
  for (let after: number | undefined = 0; after !== undefined;) {
    const page: { items: CaseEvent[]; nextAfter?: number } = await unwrap(
      client.GET('/complaints/{number}/events', { params: { path: { number }, query: { after, limit: 100 } } }),
    );
    events.push(...page.items);
    after = page.nextAfter;
  }
  return events;
}

/** Every clock ever set for a case, each day explained. */
export function listDeadlines(number: string): Promise<DeadlineList> {
  return unwrap(client.GET('/complaints/{number}/deadlines', { params: { path: { number } } }));
}

/** Notices of one case. */
export async function listCaseNotices(number: string): Promise<readonly CaseNotice[]> {
  return (await unwrap(client.GET('/complaints/{number}/notices', { params: { path: { number } } }))).items;
}

/** Lets the next deadline of a case pass; answers once the new state stands. */
export function fastForward(number: string): Promise<CaseView> {
  return unwrap(client.POST('/complaints/{number}/fast-forward', { params: { path: { number } }, body: {} }));
}

/** What a term comes to; asks nobody to sign in. */
export function previewDeadline(query: { kind: ClockKey; from: string; rulePack?: RulePackId }): Promise<DeadlinePreview> {
  return unwrap(client.GET('/deadline-preview', { params: { query } }));
}

/** Stores a file with a case, to be named by a verb afterwards. */
export function uploadFile(number: string, file: File, kind: EvidenceKind): Promise<StoredFileInfo> {
  return unwrap(
    client.POST('/complaints/{number}/files', {
      params: { path: { number }, query: { name: file.name, kind }, header: { 'Idempotency-Key': newKey() } },
      headers: { 'Content-Type': 'application/octet-stream' },
      // The generated type of binary content is string; the file itself goes out.
      body: file as unknown as string,
      bodySerializer: (body) => body as unknown as string,
    }),
  );
}

/** Where a browser downloads a file of a case. */
export function fileAddress(number: string, fileId: string): string {
  return `/api/complaints/${encodeURIComponent(number)}/files/${encodeURIComponent(fileId)}`;
}
