import { defineQuery, defineSignal, defineUpdate, setHandler } from '@temporalio/workflow';
import type { CaseState } from '../domain/case.ts';
import {
  decideDeadlineMoves,
  decideEvidenceNews,
  decideNoticeNews,
  type DeadlineMove,
  type EvidenceNews,
  type NoticeNews,
} from '../domain/system.ts';
import type { LivingCase } from './case-state.ts';
import * as messages from './messages.ts';

/** What the platform itself tells a case, and what it may be asked. */
export function answerSystem(c: LivingCase): void {
  setHandler(defineSignal<[NoticeNews]>(messages.noteNotice), (news) => hearOfNotice(c, news), {
    description: 'A notice was sent, delivered or failed',
  });
  setHandler(defineSignal<[EvidenceNews]>(messages.noteEvidence), (news) => hearOfEvidence(c, news), {
    description: 'A file was sealed, refused, voided, held or released',
  });
  setHandler(defineUpdate<messages.VerbResult, [readonly DeadlineMove[]]>(messages.moveDeadlines), (moves) => takeDates(c, moves), {
    description: 'Dates of running clocks by a new edition of the calendar',
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

async function takeDates(c: LivingCase, moves: readonly DeadlineMove[]): Promise<messages.VerbResult> {
  c.tick();
  c.commit(decideDeadlineMoves(c.state, moves, c.context()));
  const { seq, version, status } = c.state;
  await c.stored();
  return { seq, version, status };
}
