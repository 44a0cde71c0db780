import { inspectFile } from '../../infra/inspection/inspect-file.ts';
import type { EvidenceActivityDeps } from './evidence-activity-deps.ts';

/** How contents are looked into and copied for viewing. */
export function inspectionOf(): Pick<EvidenceActivityDeps, 'inspect' | 'derive'> {
  return { inspect: (file) => inspectFile({}, file), derive: () => Promise.resolve([]) };
}
