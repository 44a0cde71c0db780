import { DEMO_PASSWORD } from '../accounts.ts';
import type { ComplaintPlan } from '../plans.ts';
import { loadOperations } from './operations.ts';
import { playPlan, type SessionOf } from './play-plan.ts';
import { type Session, signIn } from './session.ts';

/** What to play and how. */
export interface PlayInput {
  /** Address of the server, e.g. `http://127.0.0.1:12315`. */
  readonly baseUrl: string;
  readonly plans: readonly ComplaintPlan[];
  /** The instant that the plans were made for and up to which every case's clock runs, ISO 8601. */
  readonly now: string;
  /** Cases at a time. */
  readonly concurrency?: number;
  /** Sees every case that can be played and may move its clock. */
  readonly clerk?: string;
  readonly onProgress?: (done: number, total: number) => void;
}

/** What came of it. */
export interface PlayResult {
  readonly played: number;
  readonly failures: readonly { readonly key: string; readonly why: string }[];
}

function sessionsOf(baseUrl: string, operations: Parameters<typeof signIn>[1]): SessionOf {
  const open = new Map<string, Promise<Session>>();
  return (username) => {
    const session = open.get(username) ?? signIn(baseUrl, operations, username, DEMO_PASSWORD);
    open.set(username, session);
    return session;
  };
}

/**
 * Plays complaints through the real API, as its users would. May be run again after a break with the
 * same plans: keys are fixed, so nothing is filed or done twice. One failed plan does not stop the others.
 */
export async function playPlans(input: PlayInput): Promise<PlayResult> {
  const { baseUrl, plans, now, concurrency = 6, clerk = 'administrator', onProgress } = input;
  const sessionOf = sessionsOf(baseUrl, await loadOperations(baseUrl));
  const clerkSession = await sessionOf(clerk);
  const failures: { key: string; why: string }[] = [];
  const queue = [...plans];
  let done = 0;
  const work = async (): Promise<void> => {
    for (let plan = queue.shift(); plan !== undefined; plan = queue.shift()) {
      try {
        await playPlan(plan, sessionOf, clerkSession, now);
      } catch (error) {
        failures.push({ key: plan.key, why: error instanceof Error ? error.message : String(error) });
      }
      done += 1;
      onProgress?.(done, plans.length);
    }
  };
  await Promise.all(Array.from({ length: concurrency }, work));
  return { played: done - failures.length, failures };
}
