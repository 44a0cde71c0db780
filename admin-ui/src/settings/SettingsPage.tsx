import { useGetList } from 'ra-core';
import type { Setting } from '../../../openapi/generated/types.ts';
import { SheetPage } from '../list/SheetPage.tsx';
import { useText } from '../text/use-text.ts';

/** What the Order leaves open and how it is set, each with its article and reason. */
export function SettingsPage(): React.JSX.Element {
  const say = useText();
  const { data, error } = useGetList<Setting & { id: string }>('settings', { filter: {} });
  return (
    <SheetPage<Setting>
      title={say('settings.title')}
      lead={say('settings.lead')}
      rows={data}
      error={error}
      empty={say('settings.readOnly')}
      keyOf={({ key }) => key}
      above={<p className="hint">{say('settings.readOnly')}</p>}
      columns={[
        { title: say('settings.name'), className: 'nowrap', cell: ({ key }) => <code>{key}</code> },
        { title: say('settings.value'), cell: ({ value }) => <b>{valueText(value)}</b> },
        { title: say('settings.article'), className: 'nowrap', cell: ({ article }) => article ?? '—' },
        { title: say('settings.note'), cell: ({ zh }) => <span lang="zh-CN">{zh ?? '—'}</span> },
      ]}
    />
  );
}

function valueText(value: unknown): string {
  if (Array.isArray(value)) return value.join('、');
  if (typeof value === 'boolean') return value ? '✓' : '✗';
  return String(value);
}
