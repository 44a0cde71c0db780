import path from 'node:path';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { banner } from './banner.ts';
import { buildConsole } from './build-console.ts';
import { readExternal } from './external.ts';
import { followLog } from './follow-log.ts';
import { keepAlive } from './keep-alive.ts';
import type { Part } from './part.ts';
import { playDemo } from './play-demo.ts';
import { isTaken } from './ports.ts';
import { prepareDatabase } from './prepare-database.ts';
import { isHeld } from './process-record.ts';
import { restartOnChange } from './restart-on-change.ts';
import { serverParts, sourcesOf } from './server-parts.ts';
import { type Stack, startStack } from './stack.ts';
import type { Say } from './toolchain.ts';

export interface ServeOptions {
  dataDir: string;
  port: number;
  /** Restart API and workers when their sources are edited. */
  watch: boolean;
  /** Play the demo's complaints on the first start. */
  demo: boolean;
  say: Say;
  /** Aborted when everything is to end; nothing is started any more then. */
  signal: AbortSignal;
}

/** What runs. */
export interface Serving {
  /** Fills the demo on the first start, then prints where to look. */
  present(): Promise<void>;
  /** Ends everything in order: the product first, then what it stands on. */
  stop(): Promise<void>;
}

const READY_WITHIN_MS = 60_000;

async function untilReady(baseUrl: string, signal: AbortSignal): Promise<void> {
  const giveUpAt = Date.now() + READY_WITHIN_MS;
  for (;;) {
    const answer = await fetch(`${baseUrl}/readyz`).catch(() => undefined);
    if (answer?.ok === true) return;
    if (Date.now() > giveUpAt) throw new Error(`${baseUrl}/readyz does not say that it is ready: see .local/logs/api.log`);
    await sleep(200, undefined, { signal });
  }
}

async function startServers(
  stack: Stack,
  options: ServeOptions,
  ownerUrl: string | undefined,
  stops: (() => Promise<void>)[],
): Promise<void> {
  const { dataDir, port, watch, say, signal } = options;
  const databaseUrl = await prepareDatabase(stack, ownerUrl, say);
  const start = async (part: Part, what: string): Promise<void> => {
    signal.throwIfAborted();
    const startedAt = Date.now();
    const stopFollowing = followLog(dataDir, part.name, say);
    stops.push(async () => {
      await part.stop();
      stopFollowing();
    });
    await part.start();
    say(`${what}: ready in ${((Date.now() - startedAt) / 1000).toFixed(1)} s`);
  };
  const { api, worker, evidenceWorker } = serverParts({ dataDir, stack, databaseUrl, port });
  await Promise.all([start(api, 'API'), start(worker, 'worker'), start(evidenceWorker, 'worker of files')]);
  for (const part of [...stack.parts, api, worker, evidenceWorker]) keepAlive(part, say, signal);
  if (!watch) return;
  restartOnChange(api, sourcesOf.api, say, signal);
  for (const part of [worker, evidenceWorker]) restartOnChange(part, sourcesOf.worker, say, signal);
}

/** An API that a killed run left behind is no obstacle: it is ended with the other leftovers. */
async function mustBeFree(port: number, dataDir: string): Promise<void> {
  if (isHeld(path.join(dataDir, 'processes'), 'api') || !(await isTaken(port))) return;
  throw new Error(`Port ${port} is taken by another program: stop it, or choose another port with PORT=…`);
}

/** Brings everything up, from the data folder to the printed addresses. Throws when a step fails, after ending what ran. */
export async function serve(options: ServeOptions): Promise<Serving> {
  const { dataDir, port, demo, say, signal } = options;
  await mustBeFree(port, dataDir);
  const external = readExternal();
  const stops: (() => Promise<void>)[] = [];
  const stop = async (): Promise<void> => {
    await Promise.all(stops.splice(1).map((one) => one()));
    await stops.pop()?.();
  };
  try {
    const building = buildConsole(say);
    building.catch(() => {});
    const stack = await startStack({ dataDir, virtualTime: true, webUi: true, external, say, signal });
    stops.push(stack.stop);
    await building;
    await startServers(stack, options, external.databaseUrl, stops);
    const baseUrl = `http://127.0.0.1:${port}`;
    await untilReady(baseUrl, signal);
    const present = async (): Promise<void> => {
      const unlessStopped: Say = (line) => void (signal.aborted || say(line));
      // A demo that cannot be filled is said, and tried again by the next start; the product serves all the same.
      if (demo) await playDemo(dataDir, baseUrl, unlessStopped).catch((error: unknown) => unlessStopped(`demo: ${String(error)}`));
      signal.throwIfAborted();
      process.stdout.write(banner(baseUrl, stack.webUiUrl));
    };
    return { present, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
