import type { CaseView } from '../../../openapi/generated/types.ts';
import { isMerchant, useMe } from '../api/use-me.ts';
import { Thread } from './Thread.tsx';

/** What the parties wrote and offered each other. */
export function MessagesTab({ view }: { readonly view: CaseView }): React.JSX.Element {
  const me = useMe();
  return <Thread view={view} mine={me !== undefined && isMerchant(me) ? 'respondent' : 'complainant'} />;
}
