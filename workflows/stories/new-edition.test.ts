import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CalendarDay } from '../../domain/calendar.ts';
import type { EventOf } from '../../domain/event.ts';
import { storeCalendarEdition } from '../../infra/database/calendars.ts';
import { relayNudge } from '../../infra/database/nudge-relay.ts';
import { orderDeadlineMoves } from '../../infra/database/order-deadline-moves.ts';
import { cloneDatabase, type TestDatabase } from '../../infra/local/test-database.ts';
import { testStack } from '../../infra/local/test-stack.ts';
import { beginLife, type Life } from './life.ts';
import { consumer } from './people.ts';
import { openWorld, type World } from './world.ts';

const PATIENCE = { timeout: 120_000 };

let database: TestDatabase;
let world: World;

beforeAll(async () => {
  database = await cloneDatabase({ seeded: true });
  world = await openWorld({ databaseUrl: database.url, ...testStack().temporal });
});

afterAll(async () => {
  await world.close();
  await database.drop();
});

/** A notice for a year that had none, with these days off. */
async function imported(year: number, off: readonly string[]): Promise<void> {
  const days = off.map((date): CalendarDay => ({ date, kind: 'off', name: '元旦' }));
  const edition = { id: `test-${randomUUID()}`, year, noticeUrl: 'https://example.org/notice', days };
  await world.db.transaction().execute((trx) => storeCalendarEdition(trx, edition));
  await orderDeadlineMoves(world.db);
  relayNudge(world.db)();
}

/** What the relay does while it is not sure yet that no case slipped through, however long the import is ago. */
async function orderedAnew(): Promise<number> {
  await world.db.updateTable('calendarEdition').set({ orderedAt: null }).where('year', '=', 2027).execute();
  return orderDeadlineMoves(world.db);
}

async function moves(life: Life): Promise<EventOf<'deadlineMoved'>[]> {
  return (await life.storedEvents()).filter((event) => event.kind === 'deadlineMoved');
}

describe('a case whose last day lies in a year without a calendar', () => {
  it('gets the day of the edition that comes, tells it, and does so once', PATIENCE, async () => {
    const [life, early, warned] = await Promise.all([
      beginLife(world, { at: '2026-12-28 10:00' }),
      beginLife(world, { at: '2026-06-10 10:00' }),
      beginLife(world, { at: '2026-12-28 10:00', settings: { warnDays: 1 } }),
    ]);
    await life.runs('accept', '2027-01-06');
    expect((await life.clock('accept')).dates?.provisional).toBe(true);
    await imported(2027, ['2027-01-01', '2027-01-04']);
    await life.runs('accept', '2027-01-08');
    const { dates } = await life.clock('accept');
    expect(dates?.provisional).toBe(false);
    const [moved, ...more] = await moves(life);
    expect(moved).toMatchObject({ actor: { kind: 'system' }, facts: { key: 'accept', why: 'edition', startOn: '2026-12-28' } });
    expect([more.length, moved?.editionId === dates?.editionId]).toEqual([0, true]);
    expect([await life.noticeTo('deadline-moved', 'complainant'), await life.noticeTo('deadline-moved', 'respondent')]).toEqual([
      expect.stringMatching(/^n\d+$/u),
      '',
    ]);
    // The settings of its filing day go on to count: one working day of warning before 8 January, not three.
    expect((await warned.clock('accept')).dates).toMatchObject({ dueOn: '2027-01-08', warnOn: '2027-01-07' });
    expect(await moves(early)).toEqual([]);
    expect(await orderedAnew()).toBe(0);
    await world.db.deleteFrom('outbox').where('kind', '=', 'moveDeadlines').where('complaintId', '=', life.caseId).execute();
    expect(await orderedAnew()).toBe(1);
    relayNudge(world.db)();
    await life.settle();
    expect(await moves(life)).toHaveLength(1);
    await life.on('2027-01-07 23:59');
    await life.does(consumer, 'withdraw', {});
    await Promise.all([life.agrees(), warned.agrees()]);
  });

  it('is told nothing when the day stays, but its record says that it is firm', PATIENCE, async () => {
    const life = await beginLife(world, { at: '2027-12-27 10:00' });
    const before = await life.clock('accept');
    await imported(2028, []);
    await life.runs('accept', before.dates?.dueOn ?? '');
    expect((await life.clock('accept')).dates?.provisional).toBe(false);
    expect(await moves(life)).toHaveLength(1);
    expect(await life.noticeTo('deadline-moved', 'complainant')).toBe('');
  });
});
