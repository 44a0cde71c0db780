import { useNavigate } from 'react-router-dom';
import { ImeSearchInput } from '../text/ImeSearchInput.tsx';
import { useText } from '../text/use-text.ts';
import { searchAddress } from './search-address.ts';

/** A whole case number opens the case, a part of one lists cases, anything else looks for the business. */
export function CaseSearch(): React.JSX.Element {
  const say = useText();
  const navigate = useNavigate();
  return (
    <ImeSearchInput
      value=""
      label={say('frame.searchLabel')}
      placeholder={say('frame.search')}
      onSearch={(text) => void navigate(searchAddress(text))}
    />
  );
}
