import { strictEqual } from 'node:assert/strict';
import { agencyIds } from '../../infra/seed/bodies.ts';
import { beginLife, type Life } from './life.ts';
import { approver, bodyId, consumer, handler, handlerId, merchant, secondHandler, secondHandlerId } from './people.ts';
import type { World } from './world.ts';

/** Stopped for an appraisal, whose days are not counted; agreed at a distance with a record. */
export async function appraisal(world: World): Promise<Life> {
  const life = await beginLife(world, { at: '2026-04-15 09:00' });
  await life.runs('accept', '2026-04-24');
  await life.on('04-15 16:00');
  await life.claims();
  await life.accepts();
  await life.runs('mediate', '2026-06-15', '2026-06-14');
  await life.on('04-20 09:00');
  await life.consent(consumer);
  await life.consent(merchant);
  await life.status(7);
  await life.on('05-08 09:00');
  const statements = { complainant: await life.text('statement'), respondent: await life.text('statement') };
  const [agencyId = ''] = agencyIds();
  await life.does(handler, 'agreeAppraiser', { agencyId, statements });
  await life.does(handler, 'agreeAppraisalCosts', { complainantShare: 50, statements });
  await life.on('05-11 09:00');
  await life.does(handler, 'pauseForAppraisal', { handedOverOn: '2026-05-11', proof: await life.text('proof') });
  await life.status(9);
  await life.is('mediate', 'paused');
  await life.runs('appraisal', '2026-06-10');
  await life.on('06-02 09:00');
  await life.does(handler, 'resumeMediation', { resultOn: '2026-06-02', proof: await life.text('proof') });
  await life.status(7);
  await life.runs('mediate', '2026-07-06');
  strictEqual((await life.clock('mediate')).dates?.excluded, 22);
  await life.on('06-29 09:00');
  const agreement = { mode: 'remote', form: 'record', terms: await life.text('terms') } as const;
  await life.refused(handler, 'recordAgreement', agreement, 'record-missing');
  await life.records('agreed');
  await life.does(handler, 'recordAgreement', agreement);
  await life.is('documents', 'met');
  await life.archivedAfter('2026-07-13', { result: 'mediated-without-document', form: 'record' });
  return life;
}

/** A challenged handler: nothing is agreed before that is decided; another handler ends it. */
export async function recusal(world: World): Promise<Life> {
  const life = await beginLife(world, { at: '2026-05-20 09:00' });
  await life.runs('accept', '2026-05-29');
  await life.on('05-25 09:00');
  await life.claims();
  await life.accepts();
  await life.runs('mediate', '2026-07-24');
  await life.on('05-27 09:00');
  await life.consent(consumer);
  await life.consent(merchant);
  await life.on('06-10 09:00');
  await life.does(merchant, 'requestRecusal', { by: 'respondent', personId: handlerId, reason: await life.text('reason') });
  await life.status(10);
  await life.runs('recusal', '2026-06-15');
  await life.on('06-10 15:00');
  const agreement = { mode: 'remote', form: 'performed', terms: await life.text('terms'), proof: await life.text('proof') } as const;
  await life.refused(handler, 'recordAgreement', agreement, 'recusal-open');
  await life.on('06-12 09:00');
  await life.does(approver, 'decideRecusal', { upheld: true, replacementId: secondHandlerId, reason: await life.text('reason') });
  const { handlerId: now } = await life.status(7);
  strictEqual(now, secondHandlerId);
  await life.is('recusal', 'met');
  await life.on('06-24 09:00');
  await life.records('agreed', secondHandler);
  await life.does(secondHandler, 'recordAgreement', agreement);
  await life.archivedAfter('2026-07-08', { result: 'mediated-without-document', form: 'performed' });
  return life;
}

/** Entrusted to an association; ended by term once day sixty is over on the latest reading. */
export async function entrusted(world: World): Promise<Life> {
  const life = await beginLife(world, { at: '2026-07-28 09:00' });
  await life.runs('accept', '2026-08-06');
  await life.on('08-03 09:00');
  await life.claims();
  await life.accepts();
  await life.runs('mediate', '2026-10-08', '2026-10-02');
  await life.on('08-06 09:00');
  await life.consent(consumer);
  await life.consent(merchant);
  await life.does(consumer, 'consentToEntrust', { by: 'complainant', agrees: true });
  await life.on('08-10 09:00');
  const entrusting = { bodyId, scope: await life.text('scope'), bodyLawful: true };
  await life.refused(handler, 'entrustMediation', entrusting, 'consent-missing');
  await life.does(merchant, 'consentToEntrust', { by: 'respondent', agrees: true });
  await life.does(handler, 'entrustMediation', entrusting);
  await life.status(8);
  await life.on('10-02 23:59');
  strictEqual((await life.clock('mediate')).alarmed, false);
  await life.on('10-03 00:00');
  strictEqual((await life.clock('mediate')).alarmed, true);
  await life.on('10-08 09:00');
  await life.refused(approver, 'endMediation', { ground: '23.5', reason: await life.text('reason'), evidence: [] }, 'term-not-over');
  await life.on('10-09 00:00');
  await life.is('mediate', 'passed');
  await life.runs('endDecision', '2026-10-12');
  await life.on('10-12 09:00');
  await life.ends('23.5');
  strictEqual((await life.clock('endNotice')).dates?.dueOn, '2026-10-21');
  await life.archivedAfter('2026-10-26', { result: 'ended', ground: '23.5' });
  return life;
}

/** Received under Order 20, which it keeps past 15 April; withdrawn in mediation and ended by the authority. */
export async function underOrder20(world: World): Promise<Life> {
  const life = await beginLife(world, { at: '2026-04-07 09:00' });
  strictEqual((await life.status(5)).rulePack, 'order-20');
  await life.runs('accept', '2026-04-16');
  await life.on('04-14 09:00');
  await life.claims();
  await life.accepts();
  await life.runs('mediate', '2026-06-18');
  await life.on('04-16 09:00');
  strictEqual((await life.settle()).rulePack, 'order-20');
  await life.consent(consumer);
  await life.consent(merchant);
  await life.status(7);
  await life.on('06-09 09:00');
  await life.does(consumer, 'withdraw', {});
  await life.status(11);
  await life.is('mediate', 'cancelled');
  await life.runs('endDecision', '2026-06-12');
  await life.refused(handler, 'recordAgreement', { mode: 'remote', form: 'record', terms: await life.text('terms') }, 'withdrawn');
  await life.on('06-11 09:00');
  await life.ends('21.1');
  strictEqual((await life.clock('endNotice')).dates?.dueOn, '2026-06-23');
  await life.archivedAfter('2026-06-26', { result: 'ended-withdrawn' });
  return life;
}
