import { Link } from 'react-router-dom';
import type { Merchant } from '../../../openapi/generated/types.ts';
import { CursorPager } from '../list/CursorPager.tsx';
import { SheetPage } from '../list/SheetPage.tsx';
import { useCursorPages } from '../list/use-cursor-pages.ts';
import { ImeSearchInput } from '../text/ImeSearchInput.tsx';
import { useText } from '../text/use-text.ts';

/** Businesses by name or credit code, each leading to the complaints against it. */
export function MerchantsPage(): React.JSX.Element {
  const say = useText();
  const { rows, error, cursor, nextCursor, params, set } = useCursorPages<Merchant>('merchants', ['q']);
  return (
    <SheetPage<Merchant>
      title={say('merchants.title')}
      lead={say('merchants.lead')}
      rows={rows}
      error={error}
      empty={say('merchants.empty')}
      keyOf={({ id }) => id}
      above={
        <div style={{ maxWidth: 420 }}>
          <ImeSearchInput
            value={params.get('q') ?? ''}
            label={say('merchants.search')}
            placeholder={say('merchants.search')}
            onSearch={(q) => set({ q, cursor: undefined })}
          />
        </div>
      }
      below={<CursorPager cursor={cursor} nextCursor={nextCursor} onNext={(next) => set({ cursor: next })} />}
      columns={[
        { title: say('merchants.name'), cell: ({ id, name }) => <Link to={`/queues/all?merchant=${id}`}>{name}</Link> },
        { title: say('merchants.code'), className: 'nowrap', cell: ({ creditCode }) => creditCode },
        {
          title: say('merchants.place'),
          cell: ({ businessAddress, domicileAddress }) => <span className="small">{businessAddress ?? domicileAddress ?? '—'}</span>,
        },
        {
          title: say('merchants.odr'),
          className: 'nowrap',
          cell: ({ odrMember }) => (
            <span className={`tag ${odrMember ? 'accent' : 'plain'}`}>{say(odrMember ? 'merchants.takesPart' : 'merchants.not')}</span>
          ),
        },
      ]}
    />
  );
}
