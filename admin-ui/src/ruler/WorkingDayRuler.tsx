import type { DayExplanation } from '../../../domain/deadline.ts';
import { useText } from '../text/use-text.ts';
import { NaturalDayBar } from './NaturalDayBar.tsx';
import { rulerCells, type RulerCell } from './ruler-cells.ts';
import { rulerSummary } from './ruler-summary.ts';
import { rulerText } from './ruler-text.ts';
import './ruler.css';

export interface WorkingDayRulerProps {
  /** Every day from day 0 to the due day, as the API explains it. */
  readonly days: readonly DayExplanation[];
  readonly unit: 'workingDay' | 'day' | 'year';
  readonly dueOn: string;
  /** Today as the case sees it. */
  readonly today: string;
  readonly provisional: boolean;
  /** For small places: fewer labels, thin cells. */
  readonly narrow?: boolean;
}

/** The working-day ruler (工作日尺): one cell per calendar day of a term, counted or not; natural days are a plain bar. */
export function WorkingDayRuler({ days, unit, dueOn, today, provisional, narrow = false }: WorkingDayRulerProps): React.JSX.Element {
  const say = useText();
  const words = rulerText(rulerSummary(days, today), dueOn, say);
  return (
    <figure className={provisional ? 'ruler-figure provisional' : 'ruler-figure'}>
      {unit === 'workingDay' ? (
        <div className={rulerClass(days.length, narrow)} aria-hidden="true">
          {rulerCells({ days, dueOn, today, narrow: narrow || days.length > 31 }).map((cell) => (
            <Cell key={cell.date} cell={cell} makeUp={say('ruler.makeUpMark')} today={say('ruler.today')} />
          ))}
        </div>
      ) : (
        <NaturalDayBar days={days} dueOn={dueOn} today={today} />
      )}
      <figcaption className="visually-hidden">{words}</figcaption>
    </figure>
  );
}

function Cell({ cell, makeUp, today }: { readonly cell: RulerCell; readonly makeUp: string; readonly today: string }): React.JSX.Element {
  return (
    <div className={cell.classes} title={cell.date}>
      {cell.today ? <em>{today}</em> : cell.makeUp ? <i>{makeUp}</i> : null}
      {cell.number === undefined ? null : <b>{cell.number}</b>}
      {cell.label === '' ? null : <span>{cell.label}</span>}
    </div>
  );
}

function rulerClass(length: number, narrow: boolean): string {
  return ['ruler', ...(narrow ? ['narrow'] : []), ...(length > 31 ? ['wrapped'] : [])].join(' ');
}
