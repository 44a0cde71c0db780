import type { BlockedAction } from '../../../openapi/generated/types.ts';
import { usePick, useText } from '../text/use-text.ts';

/** What this reader's role would give but the case does not allow now, each with the reason; folded. */
export function WhyNot({ blocked }: { readonly blocked: readonly BlockedAction[] }): React.JSX.Element | null {
  const say = useText();
  const pick = usePick();
  if (blocked.length === 0) return null;
  return (
    <details className="why-not small">
      <summary>{say('case.whyNot')}</summary>
      <ul>
        {blocked.map(({ verb, label, text }) => (
          <li key={verb}>
            {pick(label)} <span className="muted">{pick(text)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
