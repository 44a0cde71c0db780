import { createHash } from 'node:crypto';
import { civilDateOf } from '../../domain/civil-date.ts';
import type { EventActor } from '../../domain/role.ts';
import type { RespondentFacts, RespondentPlaces } from '../../domain/respondent.ts';
import { missingMaterials } from '../../domain/screening/missing-materials.ts';
import { rulePackOn } from '../../domain/rule-pack.ts';
import type { Unit } from '../../domain/unit.ts';
import { canonicalJson } from '../../infra/database/canonical-json.ts';
import { type FiledCase, fileCase, type Filing } from '../../infra/database/file-case.ts';
import { findRequest, type NewRequest, type RequestState } from '../../infra/database/idempotency.ts';
import type { Parties } from '../../infra/database/parties.ts';
import type { FilingReceipt } from '../../openapi/generated/types.ts';
import type { ApiDeps } from '../deps.ts';
import { invalid } from '../problem.ts';
import { loadCalendar } from '../queries/load-calendar.ts';
import { loadSettings } from '../queries/load-settings.ts';
import { requestOf } from '../verbs/request-id.ts';
import { present } from '../views/present.ts';
import { arrivalDay } from './arrival-day.ts';
import { beginOfLife } from './begin-of-life.ts';
import { checkForm, type Form } from './check-form.ts';
import { disputeDigest } from './dispute-digest.ts';
import { filingTexts } from './filing-texts.ts';
import { findCandidates, type FoundCandidates } from './find-candidates.ts';
import { firstStep } from './first-step.ts';
import { type FiledRespondent, respondentOf } from './respondent-of.ts';

/** How a form comes in, and who answers for it. */
export interface Intake {
  operation: 'fileComplaint' | 'registerComplaint';
  userId: string;
  idempotencyKey: string;
  demoFiledAt: string | undefined;
  form: Form;
  channel: Filing['filed']['facts']['channel'];
  /** The complainant's account; for one without, an id of its own. */
  consumerId: string;
  actor: EventActor;
  arrivedAt?: string | undefined;
  chooseUnit: (found: FoundCandidates) => Promise<Unit>;
}

type Told = Omit<FilingReceipt, 'id' | 'number'>;

/**
 * Files a form for good and tells what happens next; the same request again is told the same. It never turns a complaint
 * away for what an officer may weigh later: how often somebody files, a missing identity number, a likely duplicate.
 */
export async function fileForm(deps: ApiDeps, intake: Intake): Promise<FilingReceipt> {
  const { db } = deps;
  const { userId, operation, idempotencyKey, form, demoFiledAt } = intake;
  const request = requestOf(userId, operation, idempotencyKey, { form, filedAt: demoFiledAt ?? null });
  const known = await findRequest(db, request);
  const { caseId, number, ...told } = toldBefore(known) ?? (await fileAnew(deps, intake, request));
  return { id: caseId, number, ...told };
}

/** What a filer was told before; undefined as well for filings of a time when only the number was kept. */
function toldBefore(known: RequestState): (FiledCase & Told) | undefined {
  if (known.state !== 'answered') return undefined;
  const answer = known.response as FiledCase & Partial<Told>;
  return answer.firstStep === undefined ? undefined : (answer as FiledCase & Told);
}

