import { useQuery } from '@tanstack/react-query';
import { useApi } from '../api/data-provider.ts';
import { WorkingDayRuler } from '../ruler/WorkingDayRuler.tsx';
import { civilDateOf, dateWithWeekday } from '../text/format.ts';
import { useLocale, useText } from '../text/use-text.ts';

/** Until when a complaint received today must be decided on: what everyone here works by. Asks for no sign-in. */
export function TodayRuler(): React.JSX.Element | null {
  const say = useText();
  const locale = useLocale();
  const api = useApi();
  const today = civilDateOf(new Date().toISOString());
  const { data } = useQuery({
    queryKey: ['deadline-preview', 'today', today],
    queryFn: () => api.previewDeadline({ kind: 'accept', from: today }),
    retry: false,
  });
  if (data === undefined) return null;
  return (
    <div className="sign-in-today">
      <p className="hint">{say('signIn.today', { today: dateWithWeekday(today, locale), due: dateWithWeekday(data.dueOn, locale) })}</p>
      <WorkingDayRuler days={data.days} unit={data.term.unit} dueOn={data.dueOn} today={today} provisional={data.provisional} narrow />
    </div>
  );
}
