import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { clearStalePid } from './clear-stale-pid.ts';
import { followLog } from './follow-log.ts';
import { keepAlive } from './keep-alive.ts';
import { type Part, part } from './part.ts';
import { freePorts, mustListen } from './ports.ts';
import { endLeftovers, holderOf, rememberProcess } from './process-record.ts';

const dataDir = mkdtempSync(path.join(tmpdir(), 'redress-part-'));
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

const listening = (port: number): string => `require('node:http').createServer().listen(${port}, '127.0.0.1')`;

async function listener(name: string, script = listening): Promise<Part> {
  const [port = 0] = await freePorts(1);
  return part({ name, command: process.execPath, args: ['-e', script(port)], dataDir, isReady: () => mustListen(port) });
}

describe('a part', () => {
  it('runs until it is stopped, and starts again', async () => {
    const one = await listener('one');
    await one.start();
    const first = one.pid;
    expect(holderOf(path.join(dataDir, 'processes'), 'one')).toBe(first);
    await one.stop();
    expect(one.pid).toBeUndefined();
    await one.start();
    expect(one.pid).not.toBe(first);
    await one.kill9();
    expect(holderOf(path.join(dataDir, 'processes'), 'one')).toBeUndefined();
  });

  it('that ends before it is ready fails with its last words', async () => {
    const broken = await listener('broken', () => `console.error('no disk left'); process.exit(3)`);
    await expect(broken.start()).rejects.toThrow(/broken did not become ready[\s\S]*no disk left/u);
  });

  it('is started again when it dies, not when it is stopped', async () => {
    const lively = await listener('lively');
    const said: string[] = [];
    await lively.start();
    const first = lively.pid as number;
    keepAlive(lively, (line) => said.push(line), new AbortController().signal);
    process.kill(first, 'SIGKILL');
    await vi.waitFor(() => expect(said).toContain('lively: works again'), { timeout: 10_000 });
    expect(lively.pid).not.toBe(first);
    await lively.stop();
    expect(said.filter((line) => line.includes('unexpectedly'))).toHaveLength(1);
  });

  it('of a killed run is ended by its record; a stranger with that number is not', async () => {
    const left = await listener('left');
    await left.start();
    const records = path.join(dataDir, 'processes');
    rememberProcess(records, 'stranger', process.pid);
    const file = path.join(records, 'stranger.json');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/"\d+"/u, '"1"'));
    expect(await endLeftovers(records)).toEqual(['left']);
  });
});

describe('a pid file of PostgreSQL', () => {
  it('is removed when its number belongs to another process', async () => {
    const data = mkdtempSync(path.join(dataDir, 'data-'));
    chmodSync(data, 0o700);
    writeFileSync(path.join(data, 'postmaster.pid'), `${process.pid}\n${data}\n`);
    await clearStalePid(data);
    expect(() => readFileSync(path.join(data, 'postmaster.pid'))).toThrow(/ENOENT/u);
  });
});

describe('the terminal', () => {
  it('hears of warnings and crashes of a process once, and of nothing else', async () => {
    const log = path.join(dataDir, 'logs/spoken.log');
    writeFileSync(log, 'Error: before\n');
    const said: string[] = [];
    const stop = followLog(dataDir, 'spoken', (line) => said.push(line));
    const lines = [
      { level: 30, msg: 'ready' },
      { level: 40, msg: 'case 17 waits' },
      { level: 40, msg: 'case 18 waits' },
      { level: 50, msg: 'no answer', err: { message: 'refused' } },
    ];
    writeFileSync(log, [...lines.map((line) => JSON.stringify(line)), 'TypeError: broken', 'half a li'].join('\n'), { flag: 'a' });
    await vi.waitFor(() => expect(said).toHaveLength(3), { timeout: 5000 });
    stop();
    expect(said).toEqual(['spoken: case 17 waits', 'spoken: no answer: refused', 'spoken: TypeError: broken']);
  });
});
