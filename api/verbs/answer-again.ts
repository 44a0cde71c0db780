import { DomainProblem } from '../../domain/problem.ts';
import { findRequest, finishRequest, type NewRequest, type RequestState } from '../../infra/database/idempotency.ts';
import { openAnswer, sealAnswer } from '../../infra/database/kept-answers.ts';
import type { CaseView } from '../../openapi/generated/types.ts';
import type { ApiDeps } from '../deps.ts';
import type { LoadedCase } from '../queries/load-case.ts';
import { loadCaseBefore } from '../queries/load-case-before.ts';
import type { Reader } from '../reader.ts';
import { updateIdOf } from './request-id.ts';

/** The answer that was given to a request, as it was; undefined while there is none, and when its day is over. */
export async function keptAnswer({ db, vault }: ApiDeps, request: NewRequest, known: RequestState): Promise<CaseView | undefined> {
  if (known.state !== 'answered' || known.caseId === null || known.answerCipher === null) return undefined;
  // Only firstAnswer writes it.
  return (await openAnswer(db, vault, known.caseId, request, known.answerCipher)) as CaseView;
}

/** Keeps an answer and gives it, or the one that another try with the same key has kept in the meantime. */
export async function firstAnswer(deps: ApiDeps, request: NewRequest, view: CaseView): Promise<CaseView> {
  const { db, vault } = deps;
  const { id, number, version } = view;
  const cipher = await sealAnswer(db, vault, id, request, view);
  if (await finishRequest(db, request, 200, { number, version }, cipher)) return view;
  return (await keptAnswer(deps, request, await findRequest(db, request))) ?? view;
}

/** The case as it was before a verb that took it out of its sender's sight; `not-found` where no such verb was applied. */
export async function lastSeen({ db }: ApiDeps, reader: Reader, request: NewRequest, known: RequestState): Promise<LoadedCase> {
  const caseId = known.state === 'new' ? null : known.caseId;
  const seen = caseId === null ? undefined : await loadCaseBefore(db, reader, caseId, updateIdOf(request));
  if (seen === undefined) throw new DomainProblem('not-found', 'no such case');
  return seen;
}
