import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { EventOf } from '../../domain/event.ts';
import { defaultSettings, type Settings } from '../../domain/settings.ts';
import { fileCase } from '../../infra/database/file-case.ts';
import { relayNudge } from '../../infra/database/nudge-relay.ts';
import { DEMO_COUNTY } from '../../infra/seed/units.ts';
import { consumerId, merchantId, unitId } from './people.ts';
import type { World } from './world.ts';

export interface Plan {
  /** Beijing time of filing, as '2026-06-10 14:05'. */
  at: string;
  form?: Partial<Omit<EventOf<'complaintFiled'>['facts'], 'number'>>;
  settings?: Partial<Settings>;
  /** Without a telephone number a party can only be reached through an account. */
  phone?: null;
  /** Goes on in a new run after so many events. */
  continueAsNewAfterEvents?: number;
}

export interface FiledLife {
  caseId: string;
  number: string;
  clockOffsetMs: number;
}

/** The instant of a Beijing wall-clock time. */
export function beijing(text: string): number {
  return Date.parse(`${text.replace(' ', 'T')}:00+08:00`);
}

function formOf(plan: Plan): Omit<EventOf<'complaintFiled'>['facts'], 'number'> {
  return {
    kind: 'complaint',
    channel: 'web',
    consumerId,
    goodsCategory: '0101',
    problemCategory: '01',
    merchantId,
    amountFen: 12_900,
    formSha256: 'f'.repeat(64),
    materialsMissing: [],
    addressedTo: 'authority',
    onOdrLapse: 'forward',
    chosenUnitId: unitId,
    consents: { mediation: false, entrust: false, publish: false },
    ...plan.form,
  };
}

/** Files a complaint as the API does, so that its life begins at the planned instant. */
export async function fileLife(world: Pick<World, 'db' | 'vault' | 'numbers'>, plan: Plan): Promise<FiledLife> {
  const { db, vault, numbers } = world;
  const at = beijing(plan.at);
  const clockOffsetMs = at - Date.now();
  const facts = formOf(plan);
  const filing = {
    request: { userId: facts.consumerId, key: randomUUID(), operation: 'fileComplaint', bodySha256: 'f'.repeat(64) },
    division: DEMO_COUNTY,
    year: Number(plan.at.slice(0, 4)),
    texts: { facts: '购买的电水壶漏电', request: '退款' },
    parties: { complainant: { name: '测试甲', ...(plan.phone !== null && { phone: '10000000001' }) } },
    filed: { at: new Date(at).toISOString(), actor: { kind: 'consumer' as const, userId: facts.consumerId }, facts },
    settings: { ...defaultSettings, ...plan.settings },
    clockOffsetMs,
  };
  const { continueAsNewAfterEvents } = plan;
  const filed = await (continueAsNewAfterEvents === undefined
    ? fileCase(db, { vault, numbers }, filing)
    : db.transaction().execute(async (trx) => {
        const done = await fileCase(trx, { vault, numbers }, filing);
        const more = JSON.stringify({ continueAsNewAfterEvents });
        await trx
          .updateTable('outbox')
          .set({ payload: sql`payload || ${more}::jsonb` })
          .where('complaintId', '=', done.caseId)
          .execute();
        return done;
      }));
  relayNudge(db)();
  return { ...filed, clockOffsetMs };
}
