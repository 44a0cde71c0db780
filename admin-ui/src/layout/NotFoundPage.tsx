import { Link } from 'react-router-dom';
import { useText } from '../text/use-text.ts';

/** An address that leads nowhere. */
export function NotFoundPage(): React.JSX.Element {
  const say = useText();
  return (
    <div className="page">
      <div className="card empty">
        <strong>{say('problem.not-found')}</strong>
        <Link to="/">{say('frame.mine')}</Link>
      </div>
    </div>
  );
}
