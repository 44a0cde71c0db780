import { useText } from '../text/use-text.ts';
import { useEditions } from './use-calendar.ts';

/** Names the holiday notices behind edition ids (joined by +): year and number of the notice. */
export function useEditionText(): (editionId: string | undefined) => string {
  const say = useText();
  const editions = useEditions();
  return (editionId) => {
    if (editionId === undefined || editionId === '') return say('deadline.noCalendar');
    const named = editionId.split('+').map((id) => {
      const found = editions.find((edition) => edition.id === id);
      return found === undefined ? id : say('deadline.edition', { year: found.year, notice: found.noticeNo ?? id });
    });
    return named.join(say('ruler.and'));
  };
}
