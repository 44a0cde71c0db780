import type { DayExplanation } from '../../../domain/deadline.ts';
import { useText } from '../text/use-text.ts';
import { naturalBar } from './natural-bar.ts';

/** A term of natural days: a bar filled up to today, with hatched pauses. */
export function NaturalDayBar({
  days,
  dueOn,
  today,
}: {
  readonly days: readonly DayExplanation[];
  readonly dueOn: string;
  readonly today: string;
}): React.JSX.Element {
  const say = useText();
  const bar = naturalBar(days, today);
  return (
    <div className="natural" aria-hidden="true">
      <div className="natural-bar">
        <div className="natural-past" style={{ width: `${bar.elapsedShare}%` }} />
        {bar.pauses.map((pause) => (
          <div key={pause.from} className="natural-pause" style={{ left: `${pause.from}%`, width: `${pause.width}%` }} />
        ))}
        {bar.elapsedShare < 100 ? (
          <div className="natural-today" style={{ left: `${bar.elapsedShare}%` }} title={say('ruler.today')} />
        ) : null}
      </div>
      <div className="natural-ends">
        <span>{days[0]?.date ?? ''}</span>
        <span>{dueOn}</span>
      </div>
    </div>
  );
}
