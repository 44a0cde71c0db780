import { clocks } from '../../../domain/clock.ts';
import type { DeadlinePreview } from '../../../openapi/generated/types.ts';
import { termText } from '../deadline/term-text.ts';
import { useEditionText } from '../deadline/use-edition-text.ts';
import { rulerSummary } from '../ruler/ruler-summary.ts';
import { rulerText } from '../ruler/ruler-text.ts';
import { WorkingDayRuler } from '../ruler/WorkingDayRuler.tsx';
import { civilDateOf, dateWithWeekday } from '../text/format.ts';
import { useLocale, usePick, useText } from '../text/use-text.ts';

/** The answer: its date, the ruler, the words, and the table of days. */
export function PreviewResult({ preview }: { readonly preview: DeadlinePreview }): React.JSX.Element {
  const say = useText();
  const pick = usePick();
  const locale = useLocale();
  const editionText = useEditionText();
  const today = civilDateOf(new Date().toISOString());
  return (
    <section className="card" aria-live="polite">
      <div className="chips">
        <h2>{say('calculator.result', { name: pick(clocks[preview.kind]), date: dateWithWeekday(preview.dueOn, locale) })}</h2>
        <span className="tag plain">{termText(preview.term, say)}</span>
        {preview.provisional ? <span className="tag dashed">{say('calculator.provisional')}</span> : null}
      </div>
      <WorkingDayRuler days={preview.days} unit={preview.term.unit} dueOn={preview.dueOn} today={today} provisional={preview.provisional} />
      <p className="hint">
        {rulerText(rulerSummary(preview.days, today), preview.dueOn, say)}{' '}
        {preview.unrolledOn === preview.dueOn ? '' : `${say('deadline.unrolled', { date: preview.unrolledOn })} · `}
        {say('deadline.calendar', { edition: editionText(preview.editionId) })} · <span lang="zh-CN">{preview.citation}</span>
      </p>
      <details className="small">
        <summary>{say('calculator.days')}</summary>
        <table className="sheet">
          <caption className="visually-hidden">{say('calculator.days')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('calculator.day')}</th>
              <th scope="col">{say('calculator.counted')}</th>
              <th scope="col">{say('calculator.why')}</th>
            </tr>
          </thead>
          <tbody>
            {preview.days.map((day) => (
              <tr key={day.date}>
                <td className="nowrap">{dateWithWeekday(day.date, locale)}</td>
                <td>{day.number ?? ''}</td>
                <td>{say(`calculator.reason.${day.reason}`, { name: day.name ?? '' })}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}
