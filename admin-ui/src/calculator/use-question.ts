import { useSearchParams } from 'react-router-dom';
import { isClockKey, type ClockKey } from '../../../domain/clock.ts';
import { civilDateOf } from '../text/format.ts';

export interface Question {
  readonly kind: ClockKey;
  readonly from: string;
  readonly rulePack: string;
  readonly set: (name: 'kind' | 'from' | 'rulePack', value: string) => void;
}

/** What is asked, kept in the address; negotiation from today unless it says otherwise. */
export function useQuestion(): Question {
  const [params, setParams] = useSearchParams();
  const kind = params.get('kind');
  return {
    kind: isClockKey(kind) ? kind : 'odr',
    from: params.get('from') ?? civilDateOf(new Date().toISOString()),
    rulePack: params.get('rulePack') ?? '',
    set: (name, value) => {
      const wanted = new URLSearchParams(params);
      if (value === '') wanted.delete(name);
      else wanted.set(name, value);
      setParams(wanted, { replace: true });
    },
  };
}
