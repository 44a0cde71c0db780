import { ok, strictEqual } from 'node:assert/strict';
import { beginLife, type Life } from './life.ts';
import { approver, consumer, handler, merchant } from './people.ts';
import { newConsumer, newMerchant, reach } from './strangers.ts';
import type { World } from './world.ts';

/** The consumer does not wait; the business declines; the end is told to the business by letter. */
export async function escalatedEarly(world: World): Promise<Life> {
  const merchantId = await newMerchant(world);
  const life = await beginLife(world, { at: '2026-06-03 11:00', form: { addressedTo: 'odr', merchantId } });
  await life.runs('odr', '2026-06-17');
  await life.on('06-08 10:00');
  await life.does(consumer, 'escalate', {});
  await life.status(5);
  await life.is('odr', 'cancelled');
  await life.runs('accept', '2026-06-17');
  await life.on('06-12 09:00');
  await life.claims();
  await life.accepts();
  await life.runs('mediate', '2026-08-11');
  await life.on('06-16 09:00');
  await life.does(merchant, 'declineMediation', { by: 'respondent' });
  await life.on('06-18 09:00');
  await reach(world, { merchantId }, false);
  await life.ends('23.2');
  await life.status(12);
  await life.runs('endNotice', '2026-06-30');
  await life.on('06-23 09:00');
  await life.tells(await life.noticeTo('ending', 'respondent'));
  await life.is('endNotice', 'met');
  await life.archivedAfter('2026-07-07', { result: 'ended', ground: '23.2' });
  return life;
}

/** With the authority at once; refused under 16.3 by a second person, with notes on the factors. */
export async function refused(world: World): Promise<Life> {
  const life = await beginLife(world, { at: '2026-09-18 20:00' });
  await life.status(5);
  await life.runs('accept', '2026-09-29');
  await life.on('09-24 09:00');
  await life.claims();
  await life.does(handler, 'submitForApproval', { verb: 'refuseComplaint', reason: await life.text('reason'), ground: '16.3' });
  await life.on('09-28 09:00');
  const refusal = { ground: '16.3', reason: await life.text('reason'), evidence: [await life.text('evidence')] };
  await life.refused(handler, 'refuseComplaint', refusal, 'second-person-needed');
  await life.refused(approver, 'refuseComplaint', refusal, 'ground-not-met');
  await life.does(approver, 'refuseComplaint', { ...refusal, factorNotes: [{ factor: 'F1', note: await life.text('note') }] });
  await life.is('accept', 'met');
  await life.archivedAfter('2026-10-16', { result: 'refused', ground: '16.3' });
  return life;
}

/** Identity proved, materials supplied; accepted in time but told a day late; mediation fails. */
export async function identityProof(world: World): Promise<Life> {
  const userId = await newConsumer(world);
  const form = { consumerId: userId, channel: 'phone', materialsMissing: ['complainant-address'] } as const;
  const life = await beginLife(world, { at: '2026-04-30 16:00', form, phone: null });
  await life.runs('accept', '2026-05-13');
  await life.on('05-06 09:00');
  await life.claims();
  await life.does(handler, 'requestIdentityProof', { letter: await life.text('letter') });
  await life.does(handler, 'requestMaterials', { items: ['complainant-address'], letter: await life.text('letter') });
  await life.runs('identityProof', '2026-05-12');
  await life.runs('materials', '2026-05-12');
  await life.on('05-11 09:00');
  await life.does(consumer, 'supplyIdentityProof', { files: [await life.text('file')] });
  await life.does(consumer, 'supplyMaterials', { items: ['complainant-address'], texts: [], files: [] });
  await life.on('05-12 09:00');
  await life.does(handler, 'verifyIdentity', { result: 'verified' });
  await life.on('05-13 14:00');
  await reach(world, { userId }, false);
  await life.accepts();
  await life.runs('mediate', '2026-07-13', '2026-07-12');
  await life.runs('accept', '2026-05-13');
  await life.on('05-14 00:00');
  await life.is('accept', 'passed');
  await life.on('05-14 09:00');
  await life.tells(await life.noticeTo('acceptance', 'complainant'));
  await life.is('accept', 'met', true);
  await reach(world, { userId }, true);
  await life.on('05-18 09:00');
  await life.consent(consumer);
  await life.consent(merchant);
  await life.status(7);
  await life.on('06-02 09:00');
  await life.records('failed');
  await life.on('06-03 09:00');
  await life.ends('23.3');
  strictEqual((await life.clock('endNotice')).dates?.dueOn, '2026-06-12');
  await life.archivedAfter('2026-06-17', { result: 'ended', ground: '23.3' });
  return life;
}

/** Asked for proof of identity, the complainant says nothing: that is no ground; said refusal is one. */
export async function identityNeverProved(world: World): Promise<Life> {
  const life = await beginLife(world, { at: '2026-05-20 09:00' });
  await life.claims();
  await life.does(handler, 'requestIdentityProof', { letter: await life.text('letter') });
  await life.runs('identityProof', '2026-05-27');
  await life.on('05-28 00:00');
  await life.is('identityProof', 'passed');
  await life.on('05-28 09:00');
  const refusal = { ground: '16.6', reason: await life.text('reason'), evidence: [] };
  await life.refused(approver, 'refuseComplaint', refusal, 'ground-not-met');
  await life.does(handler, 'recordIdentityRefusal', { statement: await life.text('statement') });
  await life.does(approver, 'refuseComplaint', refusal);
  await life.archivedAfter('2026-06-11', { result: 'refused', ground: '16.6' });
  return life;
}

/** Withdrawn before anything was decided; the dates reach past the published calendar. */
export async function withdrawn(world: World): Promise<Life> {
  const life = await beginLife(world, { at: '2026-12-28 10:00' });
  await life.runs('accept', '2027-01-06');
  ok((await life.clock('accept')).dates?.provisional);
  await life.on('12-29 09:00');
  await life.claims();
  await life.on('12-30 09:00');
  const { version } = await life.settle();
  await life.does(consumer, 'withdraw', {});
  await life.is('accept', 'cancelled');
  strictEqual((await life.refusal(handler, 'acceptComplaint', { acceptedElsewhere: false }, version)).code, 'stale-version');
  ok((await life.clock('followUp')).dates?.provisional);
  await life.archivedAfter('2027-01-13', { result: 'withdrawn-before-acceptance' });
  return life;
}

/** The consumer wished to be asked; neither answered nor settled, the case goes to the authority all the same. */
export async function lapsedAsked(world: World): Promise<Life> {
  const life = await beginLife(world, { at: '2026-04-15 10:00', form: { addressedTo: 'odr', onOdrLapse: 'ask' } });
  await life.runs('odr', '2026-04-29');
  await life.on('04-30 00:00');
  await life.status(4);
  await life.runs('odrAnswer', '2026-05-11');
  await life.on('05-12 00:00');
  await life.status(5);
  await life.runs('accept', '2026-05-21');
  await life.on('05-12 09:00');
  await life.does(consumer, 'withdraw', {});
  await life.archivedAfter('2026-05-26', { result: 'withdrawn-before-acceptance' });
  return life;
}