async function fileAnew(deps: ApiDeps, intake: Intake, request: NewRequest): Promise<FiledCase & Told> {
  const { db, vault, numbers, config } = deps;
  const { form } = intake;
  const life = beginOfLife(config.caseClock, intake.demoFiledAt);
  const on = civilDateOf(life.at);
  await checkForm(db, form, on);
  const [respondent, settings, calendar] = await Promise.all([respondentOf(db, form.respondent), loadSettings(db), loadCalendar(db)]);
  if (!settings.channels.includes(intake.channel)) throw invalid('#/body/channel', 'not a channel in use (Art. 8)');
  // Post is received on the day it came in, under the edition of that day.
  const arrivedOn = arrivalDay(intake.arrivedAt, on, settings);
  const found = await findCandidates(db, respondent.facts, rulePackOn(arrivedOn));
  const unit = await intake.chooseUnit(found);
  const at = new Date(life.at).toISOString();
  const { odrMember } = respondent.facts;
  const unitIsCandidate = found.candidates.some(({ unitId }) => unitId === unit.id);
  const step = firstStep({ addressedTo: form.addressedTo, odrMember, unitIsCandidate, unitId: unit.id, at, calendar, settings });
  const told: Told = { filedAt: at, version: 1, firstStep: step, respondentInOdr: odrMember };
  const filed = await fileCase(
    db,
    { vault, numbers },
    {
      request,
      division: unit.divisionCode.slice(0, 6),
      year: Number(on.slice(0, 4)),
      texts: filingTexts(form),
      parties: partiesOf(form, respondent),
      filed: { at: life.at, actor: intake.actor, facts: filedFacts(intake, respondent, unit) },
      settings,
      clockOffsetMs: life.clockOffsetMs,
      told: { ...told },
    },
  );
  deps.nudge();
  // What a racing twin of this request was told goes before.
  return { ...told, ...filed };
}

function filedFacts(intake: Intake, respondent: FiledRespondent, unit: Unit): Filing['filed']['facts'] {
  const { form, channel, consumerId, arrivedAt } = intake;
  const { amountFen } = form.transaction ?? {};
  return {
    kind: 'complaint',
    channel,
    consumerId,
    goodsCategory: form.object.category,
    problemCategory: form.problemCategory,
    formSha256: createHash('sha256').update(canonicalJson(form)).digest('hex'),
    materialsMissing: missingOf(form, respondent),
    addressedTo: form.addressedTo,
    onOdrLapse: form.onOdrLapse ?? 'forward',
    chosenUnitId: unit.id,
    consents: form.consents ?? { mediation: false, entrust: false, publish: false },
    ...(respondent.merchantId === undefined && { respondent: placesOf(respondent.facts) }),
    ...present({
      disputeSha256: disputeDigest(form, respondent, intake.operation === 'fileComplaint' ? consumerId : undefined),
      merchantId: respondent.merchantId,
      amountFen,
      knewOn: form.knewOn,
      arrivedOn: arrivedAt && civilDateOf(arrivedAt),
    }),
  };
}

/** As precise as jurisdiction asks, which is the county: no more of an address leaves the form. */
function placesOf({ kind, ...facts }: RespondentFacts): RespondentPlaces {
  const county = (code: string | undefined): string | undefined => code?.slice(0, 6);
  return {
    kind,
    ...present({
      domicileDivision: county(facts.domicileDivision),
      placeOfBusinessDivision: county(facts.placeOfBusinessDivision),
      shownAddressDivision: county(facts.shownAddressDivision),
      platformDomicileDivision: county(facts.platformDomicileDivision),
    }),
  };
}

function missingOf(form: Form, respondent: FiledRespondent): readonly string[] {
  const { name, phone, address } = form.complainant ?? {};
  return missingMaterials({
    name: name !== undefined,
    phone: phone !== undefined,
    address: address !== undefined,
    'respondent-name': respondent.named,
    'respondent-address': respondent.addressed,
    request: form.request !== undefined,
    facts: form.facts !== undefined,
    hasAgent: form.agent !== undefined,
    'agent-identity': form.agent?.identityNumber !== undefined,
  });
}

function partiesOf(form: Form, respondent: FiledRespondent): Parties {
  const { complainant, agent } = form;
  return {
    respondent: respondent.details,
    ...(complainant && {
      complainant: {
        name: complainant.name ?? '',
        ...present({
          phone: complainant.phone,
          address: complainant.address,
          idType: complainant.identityKind,
          idNumber: complainant.identityNumber,
        }),
      },
    }),
    ...(agent && { agent: { name: agent.name, phone: agent.phone, ...present({ idNumber: agent.identityNumber }) } }),
  };
}
