import { deepStrictEqual } from 'node:assert/strict';
import { DEMO_COUNTY, unitIdOf } from '../../infra/seed/units.ts';
import { beginLife, type Life } from './life.ts';
import { approver, cityDispatcher, consumer, handler, handlerId, merchant } from './people.ts';
import { newSeller } from './strangers.ts';
import type { World } from './world.ts';

const byOdr = { addressedTo: 'odr' } as const;

/** The newest offer settles it, an older one does not. */
export async function settledInOdr(world: World): Promise<Life> {
  const life = await beginLife(world, { at: '2026-06-10 14:05', form: byOdr });
  const offer = async () => ({ kind: 'refund', amountFen: 10_000, performed: false, terms: await life.text('terms') }) as const;
  await life.status(3);
  await life.runs('odr', '2026-06-25');
  await life.on('06-15 10:00');
  await life.does(merchant, 'offerSettlement', { by: 'respondent', ...(await offer()) });
  await life.on('06-16 10:00');
  await life.does(consumer, 'offerSettlement', { by: 'complainant', ...(await offer()) });
  await life.on('06-17 10:00');
  await life.does(merchant, 'offerSettlement', { by: 'respondent', ...(await offer()) });
  await life.on('06-18 08:30');
  await life.refused(consumer, 'acceptSettlement', { by: 'complainant', version: 1 }, 'offer-superseded');
  await life.does(consumer, 'acceptSettlement', { by: 'complainant', version: 3 });
  await life.is('odr', 'met');
  await life.archivedAfter('2026-07-03', { result: 'settled-odr' });
  return life;
}

/** The business lets the term lapse; the case is received under Order 121 and mediated with a document. */
export async function odrMissed(world: World): Promise<Life> {
  const life = await beginLife(world, { at: '2026-04-14 15:00', form: byOdr });
  await life.runs('odr', '2026-04-28');
  await life.on('04-28 23:59');
  await life.status(3);
  await life.on('04-29 00:00');
  const { rulePack } = await life.status(5);
  if (rulePack !== 'order-121') throw new Error(`received under ${rulePack}`);
  await life.is('odr', 'passed');
  await life.runs('accept', '2026-05-12');
  await life.on('05-11 09:00');
  await life.claims();
  await life.accepts();
  await life.status(6);
  await life.is('accept', 'met');
  await life.runs('mediate', '2026-07-10');
  await life.on('05-13 09:00');
  await life.consent(consumer);
  await life.consent(merchant);
  await life.status(7);
  await life.on('05-14 09:00');
  const session = {
    mode: 'on-site',
    place: await life.text('place'),
    mediatorIds: [handlerId],
    staff: true,
    earliestOn: '2026-05-20',
  } as const;
  await life.refused(handler, 'scheduleMediation', { ...session, at: '2026-05-19T01:00:00.000Z' }, 'notice-too-short');
  await life.does(handler, 'scheduleMediation', { ...session, at: '2026-05-20T01:00:00.000Z' });
  await life.on('05-20 11:00');
  await life.records('agreed');
  const signatures = { complainant: await life.text('signature'), respondent: await life.text('signature') };
  await life.does(handler, 'recordAgreement', { mode: 'on-site', form: 'document', terms: await life.text('terms'), signatures });
  await life.status(12);
  await life.is('mediate', 'met');
  await life.runs('documents', '2026-05-25');
  await life.on('05-21 09:00');
  await life.does(approver, 'sealAgreement', { document: await life.text('document') });
  await life.is('documents', 'met');
  await life.archivedAfter('2026-06-04', { result: 'mediated-with-document' });
  return life;
}

/** Filed on the last day of Order 20 and escalated on the first of Order 121, which names another authority (Art. 13.4, 46). */
export async function escalatedIntoOrder121(world: World): Promise<Life> {
  const [there, here] = [unitIdOf('330106'), unitIdOf(DEMO_COUNTY)];
  const form = { ...byOdr, merchantId: await newSeller(world, '330106'), chosenUnitId: there };
  const life = await beginLife(world, { at: '2026-04-14 15:00', form });
  const negotiating = await life.status(3);
  deepStrictEqual([negotiating.unitId, negotiating.candidates.map(({ unitId }) => unitId)], [there, [there, here]]);
  await life.on('04-15 10:00');
  await life.does(consumer, 'escalate', {});
  const received = await life.status(5);
  deepStrictEqual([received.rulePack, received.unitId], ['order-121', here]);
  deepStrictEqual(received.candidates, [{ unitId: here, article: '13.4', why: 'platform-domicile-not-shown' }]);
  await life.on('04-16 09:00');
  await life.claims();
  await life.accepts();
  await life.does(consumer, 'withdraw', {});
  await life.ends('23.1');
  await life.archivedAfter('2026-04-30', { result: 'ended-withdrawn' });
  return life;
}

/** The same way into Order 121, which here names two counties and not the chosen one: the city above them dispatches it (Art. 41). */
export async function escalatedToDispatcher(world: World): Promise<Life> {
  const [shown, here] = [unitIdOf('330108'), unitIdOf(DEMO_COUNTY)];
  const form = { ...byOdr, merchantId: await newSeller(world, '330106', '330108'), chosenUnitId: unitIdOf('330106') };
  const life = await beginLife(world, { at: '2026-04-14 15:00', form });
  await life.status(3);
  await life.on('04-15 10:00');
  await life.does(consumer, 'escalate', {});
  const received = await life.status(2);
  const names = received.candidates.map(({ unitId }) => unitId).toSorted();
  deepStrictEqual([received.unitId, received.dispatcherUnitId, names], [unitIdOf('330100'), unitIdOf('330100'), [shown, here].toSorted()]);
  await life.runs('dispatch', '2026-04-17');
  await life.runs('accept', '2026-04-24');
  if ((await life.noticeTo('complaint-received', 'dispatcher')) === '') throw new Error('the dispatcher was not told');
  await life.on('04-16 09:00');
  const facts = { unitId: here, newAuthority: true, sameProvince: true, candidate: true };
  await life.does(cityDispatcher, 'dispatchCase', { ...facts, reason: await life.text('reason') });
  await life.is('dispatch', 'met');
  await life.runs('accept', '2026-04-27');
  await life.claims();
  await life.accepts();
  await life.does(consumer, 'withdraw', {});
  await life.ends('23.1');
  await life.archivedAfter('2026-04-30', { result: 'ended-withdrawn' });
  return life;
}
