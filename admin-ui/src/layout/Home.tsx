import { Navigate } from 'react-router-dom';
import { useMe } from '../api/use-me.ts';

/** Opens the queue where the reader's work waits. */
export function Home(): React.JSX.Element | null {
  const me = useMe();
  if (me === undefined) return null;
  const reads = me.roles.every((role) => role === 'auditor' || role === 'administrator');
  return <Navigate to={reads ? '/queues/all' : '/queues/mine'} replace />;
}
