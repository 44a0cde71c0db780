import { Tooltip } from '@mui/material';
import { clocks } from '../../../domain/clock.ts';
import { dateWithWeekday } from '../text/format.ts';
import { useLocale, usePick, useText } from '../text/use-text.ts';
import { chipOf, type ChipClock } from './chip.ts';
import { useCalendar } from './use-calendar.ts';

/** A deadline in one tag: mark, words, and on hover or focus its name and exact end. */
export function DeadlineChip({ clock, today }: { readonly clock: ChipClock; readonly today: string }): React.JSX.Element {
  const say = useText();
  const pick = usePick();
  const locale = useLocale();
  const { tone, mark, text } = chipOf(clock, today, useCalendar(), say);
  const until = clock.dueOn === undefined ? '' : ` · ${say('chip.until', { date: dateWithWeekday(clock.dueOn, locale) })}`;
  return (
    <Tooltip title={`${pick(clocks[clock.key])}${until}`}>
      <span className={`tag ${tone}`}>
        <span aria-hidden="true">{mark}</span>
        {text}
      </span>
    </Tooltip>
  );
}
