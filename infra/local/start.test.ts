import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import path from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { DEMO_PASSWORD } from '../seed/accounts.ts';
import { complaintPlans } from '../seed/plans.ts';
import { loadOperations } from '../seed/play/operations.ts';
import { playPlan } from '../seed/play/play-plan.ts';
import { type Session, signIn } from '../seed/play/session.ts';
import { freePorts } from './ports.ts';
import { removeStackFolder } from './remove-stack-folder.ts';
import { temporaryFolder } from './temporary-folder.ts';

const READY = 'Ctrl-C stops everything';
let dataDir: string;
let port = 0;
let number: string;

interface Started {
  readonly child: ChildProcess;
  said(): string;
}

function start(...args: string[]): Started {
  const child = spawn(process.execPath, [path.join(import.meta.dirname, 'start.ts'), ...args], {
    env: { ...process.env, PORT: String(port), REDRESS_DATA: dataDir },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (bytes: Buffer) => (text += bytes.toString('utf8')));
  return { child, said: () => text };
}

async function untilReady({ child, said }: Started): Promise<void> {
  await vi.waitFor(
    () => {
      if (child.exitCode !== null) throw new Error(`ended with ${child.exitCode}:\n${said()}`);
      expect(said()).toContain(READY);
    },
    { timeout: 90_000, interval: 100 },
  );
}

/** Processes that were started and remembered, by their pids. */
function recorded(): number[] {
  const folder = path.join(dataDir, 'processes');
  if (!existsSync(folder)) return [];
  return readdirSync(folder).map((file) => (JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as { pid: number }).pid);
}

const isAlive = (pid: number): boolean => existsSync(`/proc/${pid}/stat`) && !/\) Z /u.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));

async function sessions(): Promise<(login: string) => Promise<Session>> {
  const baseUrl = `http://127.0.0.1:${port}`;
  const operations = await loadOperations(baseUrl);
  return (login) => signIn(baseUrl, operations, login, DEMO_PASSWORD);
}

/** What an officer reads of the case that the test filed. */
async function readCase(): Promise<{ status: number; body: unknown }> {
  const clerk = await (await sessions())('administrator');
  const { status, body } = await clerk.call('readComplaint', { params: { number } });
  return { status, body: (body as { status: unknown }).status };
}

beforeAll(async () => {
  dataDir = mkdtempSync(path.join(temporaryFolder(), 'redress-start-'));
  [port = 0] = await freePorts(1);
});
afterAll(async () => removeStackFolder(dataDir));

it('serves, is recovered by a next start after everything was killed, and leaves no process behind when it is stopped', async () => {
  const first = start('--no-demo');
  await untilReady(first);
  expect(first.said()).toContain(`http://127.0.0.1:${port}/console/`);
  expect(first.said()).toContain(DEMO_PASSWORD);
  const now = new Date().toISOString();
  const plan = complaintPlans(now).find(({ acts }) => acts.length === 0);
  if (plan === undefined) throw new Error('every plan has acts');
  const sessionOf = await sessions();
  number = await playPlan(plan, sessionOf, await sessionOf('administrator'), now);
  const before = await readCase();
  const pids = recorded();
  expect(pids.length).toBeGreaterThanOrEqual(5);
  for (const pid of [first.child.pid ?? 0, ...pids]) process.kill(pid, 'SIGKILL');
  await once(first.child, 'exit');

  const second = start('--no-demo');
  await untilReady(second);
  expect(await readCase()).toEqual(before);
  const running = recorded();
  second.child.kill('SIGINT');
  expect(await once(second.child, 'exit')).toEqual([0, null]);
  expect(running.filter(isAlive)).toEqual([]);
}, 240_000);

it('begins anew only when somebody said yes', async () => {
  const asked = start('--reset', '--no-demo');
  expect(await once(asked.child, 'exit')).toEqual([2, null]);
  expect(asked.said()).toContain('--yes');
  const anew = start('--reset', '--yes', '--no-demo');
  await untilReady(anew);
  expect((await readCase()).status).toBe(404);
  anew.child.kill('SIGINT');
  await once(anew.child, 'exit');
}, 120_000);

it('says what is wrong with a port, and leaves one alone that another program has', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  ({ port } = other.address() as AddressInfo);
  const taken = start();
  expect(await once(taken.child, 'exit')).toEqual([1, null]);
  expect(taken.said()).toContain(`Port ${port} is taken`);
  other.close();
  port = 0;
  const wrong = start();
  expect(await once(wrong.child, 'exit')).toEqual([2, null]);
  expect(wrong.said()).toContain('PORT is not a port');
});
