import { readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { compareSealed, type SealedComparison } from './compare-sealed.ts';
import { copyAgain } from './copy-again.ts';
import type { EvidenceActivityDeps } from './evidence-activity-deps.ts';
import { workFolder } from './fetch-content.ts';
import { noteFinished } from './note-finished.ts';
import { sweepCopies, sweepQuarantine } from './sweep-objects.ts';
import { abortOrphanUploads, giveUpUploads } from './sweep-uploads.ts';
import { tellAgain } from './tell-again.ts';

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

export interface SweepReport extends SealedComparison {
  uploadsGivenUp: number;
  uploadsAborted: number;
  quarantineRemoved: number;
  copiesRemoved: number;
  copiesMade: number;
  toldAgain: number;
}

/** Contents that a killed worker was looking at. */
async function clearWorkFolder(before: Date): Promise<void> {
  for (const name of await readdir(workFolder).catch(() => [])) {
    const folder = path.join(workFolder, name);
    const found = await stat(folder).catch(() => undefined);
    if (found !== undefined && found.mtime < before) await rm(folder, { recursive: true, force: true });
  }
}

/** What each part found, by its name, once it went through. */
export type SweptParts = Partial<Record<string, unknown>>;

/**
 * Each part by itself: one that fails keeps none of the others from their work. The first failure is thrown in the end, and
 * those that went through are not done again with it.
 */
function isolated(done: SweptParts) {
  const failures: unknown[] = [];
  return {
    run: async <T>(name: string, part: () => Promise<T>, otherwise: T): Promise<T> => {
      if (name in done) return done[name] as T;
      try {
        const found = await part();
        done[name] = found ?? null;
        return found;
      } catch (error) {
        failures.push(error);
        return otherwise;
      }
    },
    end: (): void => {
      if (failures.length > 0) throw failures[0];
    },
  };
}

/**
 * Activity: sets store and record against each other. Uploads never completed, and objects without a row, go after a day;
 * rows without an object raise an alarm; copies that could not be made are made again. Everything it does may be done twice.
 * `done` is added to as parts go through: said again with it, only the others are done.
 */
export async function sweepEvidence(deps: EvidenceActivityDeps, olderThanMs: number = DAY_MS, done: SweptParts = {}): Promise<SweepReport> {
  const before = new Date(Date.now() - olderThanMs);
  const hourAgo = new Date(Date.now() - Math.min(olderThanMs, HOUR_MS));
  const { run, end } = isolated(done);
  const report = {
    uploadsGivenUp: await run('giveUpUploads', () => giveUpUploads(deps, before), 0),
    uploadsAborted: await run('abortOrphanUploads', () => abortOrphanUploads(deps, before), 0),
    quarantineRemoved: await run('sweepQuarantine', () => sweepQuarantine(deps, before), 0),
    copiesRemoved: await run('sweepCopies', () => sweepCopies(deps, before), 0),
    copiesMade: await run('copyAgain', () => copyAgain(deps, hourAgo), 0),
    toldAgain: await run('tellAgain', () => tellAgain(deps, hourAgo), 0),
    ...(await run('compareSealed', () => compareSealed(deps, before), {
      objects: 0,
      objectsWithoutRow: 0,
      rowsWithoutObject: 0,
      removed: 0,
    })),
  };
  await run('clearWorkFolder', () => clearWorkFolder(before), undefined);
  end();
  await noteFinished(deps, 'sweep');
  return report;
}
