import { rulePack } from '../../../domain/rule-pack.ts';
import type { Ground, GroundNeed } from '../../../domain/rule-packs/ground.ts';
import type { CaseView } from '../../../openapi/generated/types.ts';
import type { Values } from './field.ts';

/** The grounds of the case's own pack for refusing, for ending, or for what is drafted. */
export function groundsFor(of: 'refusal' | 'ending' | 'draft' | 'discovered', values: Values, view: CaseView): readonly Ground[] {
  if (view.rulePack === undefined) return [];
  const pack = rulePack(view.rulePack);
  const refusing = of === 'refusal' || of === 'discovered' || (of === 'draft' && values['verb'] === 'refuseComplaint');
  return refusing ? pack.refusalGrounds : pack.endingGrounds;
}

/** True when the ground that was chosen asks for one of these. */
export function groundNeeds(...needs: readonly GroundNeed[]): (values: Values, view: CaseView) => boolean {
  return ({ ground }, view) => {
    if (view.rulePack === undefined) return false;
    const pack = rulePack(view.rulePack);
    const found = [...pack.refusalGrounds, ...pack.endingGrounds].find(({ code }) => code === ground);
    return found !== undefined && needs.includes(found.requires);
  };
}
