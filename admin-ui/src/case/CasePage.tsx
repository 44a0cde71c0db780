import { useMediaQuery } from '@mui/material';
import { useGetOne } from 'ra-core';
import { useParams } from 'react-router-dom';
import type { CaseView } from '../../../openapi/generated/types.ts';
import { ApiProblem } from '../api/problem.ts';
import { isMerchant, useMe } from '../api/use-me.ts';
import { ErrorPage } from '../layout/ErrorPage.tsx';
import { usePageTitle } from '../layout/use-page-title.ts';
import { lookEvery } from '../layout/use-queues.ts';
import { DeskPage } from '../merchant/DeskPage.tsx';
import { useText } from '../text/use-text.ts';
import { CaseHead } from './CaseHead.tsx';
import { CaseTabs } from './CaseTabs.tsx';
import { NextPanel } from './NextPanel.tsx';
import { PartiesCard } from './PartiesCard.tsx';
import { RelationsCard } from './RelationsCard.tsx';
import { useCaseKeys } from './use-case-keys.ts';
import './case.css';

/** A case: one third next step, parties and relations; two thirds tabs. A business on a phone gets its desk. */
export function CasePage(): React.JSX.Element {
  const { number = '', tab } = useParams();
  const me = useMe();
  const narrow = useMediaQuery('(max-width: 720px)');
  const { data: view, error } = useGetOne<CaseView>('complaints', { id: number }, { refetchInterval: lookEvery, retry: 1 });
  usePageTitle(number);
  useCaseKeys(number);
  if (error && !view) return error instanceof ApiProblem && error.code === 'not-found' ? <NoSuchCase /> : <ErrorPage error={error} />;
  if (!view || !me) return <CaseSkeleton />;
  if (narrow && isMerchant(me) && tab === undefined) return <DeskPage view={view} />;
  return (
    <div className="page">
      <CaseHead view={view} />
      <div className="case-grid">
        <div className="stack">
          <NextPanel view={view} />
          <PartiesCard view={view} />
          <RelationsCard view={view} />
        </div>
        <CaseTabs view={view} tab={tab ?? (isMerchant(me) ? 'messages' : 'overview')} />
      </div>
    </div>
  );
}

function NoSuchCase(): React.JSX.Element {
  const say = useText();
  return (
    <div className="page">
      <div className="card empty">
        <strong>{say('case.notFound')}</strong>
        <p>{say('case.notFoundHint')}</p>
      </div>
    </div>
  );
}

function CaseSkeleton(): React.JSX.Element {
  return (
    <div className="page" aria-busy="true">
      <div className="skeleton" style={{ width: 320, height: 28 }} />
      <div className="case-grid">
        <div className="card skeleton" style={{ height: 260 }} />
        <div className="card skeleton" style={{ height: 420 }} />
      </div>
    </div>
  );
}
