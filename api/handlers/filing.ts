import { randomUUID } from 'node:crypto';
import { DomainProblem } from '../../domain/problem.ts';
import { rulePackOn } from '../../domain/rule-pack.ts';
import { civilDateOf } from '../../domain/civil-date.ts';
import type { ApiDeps } from '../deps.ts';
import { chosenUnit } from '../filing/choose-unit.ts';
import { fileForm } from '../filing/file-form.ts';
import { findCandidates as candidatesOf } from '../filing/find-candidates.ts';
import { registeringUnit } from '../filing/registering-unit.ts';
import { respondentOf } from '../filing/respondent-of.ts';
import type { Handlers } from '../handler.ts';
import type { Limiter } from '../http/limiter.ts';
import { invalid } from '../problem.ts';
import { loadNames } from '../queries/names.ts';
import { isOfficer, signedIn } from '../reader.ts';
import { candidateView } from '../views/case-view.ts';

/** Filing by a complainant, registration by an officer, and the units to choose from. */
export function filingHandlers(deps: ApiDeps, limit: Limiter): Pick<Handlers, 'fileComplaint' | 'registerComplaint' | 'findCandidates'> {
  const { db } = deps;
  return {
    async fileComplaint({ reader: asking, body: form, header, raw }) {
      const { userId, roles } = signedIn(asking);
      if (!roles.includes('consumer')) throw new DomainProblem('forbidden', 'a complainant files; officers register');
      if (form.respondent.merchantId === undefined && form.respondent.name === undefined)
        throw invalid('#/body/respondent', 'name the respondent');
      await limit(raw);
      const receipt = await fileForm(deps, {
        operation: 'fileComplaint',
        userId,
        idempotencyKey: header('idempotency-key') ?? '',
        demoFiledAt: header('demo-filed-at'),
        form,
        channel: 'web',
        consumerId: userId,
        actor: { kind: 'consumer', userId },
        chooseUnit: (found) => chosenUnit(db, form.unitId, found),
      });
      return { status: 201, body: receipt };
    },

    async registerComplaint({ reader: asking, body: form, header }) {
      const reader = signedIn(asking);
      if (!isOfficer(reader)) throw new DomainProblem('forbidden', 'an officer registers; complainants file');
      const unitId = form.unitId ?? reader.unit.id;
      const receipt = await fileForm(deps, {
        operation: 'registerComplaint',
        userId: reader.userId,
        idempotencyKey: header('idempotency-key') ?? '',
        demoFiledAt: header('demo-filed-at'),
        form,
        channel: form.channel,
        consumerId: randomUUID(),
        actor: { kind: 'officer', userId: reader.userId, unitId: reader.unit.id },
        arrivedAt: form.arrivedAt,
        chooseUnit: () => registeringUnit(db, reader.unit, unitId),
      });
      return { status: 201, body: receipt };
    },

    async findCandidates({ body: { respondent, on } }) {
      const rulePack = rulePackOn(on ?? civilDateOf(Date.now()));
      const { facts } = await respondentOf(db, respondent);
      const { candidates } = await candidatesOf(db, facts, rulePack);
      const names = await loadNames(db, { units: candidates.map(({ unitId }) => unitId) });
      return { body: { rulePack, items: candidates.map((candidate) => candidateView(candidate, names)) } };
    },
  };
}
