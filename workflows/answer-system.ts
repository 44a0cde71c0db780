import { defineQuery, defineSignal, defineUpdate, proxyLocalActivities, setHandler } from '@temporalio/workflow';
import type { Activities } from '../activities/index.ts';
import type { CaseState } from '../domain/case.ts';
import { decideDeadlineMoves, decideEvidenceNews, decideNoticeNews, type EvidenceNews, type NoticeNews } from '../domain/system.ts';
import { termSettings } from '../domain/settings.ts';
import type { LivingCase } from './case-state.ts';
import * as messages from './messages.ts';
import { patience } from './patience.ts';

const { recountDeadlines } = proxyLocalActivities<Pick<Activities, 'recountDeadlines'>>(patience);

/** What the platform itself tells a case, and what it may be asked. */
export function answerSystem(c: LivingCase): void {
  setHandler(defineSignal<[NoticeNews]>(messages.noteNotice), (news) => hearOfNotice(c, news), {
    description: 'A notice was sent, delivered or failed',
  });
  setHandler(defineSignal<[EvidenceNews]>(messages.noteEvidence), (news) => hearOfEvidence(c, news), {
    description: 'A file was sealed, refused, voided, held or released',
  });
  setHandler(defineUpdate<messages.VerbResult, [editionId: string]>(messages.moveDeadlines), () => takeDates(c), {
    description: 'A new edition of the calendar is there: dates of running clocks by it',
  });
  setHandler(defineQuery<CaseState>(messages.caseState), () => c.state, { description: 'The state of the case' });
  setHandler(defineQuery<string>(messages.caseNow), () => c.context().at, { description: 'Case time' });
}

function hearOfNotice(c: LivingCase, news: NoticeNews): void {
  c.tick();
  c.commit(decideNoticeNews(c.state, news, c.context()));
}

function hearOfEvidence(c: LivingCase, news: EvidenceNews): void {
  c.tick();
  c.commit(decideEvidenceNews(c.state, news, c.context()));
}

/** Asks for the dates first; what was set, met or stopped meanwhile is left alone, as it was dated by the new edition already. */
async function takeDates(c: LivingCase): Promise<messages.VerbResult> {
  const clocks = Object.values(c.state.clocks).filter(({ state }) => state === 'running');
  const moves = await recountDeadlines({ clocks, settings: termSettings(c.context().settings) });
  c.tick();
  c.commit(decideDeadlineMoves(c.state, moves, c.context()));
  const { seq, version, status } = c.state;
  await c.stored();
  return { seq, version, status };
}
