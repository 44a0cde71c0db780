import { createHash } from 'node:crypto';
import { civilDateOf } from '../../domain/civil-date.ts';
import type { EventActor } from '../../domain/role.ts';
import type { RespondentFacts, RespondentPlaces } from '../../domain/respondent.ts';
import { missingMaterials } from '../../domain/screening/missing-materials.ts';
import { rulePackOn } from '../../domain/rule-pack.ts';
import type { Unit } from '../../domain/unit.ts';
import { canonicalJson } from '../../infra/database/canonical-json.ts';
import { fileCase, type Filing } from '../../infra/database/file-case.ts';
import type { Parties } from '../../infra/database/parties.ts';
import type { FilingReceipt } from '../../openapi/generated/types.ts';
import type { ApiDeps } from '../deps.ts';
import { invalid } from '../problem.ts';
import { loadCalendar } from '../queries/load-calendar.ts';
import { loadSettings } from '../queries/load-settings.ts';
import { requestOf } from '../verbs/request-id.ts';
import { present } from '../views/present.ts';
import { beginOfLife } from './begin-of-life.ts';
import { checkForm, type Form } from './check-form.ts';
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

/**
 * Files a form for good and tells what happens next. It never turns a complaint away for what an officer may weigh later:
 * how often somebody files, a missing identity number, a likely duplicate.
 */
export async function fileForm(deps: ApiDeps, intake: Intake): Promise<FilingReceipt> {
  const { db, vault, numbers, config } = deps;
  const life = beginOfLife(config.caseClock, intake.demoFiledAt);
  const on = civilDateOf(life.at);
  await checkForm(db, intake.form, on);
  const [respondent, settings, calendar] = await Promise.all([
    respondentOf(db, intake.form.respondent),
    loadSettings(db),
    loadCalendar(db),
  ]);
  if (!settings.channels.includes(intake.channel)) throw invalid('#/body/channel', 'not a channel in use (Art. 8)');
  // Post is received on the day it came in, under the edition of that day.
  const arrivedOn = intake.arrivedAt === undefined ? on : civilDateOf(intake.arrivedAt);
  const found = await findCandidates(db, respondent.facts, rulePackOn(arrivedOn < on ? arrivedOn : on));
  const unit = await intake.chooseUnit(found);
  const filing: Filing = {
    request: requestOf(intake.userId, intake.operation, intake.idempotencyKey, { form: intake.form, filedAt: intake.demoFiledAt ?? null }),
    division: unit.divisionCode.slice(0, 6),
    year: Number(on.slice(0, 4)),
    texts: filingTexts(intake.form),
    parties: partiesOf(intake.form, respondent),
    filed: { at: life.at, actor: intake.actor, facts: filedFacts(intake, respondent, unit) },
    settings,
    clockOffsetMs: life.clockOffsetMs,
  };
  const { caseId, number } = await fileCase(db, { vault, numbers }, filing);
  deps.nudge();
  const stored = await db.selectFrom('complaint').select('filedAt').where('id', '=', caseId).executeTakeFirstOrThrow();
  const at = stored.filedAt.toISOString();
  const unitIsCandidate = found.candidates.some(({ unitId }) => unitId === unit.id);
  const { odrMember } = respondent.facts;
  const step = firstStep({ addressedTo: intake.form.addressedTo, odrMember, unitIsCandidate, unitId: unit.id, at, calendar, settings });
  return { id: caseId, number, filedAt: at, version: 1, firstStep: step, respondentInOdr: odrMember };
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
    ...present({ merchantId: respondent.merchantId, amountFen, knewOn: form.knewOn, arrivedOn: arrivedAt && civilDateOf(arrivedAt) }),
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
