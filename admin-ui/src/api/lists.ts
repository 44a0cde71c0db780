import type { operations } from '../../../openapi/generated/types.ts';
import { client } from './client.ts';
import { unwrap } from './problem.ts';

type Query<O extends keyof operations> = NonNullable<operations[O]['parameters']['query']>;

interface Page {
  readonly items: readonly object[];
  readonly nextCursor?: string;
}

/** One entry per list that react-admin reads; the filter is the operation's own query. */
export const lists = {
  complaints: (query: object): Promise<Page> => unwrap(client.GET('/complaints', { params: { query: query as Query<'listComplaints'> } })),
  notices: (query: object): Promise<Page> => unwrap(client.GET('/notices', { params: { query: query as Query<'listNotices'> } })),
  merchants: (query: object): Promise<Page> => unwrap(client.GET('/merchants', { params: { query: query as Query<'listMerchants'> } })),
  units: (query: object): Promise<Page> => unwrap(client.GET('/units', { params: { query: query as Query<'listUnits'> } })),
  officers: (query: object): Promise<Page> => unwrap(client.GET('/officers', { params: { query: query as Query<'listOfficers'> } })),
  bodies: (query: object): Promise<Page> => unwrap(client.GET('/bodies', { params: { query: query as Query<'listBodies'> } })),
  'calendar-editions': (): Promise<Page> => unwrap(client.GET('/calendar-editions')),
  settings: (): Promise<Page> => unwrap(client.GET('/settings')),
} as const;

export type ListName = keyof typeof lists;

export function isListName(name: string): name is ListName {
  return Object.hasOwn(lists, name);
}
