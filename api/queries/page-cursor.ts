import { createHmac, timingSafeEqual } from 'node:crypto';
import { invalid } from '../problem.ts';

/** Where the next page begins: the sort keys of the last row of the page before. */
export type PageKeys = readonly (string | number)[];

function signature(key: Buffer, order: string, body: string): Buffer {
  return createHmac('sha256', key).update(`${order}\0${body}`).digest().subarray(0, 16);
}

/** An opaque cursor that only this installation can make; `order` names the order of the rows it belongs to. */
export function writeCursor(key: Buffer, order: string, keys: PageKeys): string {
  const body = Buffer.from(JSON.stringify(keys)).toString('base64url');
  return `${body}.${signature(key, order, body).toString('base64url')}`;
}

/** The keys in a cursor made for the same order. Anything else is `invalid-request`. */
export function readCursor(key: Buffer, order: string, cursor: string): PageKeys {
  const [body = '', mac = ''] = cursor.split('.');
  const [given, expected] = [Buffer.from(mac, 'base64url'), signature(key, order, body)];
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) throw invalid('#/query/cursor', 'not a cursor of this list');
  return JSON.parse(Buffer.from(body, 'base64url').toString('utf8')) as PageKeys;
}
