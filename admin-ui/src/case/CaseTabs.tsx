import { Tab, Tabs } from '@mui/material';
import { useLocation, useNavigate } from 'react-router-dom';
import type { CaseView } from '../../../openapi/generated/types.ts';
import { EvidenceTab } from '../evidence/EvidenceTab.tsx';
import { useText } from '../text/use-text.ts';
import { TimelineTab } from '../timeline/TimelineTab.tsx';
import { CaseNoticesTab } from './CaseNoticesTab.tsx';
import { DeadlinesTab } from './DeadlinesTab.tsx';
import { MessagesTab } from './MessagesTab.tsx';
import { OverviewTab } from './OverviewTab.tsx';

const tabs = ['overview', 'timeline', 'evidence', 'deadlines', 'messages', 'notices'] as const;
type CaseTab = (typeof tabs)[number];

/** The tabs of a case; which one is open stands in the address. */
export function CaseTabs({ view, tab: wanted }: { readonly view: CaseView; readonly tab: string }): React.JSX.Element {
  const say = useText();
  const navigate = useNavigate();
  const { state } = useLocation();
  const tab: CaseTab = tabs.find((name) => name === wanted) ?? 'overview';
  const counts: Partial<Record<CaseTab, number>> = { timeline: view.seq, deadlines: view.deadlines.length };
  return (
    <div className="stack">
      <section className="card tabbed">
        <Tabs
          value={tab}
          onChange={(_event, value: CaseTab) => void navigate(`/cases/${view.number}/${value}`, { state })}
          aria-label={view.number}
          variant="scrollable"
          scrollButtons={false}
        >
          {tabs.map((name) => (
            <Tab
              key={name}
              value={name}
              id={`tab-${name}`}
              aria-controls="case-panel"
              label={`${say(`case.tab.${name}`)}${counts[name] === undefined ? '' : ` ${counts[name]}`}`}
            />
          ))}
        </Tabs>
        <div role="tabpanel" id="case-panel" aria-labelledby={`tab-${tab}`} className="tab-panel">
          <Panel view={view} tab={tab} />
        </div>
      </section>
    </div>
  );
}

function Panel({ view, tab }: { readonly view: CaseView; readonly tab: CaseTab }): React.JSX.Element {
  switch (tab) {
    case 'overview':
      return <OverviewTab view={view} />;
    case 'timeline':
      return <TimelineTab number={view.number} seq={view.seq} />;
    case 'evidence':
      return <EvidenceTab view={view} />;
    case 'deadlines':
      return <DeadlinesTab view={view} />;
    case 'messages':
      return <MessagesTab view={view} />;
    case 'notices':
      return <CaseNoticesTab number={view.number} seq={view.seq} />;
  }
}
