import type { Me } from '../../../openapi/generated/types.ts';
import { isParty, readsAlarms, readsRetentionOver } from '../api/use-me.ts';
import type { MessageKey } from '../text/use-text.ts';

export interface RailPage {
  readonly to: string;
  readonly title: MessageKey;
}

/** Pages beside the queues, by role. What one may see there is the API's to say. */
export function railPages(me: Me): { readonly unit: readonly RailPage[]; readonly tools: readonly RailPage[] } {
  const notices: RailPage = { to: '/notices', title: 'notices.title' };
  const calculator: RailPage = { to: '/calculator', title: 'calculator.title' };
  const calendar: RailPage = { to: '/calendar', title: 'calendar.title' };
  if (isParty(me)) return { unit: [], tools: [notices, calculator] };
  const unit: RailPage[] = [
    { to: '/merchants', title: 'merchants.title' },
    { to: '/officers', title: 'users.title' },
  ];
  const watch: RailPage[] = [
    ...(readsAlarms(me) ? [{ to: '/alarms', title: 'alarm.title' } as const] : []),
    ...(readsRetentionOver(me) ? [{ to: '/retention-over', title: 'over.title' } as const] : []),
  ];
  return { unit, tools: [notices, calculator, calendar, ...watch, { to: '/settings', title: 'settings.title' }] };
}
