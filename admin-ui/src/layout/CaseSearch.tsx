import { useNavigate } from 'react-router-dom';
import { parseComplaintNumber } from '../../../domain/complaint-number.ts';
import { ImeSearchInput } from '../text/ImeSearchInput.tsx';
import { useText } from '../text/use-text.ts';

const creditCode = /^[0-9A-HJ-NPQRTUWXY]{18}$/;

/** A whole case number opens the case, a part of one lists cases, anything else looks for the business. */
export function CaseSearch(): React.JSX.Element {
  const say = useText();
  const navigate = useNavigate();
  return <ImeSearchInput value="" label={say('frame.searchLabel')} placeholder={say('frame.search')} onSearch={(text) => void navigate(searchAddress(text))} />;
}

/** Where a search leads. */
export function searchAddress(text: string): string {
  const plain = text.normalize('NFKC').trim().toUpperCase();
  if (plain === '') return '/';
  const whole = parseComplaintNumber(plain);
  if (whole.valid) return `/cases/${whole.normalized}`;
  const isNumber = /^[0-9A-Z-]+$/.test(plain) && !creditCode.test(plain);
  return isNumber ? `/queues/all?q=${encodeURIComponent(plain)}` : `/merchants?q=${encodeURIComponent(text.trim())}`;
}
