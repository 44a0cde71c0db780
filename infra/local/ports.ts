import { randomInt } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import path from 'node:path';

export const portNames = [
  'postgres',
  'temporalFrontend',
  'temporalFrontendMembership',
  'temporalFrontendHttp',
  'temporalHistory',
  'temporalHistoryMembership',
  'temporalMatching',
  'temporalMatchingMembership',
  'temporalWorker',
  'temporalWorkerMembership',
  'temporalMetrics',
  'temporalUi',
  'objectStore',
  'workerHealth',
  'evidenceWorkerHealth',
] as const;
export type Ports = Record<(typeof portNames)[number], number>;

async function isFree(port: number): Promise<boolean> {
  const server = createServer();
  return new Promise((resolve) => {
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}

/**
 * Free ports between 15,000 and 32,000. Temporal stores its membership ports in a signed 16-bit column,
 * so what the system gives out by itself (above 32,768) would make the server fail.
 */
export async function freePorts(count: number): Promise<readonly number[]> {
  const found = new Set<number>();
  while (found.size < count) {
    const port = randomInt(15_000, 32_000);
    if (await isFree(port)) found.add(port);
  }
  return [...found];
}

/** True when something answers there. */
export async function isTaken(port: number, host = '127.0.0.1'): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host });
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}

/** The ports of a stack: chosen free the first time, then kept beside the data, unless a stranger took one meanwhile. */
export async function portsOf(dataDir: string): Promise<Ports> {
  const file = path.join(dataDir, 'ports.json');
  const kept = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Partial<Ports>) : {};
  const free = (await freePorts(2 * portNames.length)).filter((port) => !Object.values(kept).includes(port));
  const choose = async (port: number | undefined): Promise<number> =>
    port === undefined || (await isTaken(port)) ? (free.pop() as number) : port;
  const chosen = await Promise.all(portNames.map(async (name) => [name, await choose(kept[name])] as const));
  const ports = Object.fromEntries(chosen) as Ports;
  writeFileSync(file, JSON.stringify(ports, null, 2));
  return ports;
}

/** Throws until something listens. */
export async function mustListen(port: number, host = '127.0.0.1'): Promise<void> {
  if (!(await isTaken(port, host))) throw new Error(`nothing listens on ${host}:${port}`);
}
