import { Navigate } from 'react-router-dom';
import type { Role } from '../../../openapi/generated/types.ts';
import { useMe } from '../api/use-me.ts';

/** Where each role's work waits, the first that one has counts. */
const firstPages: readonly (readonly [Role, string])[] = [
  ['handler', '/queues/mine'],
  ['dispatcher', '/queues/to-dispatch'],
  ['approver', '/queues/to-approve'],
  ['supervisor', '/queues/overdue'],
  ['merchant-agent', '/queues/all?status=negotiating'],
];

/** Opens the queue where the reader's work waits. */
export function Home(): React.JSX.Element | null {
  const me = useMe();
  if (me === undefined) return null;
  const found = firstPages.find(([role]) => me.roles.includes(role));
  return <Navigate to={found?.[1] ?? '/queues/all'} replace />;
}
