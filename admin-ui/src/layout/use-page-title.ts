import { useEffect } from 'react';
import { useText } from '../text/use-text.ts';

/** Names the browser tab after the page. */
export function usePageTitle(title: string): void {
  const say = useText();
  const whole = say('frame.pageTitle', { page: title });
  useEffect(() => {
    document.title = whole;
  }, [whole]);
}
