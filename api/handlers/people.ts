import { civilDateOf } from '../../domain/civil-date.ts';
import { DomainProblem } from '../../domain/problem.ts';
import { rulePackOn } from '../../domain/rule-pack.ts';
import type { ApiDeps } from '../deps.ts';
import { findCandidates } from '../filing/find-candidates.ts';
import { merchantFacts } from '../filing/respondent-of.ts';
import type { Handlers } from '../handler.ts';
import { listBodies } from '../queries/list-bodies.ts';
import { listMerchants, merchantView } from '../queries/list-merchants.ts';
import { listOfficers } from '../queries/list-officers.ts';
import { loadMerchant } from '../queries/load-merchant.ts';
import { loadNames } from '../queries/names.ts';
import { signedIn } from '../reader.ts';
import { candidateView } from '../views/case-view.ts';

/** Merchants, officers, mediation bodies and appraisal agencies. */
export function peopleHandlers({ db, config }: ApiDeps): Pick<Handlers, 'listMerchants' | 'readMerchant' | 'listOfficers' | 'listBodies'> {
  return {
    async listMerchants({ query }) {
      return { body: await listMerchants(db, config.cursorKey, query) };
    },

    async readMerchant({ params }) {
      const merchant = await loadMerchant(db, params.id);
      if (merchant === undefined) throw new DomainProblem('not-found', 'no such merchant');
      const { candidates } = await findCandidates(db, merchantFacts(merchant), rulePackOn(civilDateOf(Date.now())));
      const names = await loadNames(db, { units: candidates.map(({ unitId }) => unitId) });
      return { body: { ...merchantView(merchant), candidates: candidates.map((candidate) => candidateView(candidate, names)) } };
    },

    async listOfficers({ reader, query }) {
      return { body: { items: await listOfficers(db, signedIn(reader), query) } };
    },

    async listBodies({ query }) {
      return { body: { items: await listBodies(db, query.kind) } };
    },
  };
}
