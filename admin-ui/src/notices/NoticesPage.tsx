import { Link } from 'react-router-dom';
import type { InboxMessage } from '../../../openapi/generated/types.ts';
import { lookEvery } from '../layout/use-queues.ts';
import { CursorPager } from '../list/CursorPager.tsx';
import { SheetPage } from '../list/SheetPage.tsx';
import { useCursorPages } from '../list/use-cursor-pages.ts';
import { shortInstant } from '../text/format.ts';
import { zhCn } from '../messages/zh-cn/index.ts';
import { useText, type MessageKey } from '../text/use-text.ts';

/** 通知: every message that would go out, newest first, as far as the reader may see it. */
export function NoticesPage(): React.JSX.Element {
  const say = useText();
  const { rows, error, cursor, nextCursor, params, set } = useCursorPages<InboxMessage>('notices', ['number'], {
    refetchInterval: lookEvery,
  });
  const number = params.get('number');
  return (
    <SheetPage<InboxMessage>
      title={say('notices.title')}
      lead={say('notices.lead')}
      rows={rows}
      error={error}
      empty={say('notices.empty')}
      keyOf={({ id }) => id}
      above={
        number === null ? null : (
          <button type="button" className="tag accent" onClick={() => set({ number: undefined, cursor: undefined })}>
            {number} ×
          </button>
        )
      }
      below={<CursorPager cursor={cursor} nextCursor={nextCursor} onNext={(next) => set({ cursor: next })} />}
      columns={[
        { title: say('notices.at'), className: 'nowrap', cell: ({ sentAt }) => shortInstant(sentAt) },
        { title: say('notices.form'), className: 'nowrap', cell: ({ form }) => say(`noticeForm.${form}`) },
        { title: say('notices.to'), className: 'nowrap', cell: (message) => <Recipient message={message} /> },
        { title: say('notices.case'), className: 'nowrap', cell: ({ number: of }) => <Link to={`/cases/${of}/notices`}>{of}</Link> },
        { title: say('notices.text'), cell: (message) => <Message message={message} /> },
      ]}
    />
  );
}

function Recipient({ message: { to, recipient, channel } }: { readonly message: InboxMessage }): React.JSX.Element {
  const say = useText();
  return (
    <>
      {say(`noticeTo.${to}`)}
      <div className="small muted">{[...(recipient === undefined ? [] : [recipient]), channelName(channel, say)].join(' · ')}</div>
    </>
  );
}

/** A channel in words; one that this page does not know stands as it is. */
function channelName(channel: string, say: ReturnType<typeof useText>): string {
  return Object.hasOwn(zhCn.choice.noticeChannel, channel) ? say(`choice.noticeChannel.${channel}` as MessageKey) : channel;
}

function Message({ message: { subject, text } }: { readonly message: InboxMessage }): React.JSX.Element {
  return (
    <details>
      <summary>{subject}</summary>
      <p className="small" style={{ whiteSpace: 'pre-wrap', margin: '4px 0 0' }}>
        {text}
      </p>
    </details>
  );
}
