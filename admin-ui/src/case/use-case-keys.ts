import { useNotify } from 'ra-core';
import { useEffect } from 'react';
import { useNavigate } from 'react-router-dom';
import { isTyping } from '../layout/use-frame-keys.ts';
import { useText } from '../text/use-text.ts';

/** `t` timeline, `e` evidence, `d` deadlines, `.` copies the number. */
export function useCaseKeys(number: string): void {
  const navigate = useNavigate();
  const notify = useNotify();
  const say = useText();
  useEffect(() => {
    const acts: Readonly<Record<string, () => unknown>> = {
      t: () => navigate(`/cases/${number}/timeline`),
      e: () => navigate(`/cases/${number}/evidence`),
      d: () => navigate(`/cases/${number}/deadlines`),
      '.': () => navigator.clipboard.writeText(number).then(() => notify(say('frame.copied'))),
    };
    const listen = (event: KeyboardEvent): void => {
      if (!isTyping(event)) acts[event.key]?.();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [number, navigate, notify, say]);
}
