import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { calendarFrom, type Calendar } from '../../../domain/calendar.ts';
import type { CalendarEdition } from '../../../openapi/generated/types.ts';
import { useApi } from '../api/data-provider.ts';

const none: readonly CalendarEdition[] = [];

/** The loaded holiday notices. */
export function useEditions(): readonly CalendarEdition[] {
  const api = useApi();
  const editions = useQuery({
    queryKey: ['calendar-editions'],
    queryFn: async () => (await api.getList<CalendarEdition>('calendar-editions', {})).data,
    staleTime: 3_600_000,
  });
  return editions.data ?? none;
}

/** The same as a calendar; plain weeks until they are there. */
export function useCalendar(): Calendar {
  const editions = useEditions();
  return useMemo(() => calendarFrom(editions), [editions]);
}
