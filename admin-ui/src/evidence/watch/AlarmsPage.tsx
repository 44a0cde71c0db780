import { Button } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router-dom';
import type { Alarm, AlarmList } from '../../../../openapi/generated/types.ts';
import { useApi } from '../../api/data-provider.ts';
import { lookEvery } from '../../layout/use-queues.ts';
import { type Column, SheetPage } from '../../list/SheetPage.tsx';
import { instant } from '../../text/format.ts';
import { type Say, usePick, useText } from '../../text/use-text.ts';
import { factLine } from '../fact-line.ts';
import { EmptyWatch } from './EmptyWatch.tsx';
import { SettleDialog } from './SettleDialog.tsx';
import './watch.css';

/** 存证告警: what is not as the record says. The open ones, or by the address the settled ones. */
export function AlarmsPage(): React.JSX.Element {
  const say = useText();
  const pick = usePick();
  const api = useApi();
  const [params] = useSearchParams();
  const settled = params.get('settled') === 'true';
  const [settling, setSettling] = useState<Alarm>();
  const { data, error } = useQuery({
    queryKey: ['evidence-alarms', settled],
    queryFn: () => api.listEvidenceAlarms(settled),
    refetchInterval: lookEvery,
  });
  return (
    <SheetPage<Alarm>
      title={say('alarm.title')}
      lead={say('alarm.lead')}
      rows={data?.items}
      error={error}
      empty={
        <EmptyWatch
          title={say(settled ? 'alarm.noneSettled' : 'alarm.noneOpen')}
          hint={say(settled ? 'alarm.noneSettledHint' : 'alarm.noneOpenHint')}
        />
      }
      keyOf={({ id }) => String(id)}
      above={<AlarmFilter settled={settled} list={data} />}
      below={settling && <SettleDialog key={settling.id} alarm={settling} onClose={() => setSettling(undefined)} />}
      columns={[
        { title: say('alarm.at'), className: 'nowrap', cell: (alarm) => <Seen alarm={alarm} /> },
        { title: say('alarm.what'), cell: ({ text, what }) => <span data-alarm={what}>{pick(text)}</span> },
        { title: say('alarm.where'), cell: (alarm) => <Where alarm={alarm} /> },
        { title: say('alarm.facts'), className: 'breaks', cell: ({ facts }) => <span className="small">{factLine(facts) || '—'}</span> },
        ...(settled ? [settlementColumn(say)] : []),
        ...(data?.maySettle === true && !settled ? [settleColumn(say, pick, setSettling)] : []),
      ]}
    />
  );
}

function AlarmFilter({ settled, list }: { readonly settled: boolean; readonly list: AlarmList | undefined }): React.JSX.Element {
  const say = useText();
  const cut = !settled && list !== undefined && list.items.length < list.open;
  return (
    <>
      <nav className="chips" aria-label={say('alarm.filter')}>
        <Choice to="/alarms" chosen={!settled} text={list === undefined ? say('alarm.open') : `${say('alarm.open')} ${list.open}`} />
        <Choice to="/alarms?settled=true" chosen={settled} text={say('alarm.settled')} />
      </nav>
      {cut ? <p className="hint watch-cut">{say('alarm.more', { open: list.open, shown: list.items.length })}</p> : null}
    </>
  );
}

function Choice({ to, chosen, text }: { readonly to: string; readonly chosen: boolean; readonly text: string }): React.JSX.Element {
  return (
    <Link to={to} className={`tag ${chosen ? 'accent' : 'plain'}`} {...(chosen && { 'aria-current': 'page' as const })}>
      {text}
    </Link>
  );
}

function Seen({ alarm: { at, lastSeenAt } }: { readonly alarm: Alarm }): React.JSX.Element {
  const say = useText();
  const last = instant(lastSeenAt);
  return (
    <>
      {instant(at)}
      {last === instant(at) ? null : <div className="small muted">{say('alarm.lastSeen', { at: last })}</div>}
    </>
  );
}

function Where({ alarm: { number, fileId, bucket, key } }: { readonly alarm: Alarm }): React.JSX.Element {
  const say = useText();
  return (
    <>
      {number === undefined || fileId === undefined ? null : (
        <div className="chips">
          <Link className="watch-number" to={`/cases/${number}`}>
            {number}
          </Link>
          <Link
            className="small watch-link"
            to={`/cases/${number}/evidence#file-${fileId}`}
            aria-label={`${say('alarm.file')} ${number} ${fileId.slice(0, 8)}`}
          >
            {say('alarm.file')}
          </Link>
        </div>
      )}
      <code className="mono watch-key">{`${bucket}/${key}`}</code>
    </>
  );
}

function settlementColumn(say: Say): Column<Alarm> {
  return {
    title: say('alarm.settlement'),
    cell: ({ settledAt, settledBy, note }) => (
      <div className="watch-settled">
        {note === undefined ? null : <div className="watch-note">{note}</div>}
        <div className="small muted">
          {[settledBy ?? say('alarm.bySystem'), ...(settledAt === undefined ? [] : [instant(settledAt)])].join(' · ')}
        </div>
      </div>
    ),
  };
}

function settleColumn(say: Say, pick: ReturnType<typeof usePick>, onSettle: (alarm: Alarm) => void): Column<Alarm> {
  return {
    title: say('alarm.settlement'),
    className: 'nowrap',
    cell: (alarm) => (
      <Button
        size="small"
        variant="outlined"
        aria-label={say('alarm.settleThis', { id: alarm.id, what: pick(alarm.text) })}
        onClick={() => onSettle(alarm)}
      >
        {say('alarm.settle')}…
      </Button>
    ),
  };
}
