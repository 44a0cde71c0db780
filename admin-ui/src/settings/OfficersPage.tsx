import { useGetList } from 'ra-core';
import type { Officer } from '../../../openapi/generated/types.ts';
import { SheetPage } from '../list/SheetPage.tsx';
import { useText } from '../text/use-text.ts';

/** Staff and their roles, for reading. */
export function OfficersPage(): React.JSX.Element {
  const say = useText();
  const { data, error } = useGetList<Officer>('officers', { filter: {} });
  return (
    <SheetPage<Officer>
      title={say('users.title')}
      lead={say('users.lead')}
      rows={data}
      error={error}
      empty={say('users.empty')}
      keyOf={({ id }) => id}
      columns={[
        { title: say('users.name'), className: 'nowrap', cell: ({ name }) => name },
        {
          title: say('users.roles'),
          cell: ({ roles }) => (
            <span className="chips">
              {roles.map((role) => (
                <span key={role} className="tag plain">
                  {say(`role.${role}`)}
                </span>
              ))}
            </span>
          ),
        },
        { title: say('users.unit'), cell: ({ unitName }) => unitName },
      ]}
    />
  );
}
