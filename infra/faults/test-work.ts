import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Status } from '../../domain/stage.ts';
import type { Asked, Clients, Entry } from './test-clients.ts';
import type { TestProduct } from './test-product.ts';

interface Placed {
  status: Status;
  version: number;
}

/** Looks at the rows of all cases again and again, as people look at their screens, until it is told to stop. */
export function watchCases({ db }: TestProduct) {
  let placed = new Map<string, Placed>();
  let over = false;
  const look = async (): Promise<void> => {
    while (!over) {
      const rows = await db
        .selectFrom('complaint')
        .select(['number', 'status', 'version'])
        .where('status', '<>', 'filed')
        .execute()
        .catch(() => undefined);
      if (rows !== undefined) placed = new Map(rows.map(({ number, status, version }) => [number, { status, version }]));
      await sleep(150);
    }
  };
  const looking = look();
  return {
    placed: (): number => placed.size,
    /** Resolves once the workflow of the case has placed it. */
    async untilPlaced(number: string): Promise<Placed> {
      for (;;) {
        const row = placed.get(number);
        if (row !== undefined) return row;
        await sleep(50);
      }
    },
    async stop(): Promise<void> {
      over = true;
      await looking;
    },
  };
}

export function numberOf(entry: Entry): string {
  return String(entry.answer?.body['number']);
}

export function reply(filing: Entry, version: number): Asked {
  const path = `/api/complaints/${numberOf(filing)}/consumer-replies`;
  return { login: filing.login, path, body: { message: '请尽快答复。' }, key: randomUUID(), version };
}

/**
 * What people do with a case once it is placed: with the business, its consumer writes and, with every second one, then goes
 * to the authority; with the authority, a handler claims it.
 */
export async function workOn(clients: Clients, filing: Entry, { status, version }: Placed, goesOn: boolean): Promise<void> {
  const at = `/api/complaints/${numberOf(filing)}`;
  if (status === 'awaiting-acceptance') {
    await clients.ask({ login: 'handler', path: `${at}/claims`, body: {}, key: randomUUID(), version });
  } else {
    const { answer } = await clients.ask(reply(filing, version));
    if (!goesOn || answer.status !== 200) return;
    await clients.ask({
      login: filing.login,
      path: `${at}/escalations`,
      body: {},
      key: randomUUID(),
      version: Number(answer.body['version']),
    });
  }
}

/** Works a queue off, so many at a time, in its order. */
export async function inTurn<T>(items: readonly T[], atATime: number, work: (item: T, index: number) => Promise<void>): Promise<void> {
  let next = 0;
  const run = async (): Promise<void> => {
    for (let index = next++; index < items.length; index = next++) await work(items[index] as T, index);
  };
  await Promise.all(Array.from({ length: atATime }, run));
}
