import { useGetList } from 'ra-core';
import type { CalendarDay, CalendarEdition } from '../../../openapi/generated/types.ts';
import { SheetPage } from '../list/SheetPage.tsx';
import { useText } from '../text/use-text.ts';

/** The yearly holiday notices that terms are counted by. */
export function CalendarPage(): React.JSX.Element {
  const say = useText();
  const { data, error } = useGetList<CalendarEdition>('calendar-editions', { filter: {} });
  return (
    <SheetPage<CalendarEdition>
      title={say('calendar.title')}
      lead={say('calendar.lead')}
      rows={data?.toSorted((a, b) => b.year - a.year)}
      error={error}
      empty={say('calendar.empty')}
      keyOf={({ id }) => id}
      columns={[
        { title: say('calendar.year'), className: 'nowrap', cell: ({ year }) => <b>{year}</b> },
        { title: say('calendar.notice'), cell: ({ noticeNo, noticeUrl }) => noticeNo ?? <span className="small muted">{noticeUrl}</span> },
        { title: say('calendar.off'), cell: ({ days }) => <Holidays days={days.filter(({ kind }) => kind === 'off')} /> },
        { title: say('calendar.work'), cell: ({ days }) => <Holidays days={days.filter(({ kind }) => kind === 'work')} /> },
        { title: say('calendar.edition'), className: 'nowrap', cell: ({ id }) => <span className="mono">{id}</span> },
      ]}
    />
  );
}

function Holidays({ days }: { readonly days: readonly CalendarDay[] }): React.JSX.Element {
  const byName = new Map<string, string[]>();
  for (const { name, date } of days) byName.set(name, [...(byName.get(name) ?? []), date.slice(5)]);
  return (
    <div className="small">
      {[...byName].map(([name, dates]) => (
        <div key={name}>
          {name} <span className="muted">{dates.length > 3 ? `${dates[0]} … ${dates.at(-1)}（${dates.length}）` : dates.join('、')}</span>
        </div>
      ))}
    </div>
  );
}
