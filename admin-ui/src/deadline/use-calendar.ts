import { useQuery } from '@tanstack/react-query';
import { calendarFrom, type Calendar } from '../../../domain/calendar.ts';
import type { CalendarEdition } from '../../../openapi/generated/types.ts';
import { useApi } from '../api/data-provider.ts';

const unknown = calendarFrom([]);

/** The loaded holiday notices as a calendar; plain weeks until they are there. */
export function useCalendar(): Calendar {
  const api = useApi();
  const editions = useQuery({
    queryKey: ['calendar-editions'],
    queryFn: async () => (await api.getList<CalendarEdition>('calendar-editions', {})).data,
    staleTime: 3_600_000,
    select: calendarFrom,
  });
  return editions.data ?? unknown;
}
