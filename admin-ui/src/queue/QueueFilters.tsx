import { Menu, MenuItem } from '@mui/material';
import { useState } from 'react';
import { useGetList } from 'ra-core';
import { stages, statuses } from '../../../domain/stage.ts';
import type { Officer } from '../../../openapi/generated/types.ts';
import { useText } from '../text/use-text.ts';
import type { FilterName, QueueAddress } from './queue-address.ts';

interface Choice {
  readonly value: string;
  readonly text: string;
}

/** Filters as tags: menus for stage, status and handler, removable tags for what came by a link. */
export function QueueFilters({
  address,
  changed,
  onApply,
}: {
  readonly address: QueueAddress;
  readonly changed: boolean;
  readonly onApply: () => void;
}): React.JSX.Element {
  const say = useText();
  const officers = useGetList<Officer>('officers', { filter: { role: 'handler' } }, { retry: false, staleTime: 300_000 }).data ?? [];
  const given = (['q', 'merchant', 'unit', 'category', 'dueBy'] as const).filter((name) => address.filters[name] !== undefined);
  return (
    <div className="chips filters">
      <FilterMenu
        address={address}
        name="stage"
        title={say('queue.filter.stage')}
        choices={stages.map((value) => ({ value, text: say(`stage.${value}`) }))}
      />
      <FilterMenu
        address={address}
        name="status"
        title={say('queue.filter.status')}
        choices={statuses.map((value) => ({ value, text: say(`status.${value}`) }))}
      />
      {officers.length === 0 ? null : (
        <FilterMenu
          address={address}
          name="handler"
          title={say('queue.column.handler')}
          choices={officers.map(({ id, name }) => ({ value: id, text: name }))}
        />
      )}
      {given.map((name) => (
        <GivenFilter key={name} name={name} address={address} />
      ))}
      {Object.keys(address.filters).length === 0 ? null : (
        <button type="button" className="link-button small" onClick={address.clearFilters}>
          {say('queue.filter.clear')}
        </button>
      )}
      <span role="status" style={{ marginLeft: 'auto' }}>
        {changed ? (
          <button type="button" className="tag amber" onClick={onApply}>
            {say('queue.updates')}
          </button>
        ) : null}
      </span>
    </div>
  );
}

function FilterMenu({
  address,
  name,
  title,
  choices,
}: {
  readonly address: QueueAddress;
  readonly name: FilterName;
  readonly title: string;
  readonly choices: readonly Choice[];
}): React.JSX.Element {
  const say = useText();
  const [anchor, setAnchor] = useState<HTMLElement>();
  const value = address.filters[name];
  const chosen = choices.find((choice) => choice.value === value);
  const pick = (wanted: string | undefined): void => {
    setAnchor(undefined);
    address.setFilter(name, wanted);
  };
  return (
    <>
      <button
        type="button"
        className={`tag ${value === undefined ? 'plain' : 'accent'}`}
        aria-haspopup="menu"
        aria-expanded={anchor !== undefined}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {title}
        {say('colon')}
        {chosen?.text ?? value ?? say('queue.filter.all')}
        <span className="more" aria-hidden="true">
          ▼
        </span>
      </button>
      <Menu
        open={anchor !== undefined}
        anchorEl={anchor ?? null}
        onClose={() => setAnchor(undefined)}
        slotProps={{ list: { dense: true, 'aria-label': title } }}
      >
        <MenuItem selected={value === undefined} onClick={() => pick(undefined)}>
          {say('queue.filter.all')}
        </MenuItem>
        {choices.map((choice) => (
          <MenuItem key={choice.value} selected={choice.value === value} onClick={() => pick(choice.value)}>
            {choice.text}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}

function GivenFilter({
  name,
  address,
}: {
  readonly name: 'q' | 'merchant' | 'unit' | 'category' | 'dueBy';
  readonly address: QueueAddress;
}): React.JSX.Element {
  const say = useText();
  const value = address.filters[name] ?? '';
  const text = name === 'q' ? say('queue.filter.query', { text: value }) : say(`queue.filter.given.${name}`, { value });
  return (
    <button
      type="button"
      className="tag accent"
      aria-label={say('queue.filter.remove', { name: text })}
      onClick={() => address.setFilter(name, undefined)}
    >
      {text} ×
    </button>
  );
}
