import type { Deadline } from '../../../openapi/generated/types.ts';
import { rulerSummary } from '../ruler/ruler-summary.ts';
import { rulerText } from '../ruler/ruler-text.ts';
import { WorkingDayRuler } from '../ruler/WorkingDayRuler.tsx';
import { usePick, useText } from '../text/use-text.ts';
import { DeadlineChip } from './DeadlineChip.tsx';
import { ruleText } from './rule-text.ts';
import { termText } from './term-text.ts';
import { useEditionText } from './use-edition-text.ts';

/** One clock: its name and term, its chip, the ruler, and in words what was counted, by which calendar and rule. */
export function DeadlineExplained({ deadline, today }: { readonly deadline: Deadline; readonly today: string }): React.JSX.Element {
  const say = useText();
  const pick = usePick();
  const editionText = useEditionText();
  const { days, dueOn, unit = 'workingDay' } = deadline;
  const drawn = days !== undefined && dueOn !== undefined;
  return (
    <article className="deadline">
      <header>
        <h3>{[pick(deadline.label), termText(deadline, say)].filter((part) => part !== '').join(' · ')}</h3>
        <span className="chips">
          <span className="tag plain">{say(`deadline.kind.${deadline.kind}`)}</span>
          <DeadlineChip clock={deadline} today={today} />
        </span>
      </header>
      {drawn ? <WorkingDayRuler days={days} unit={unit} dueOn={dueOn} today={today} provisional={deadline.provisional} /> : null}
      <p className="hint">
        {drawn ? rulerText(rulerSummary(days, today), dueOn, say) : ''} {basis(deadline, editionText(deadline.editionId), say)}
      </p>
      {deadline.owed || deadline.state === 'running' ? <Effects deadline={deadline} /> : null}
    </article>
  );
}

/** What meets the clock and what its end does; the authority's own words. */
function Effects({ deadline: { waitsFor, atEnd } }: { readonly deadline: Deadline }): React.JSX.Element | null {
  const say = useText();
  if (waitsFor === undefined && atEnd === undefined) return null;
  return (
    <p className="hint">
      {say('deadline.waitsFor')}
      {say('colon')}
      <span lang="zh-CN">{waitsFor ?? '—'}</span> · {say('deadline.atEnd')}
      {say('colon')}
      <span lang="zh-CN">{atEnd ?? '—'}</span>
    </p>
  );
}

function basis(deadline: Deadline, edition: string, say: ReturnType<typeof useText>): string {
  const { ruleRef, alarmOn, dueOn, pauses, pausedFromOn } = deadline;
  return [
    ...pauses.map(({ fromOn, toOn }) => say('deadline.pause', { from: fromOn, to: toOn })),
    ...(pausedFromOn === undefined ? [] : [say('deadline.pausedSince', { date: pausedFromOn })]),
    ...(alarmOn === undefined || alarmOn === dueOn ? [] : [say('deadline.alarm', { date: alarmOn })]),
    say('deadline.calendar', { edition }),
    say('deadline.rule', { rule: ruleText(ruleRef, say) }),
  ].join(' · ');
}
