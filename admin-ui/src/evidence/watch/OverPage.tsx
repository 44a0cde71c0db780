import { Button } from '@mui/material';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNotify } from 'ra-core';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import type { FileInfo, FileOver, Me } from '../../../../openapi/generated/types.ts';
import { useApi } from '../../api/data-provider.ts';
import { asksRemoval, signsRemoval, useMe } from '../../api/use-me.ts';
import { lookEvery } from '../../layout/use-queues.ts';
import { type Column, SheetPage } from '../../list/SheetPage.tsx';
import { instant } from '../../text/format.ts';
import { problemText } from '../../text/problem-text.ts';
import { type Say, usePick, useText } from '../../text/use-text.ts';
import { DecisionDialog } from '../DecisionDialog.tsx';
import { byteText } from '../file-text.ts';
import { HashLine } from '../HashLine.tsx';
import { overKey } from '../use-files.ts';
import { EmptyWatch } from './EmptyWatch.tsx';
import { type Removal, removalOf } from './removal-of.ts';
import '../evidence.css';
import './watch.css';

/** 保管期满: files whose retention is over; one officer asks to remove a content and another one decides. */
export function OverPage(): React.JSX.Element {
  const say = useText();
  const api = useApi();
  const me = useMe();
  const { data, error } = useQuery({ queryKey: overKey, queryFn: () => api.listRetentionOver(), refetchInterval: lookEvery });
  const { acting, open, close } = useActing();
  const mayAct = me !== undefined && asksRemoval(me);
  return (
    <SheetPage<FileOver>
      title={say('over.title')}
      lead={say('over.lead')}
      rows={data}
      error={error}
      empty={<EmptyWatch title={say('over.empty')} hint={say('over.emptyHint')} />}
      keyOf={({ fileId }) => fileId}
      above={<p className="hint">{say(mayAct ? 'over.hint' : 'over.hintReading')}</p>}
      below={acting && <DecisionDialog key={acting.file.id} {...acting} onClose={close} />}
      columns={[
        { title: say('over.case'), className: 'nowrap', cell: ({ number }) => <Link to={`/cases/${number}`}>{number}</Link> },
        { title: say('over.file'), cell: (row) => <File row={row} /> },
        { title: say('over.until'), className: 'nowrap', cell: ({ retainUntil }) => instant(retainUntil) },
        {
          title: say('over.state'),
          cell: ({ removalAskedBy: name }) => (name === undefined ? say('over.notAsked') : say('evidence.removalAsked', { name })),
        },
        ...(mayAct ? [actColumn(say, me, open)] : []),
      ]}
    />
  );
}

function File({ row: { number, fileId, kind, bytes, sha256 } }: { readonly row: FileOver }): React.JSX.Element {
  const say = useText();
  const name = `${say(`choice.evidenceKind.${kind}`)} · ${byteText(bytes)}`;
  return (
    <div className="watch-file">
      <div className="chips">
        <Link to={`/cases/${number}/evidence#file-${fileId}`}>{name}</Link>
        <Link
          className="small watch-link"
          to={`/cases/${number}/files/${fileId}/custody`}
          aria-label={`${say('evidence.custody')} ${number} ${name}`}
        >
          {say('evidence.custody')}
        </Link>
      </div>
      <HashLine sha256={sha256} />
    </div>
  );
}

function actColumn(say: Say, me: Me, onAct: (row: FileOver, removal: Removal) => void): Column<FileOver> {
  return {
    title: say('over.act'),
    className: 'nowrap',
    cell: (row) => {
      const removal = removalOf(row, { name: me.name, signs: signsRemoval(me) });
      if (removal === undefined) return '—';
      const act = say(`evidence.${removal}`);
      const name = say('over.actOn', { act, number: row.number, kind: say(`choice.evidenceKind.${row.kind}`) });
      return (
        <Button size="small" variant="outlined" color="error" data-decision={removal} aria-label={name} onClick={() => onAct(row, removal)}>
          {act}…
        </Button>
      );
    },
  };
}

interface Acting {
  readonly number: string;
  readonly file: FileInfo;
  readonly decision: Removal;
}

/** Reads the file before its dialog opens: whether it may still be asked or decided is told by the file itself. */
function useActing() {
  const api = useApi();
  const say = useText();
  const pick = usePick();
  const notify = useNotify();
  const client = useQueryClient();
  const [acting, setActing] = useState<Acting>();
  const find = async ({ number, fileId }: FileOver, decision: Removal): Promise<void> => {
    const file = (await api.listFiles(number)).items.find(({ id }) => id === fileId);
    if (file?.actions.includes(decision) === true) return setActing({ number, file, decision });
    notify(say('over.changed'), { type: 'warning' });
    await client.invalidateQueries({ queryKey: overKey });
  };
  const open = (row: FileOver, decision: Removal): void =>
    void find(row, decision).catch((error: unknown) => notify(problemText(error, say, pick), { type: 'error' }));
  return { acting, open, close: () => setActing(undefined) };
}
