import type { DataProvider, GetListParams, GetListResult, RaRecord } from 'ra-core';
import { useDataProvider } from 'ra-core';
import * as caseReads from './case-reads.ts';
import * as evidenceCalls from './evidence-calls.ts';
import { client } from './client.ts';
import { isListName, lists } from './lists.ts';
import { unwrap } from './problem.ts';
import * as settingCalls from './setting-calls.ts';
import { verbCalls, type VerbCalls } from './verb-calls.ts';
import * as watchCalls from './watch-calls.ts';

/** What the console asks of the API: react-admin's reads, the reads of a case, and every verb by its name. */
export type ConsoleDataProvider = DataProvider &
  typeof caseReads &
  typeof evidenceCalls &
  typeof settingCalls &
  typeof watchCalls &
  VerbCalls;

/** A case changes by its verbs alone: react-admin's own ways to write are refused. */
const refuse = (): Promise<never> => Promise.reject(new Error('Cases change by verbs only.'));

export const dataProvider: ConsoleDataProvider = {
  ...caseReads,
  ...evidenceCalls,
  ...settingCalls,
  ...watchCalls,
  ...verbCalls,
  getList: readList as DataProvider['getList'],
  getOne: (async (_resource: string, { id }: { id: string | number }) => ({
    data: await unwrap(client.GET('/complaints/{number}', { params: { path: { number: String(id) } } })),
  })) as DataProvider['getOne'],
  getMany: refuse,
  getManyReference: refuse,
  create: refuse,
  update: refuse,
  updateMany: refuse,
  delete: refuse,
  deleteMany: refuse,
};

/** The data provider with its own methods typed. */
export function useApi(): ConsoleDataProvider {
  return useDataProvider<ConsoleDataProvider>();
}

/** Keyset pages: the cursor comes with `meta` and goes back as `meta.nextCursor`. */
async function readList(resource: string, params: GetListParams): Promise<GetListResult<RaRecord>> {
  if (!isListName(resource)) throw new Error(`No list of ${resource}`);
  const cursor: unknown = params.meta?.cursor;
  const page = await lists[resource]({ ...params.filter, ...(typeof cursor === 'string' && { cursor }) });
  return {
    data: page.items.map((item) => ({ id: keyOf(item), ...item })),
    pageInfo: { hasNextPage: page.nextCursor !== undefined, hasPreviousPage: cursor !== undefined },
    meta: { nextCursor: page.nextCursor },
  };
}

function keyOf(item: object): string {
  return 'key' in item ? String(item.key) : '';
}
