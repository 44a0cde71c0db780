import type { CaseState } from '../../domain/case.ts';
import { stageOf } from '../../domain/stage.ts';
import { canSee, seesMarks } from '../../domain/visibility.ts';
import { CANDIDATE_REASON_TEXT } from '../../domain/jurisdiction-text.ts';
import type { Actor } from '../../domain/role.ts';
import { complaintWorkflowId } from '../../workflows/messages.ts';
import { flagsOf } from '../../infra/database/case-flags.ts';
import type { Candidate, CaseView, WorkflowLink } from '../../openapi/generated/types.ts';
import type { ApiDeps } from '../deps.ts';
import { type CaseMaterial, filingTexts, loadCaseMaterial } from '../queries/case-material.ts';
import type { LoadedCase } from '../queries/load-case.ts';
import { loadFileRoles } from '../queries/load-file-roles.ts';
import type { Names } from '../queries/names.ts';
import { actionsView } from './actions-view.ts';
import { procedureView } from './case-procedure-view.ts';
import { categoryRef } from './category-ref.ts';
import { deadlineView } from './deadline-view.ts';
import { isParty, outcomeFor, seesClock, seesIdentity } from './event-audience.ts';
import { filesView } from './files-view.ts';
import { maskedText } from './mask.ts';
import { nextStep } from './next-step.ts';
import { offersView } from './offers-view.ts';
import { outcomeView } from './outcome-view.ts';
import { namesToMask, partyViews } from './party-view.ts';
import { statusForParties, statusLabel } from './status-label.ts';

/** The case as its reader may see it, and what may be done next. Reads everything that stands outside the state. */
export async function caseView(deps: ApiDeps, { row, actor, now, settings }: LoadedCase): Promise<CaseView> {
  const c = row.state;
  if (!canSee(actor, c)) throw new Error('a case was about to be shown to somebody who may not see it');
  const [material, roles] = await Promise.all([loadCaseMaterial(deps, c, actor), loadFileRoles(deps.db, actor, c.id)]);
  const actions = actionsView(actor, c, { at: now, settings });
  const hidden = namesToMask(actor, c, material.parties);
  const words = (text: string): string => (hidden === undefined ? text : maskedText(text, hidden));
  return {
    ...headView(c, actor),
    id: c.id,
    number: c.filed.number,
    kind: 'complaint',
    version: c.version,
    seq: c.seq,
    now,
    caseClock: deps.config.caseClock,
    ...filedView(c, actor),
    candidates: c.candidates.map((candidate) => candidateView(candidate, material.names)),
    parties: partyViews(actor, c, material.parties),
    texts: textsView(material, words),
    files: filesView(actor, c, material.files, roles),
    offers: offersView(actor, c, material, words),
    ...procedureView(actor, c, material, words),
    ...marksView(actor, c, material),
    deadlines: Object.values(c.clocks)
      .filter(({ key }) => seesClock(actor, key))
      .map(deadlineView),
    nextStep: nextStep(
      actor,
      c,
      actions.allowedActions.map(({ verb }) => verb),
    ),
    ...actions,
    ...workflowLink(deps, actor, c.id),
  };
}

function headView(c: CaseState, actor: Actor): Pick<CaseView, 'stage' | 'status' | 'label' | 'flags'> {
  const party = isParty(actor);
  const status = party ? statusForParties(c.status) : c.status;
  const flags = flagsOf(c);
  return {
    stage: stageOf(status),
    status,
    label: statusLabel({ status, flags: seesIdentity(actor) ? flags : [], outcome: c.outcome?.result }),
    flags: party ? [] : flags,
  };
}

function filedView(c: CaseState, actor: Actor) {
  const { channel, addressedTo, onOdrLapse, goodsCategory, problemCategory, amountFen, knewOn, consents } = c.filed;
  const { filedAt, firstReceivedAt, receivedAt, acceptedOn, decidedOn, closedOn, rulePack, hops } = c;
  return {
    filedAt,
    channel,
    addressedTo,
    onOdrLapse,
    consents,
    hops,
    goodsCategory: categoryRef(goodsCategory),
    problemCategory: categoryRef(problemCategory),
    ...(amountFen !== undefined && { amountFen }),
    ...(knewOn !== undefined && { knewOn }),
    ...(firstReceivedAt !== undefined && { firstReceivedAt }),
    ...(receivedAt !== undefined && { receivedAt }),
    ...(acceptedOn !== undefined && { acceptedOn }),
    ...(decidedOn !== undefined && { decidedOn }),
    ...(closedOn !== undefined && { closedOn }),
    ...(rulePack !== undefined && { rulePack }),
    ...(c.outcome && { outcome: outcomeView(outcomeFor(actor, c.outcome), rulePack) }),
  };
}

/** A candidate with the unit's name and the reason in words. */
export function candidateView({ unitId, article, why }: { unitId: string; article: string; why: string }, names: Names): Candidate {
  const unit = names.units.get(unitId);
  const text = Object.hasOwn(CANDIDATE_REASON_TEXT, why) ? CANDIDATE_REASON_TEXT[why as keyof typeof CANDIDATE_REASON_TEXT] : undefined;
  return { unitId, article, why, ...(unit && { unitName: unit.name }), ...(text && { text: { ...text } }) };
}

function textsView({ texts }: CaseMaterial, words: (text: string) => string): CaseView['texts'] {
  const filed = [...texts.values()].filter(({ kind }) => filingTexts.includes(kind));
  return filed.map(({ id, kind, sha256, text }) => ({ id, kind, sha256, text: words(text) }));
}

function marksView(actor: Actor, c: CaseState, { similar }: CaseMaterial): Pick<CaseView, 'marks' | 'similar'> {
  return seesMarks(actor) ? { marks: [...c.marks], similar: c.similar.flatMap((id) => similar.get(id) ?? []) } : {};
}

/** Supervisors and administrators may look at the workflow behind a case; the Web UI shows no personal data. */
function workflowLink({ config }: ApiDeps, actor: Actor, caseId: string): { workflow?: WorkflowLink } {
  const may = actor.kind === 'administrator' || (actor.kind === 'officer' && actor.roles.includes('supervisor'));
  if (!may) return {};
  const id = complaintWorkflowId(caseId);
  const { webUiUrl, temporal } = config;
  return { workflow: { id, ...(webUiUrl !== undefined && { url: `${webUiUrl}/namespaces/${temporal.namespace}/workflows/${id}` }) } };
}
