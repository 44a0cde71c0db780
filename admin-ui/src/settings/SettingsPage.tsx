import { Button } from '@mui/material';
import { useGetList } from 'ra-core';
import { useState } from 'react';
import { civilDateOf } from '../../../domain/civil-date.ts';
import type { Setting } from '../../../openapi/generated/types.ts';
import { useMe } from '../api/use-me.ts';
import { type Column, SheetPage } from '../list/SheetPage.tsx';
import { useText } from '../text/use-text.ts';
import { SettingDialog } from './SettingDialog.tsx';
import { valueText } from './value-text.ts';

/** What the Order leaves open and how it is set, each with its article and reason; an administrator changes it here. */
export function SettingsPage(): React.JSX.Element {
  const say = useText();
  const { data, error } = useGetList<Setting & { id: string }>('settings', { filter: {} });
  const [changing, setChanging] = useState<Setting>();
  const mayChange = useMe()?.roles.includes('administrator') === true;
  const hint = say(mayChange ? 'settings.effect' : 'settings.readOnly');
  return (
    <SheetPage<Setting>
      title={say('settings.title')}
      lead={say('settings.lead')}
      rows={data}
      error={error}
      empty={hint}
      keyOf={({ key }) => key}
      above={<p className="hint">{hint}</p>}
      below={changing && <SettingDialog key={changing.key} setting={changing} onClose={() => setChanging(undefined)} />}
      columns={[
        { title: say('settings.name'), className: 'nowrap', cell: ({ key }) => <code>{key}</code> },
        { title: say('settings.value'), cell: ({ value }) => <b>{valueText(value)}</b> },
        {
          title: say('settings.article'),
          className: 'nowrap',
          cell: ({ article }) => (article === 'practice' ? say('settings.practice') : (article ?? '—')),
        },
        { title: say('settings.note'), cell: ({ zh }) => <span lang="zh-CN">{zh ?? '—'}</span> },
        { title: say('settings.set'), cell: ({ setAt, setBy }) => (setAt === undefined ? '—' : `${civilDateOf(setAt)} ${setBy ?? ''}`) },
        ...(mayChange ? [changeColumn(say('settings.edit'), setChanging)] : []),
      ]}
    />
  );
}

/** A button where there is another value to choose. */
function changeColumn(title: string, onChange: (setting: Setting) => void): Column<Setting> {
  return {
    title,
    className: 'nowrap',
    cell: (setting) =>
      setting.allowed.kind === 'only-this' ? (
        '—'
      ) : (
        <Button variant="outlined" aria-label={`${title} ${setting.key}`} onClick={() => onChange(setting)}>
          {title}
        </Button>
      ),
  };
}
