// Bootstrap: plain JavaScript for any Node >= 20.20, no dependencies. Installs what is missing, then re-runs itself under Node 24.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';

const root = path.resolve(import.meta.dirname, '../..');
const commands = {
  start: { entry: 'infra/local/start.ts', does: 'set everything up and serve it on http://127.0.0.1:12315' },
  test: { entry: 'infra/local/test.ts', does: 'run every test on the real parts' },
  check: { entry: 'infra/local/check.ts', does: 'format, lint, types, drift, unused code, tests without services' },
  bench: { entry: 'infra/bench/bench.ts', does: 'measure, each figure beside its floor' },
  dev: { entry: 'infra/local/dev.ts', does: 'like start, restarting what you edit' },
  generate: { entry: 'openapi/generate.ts', does: 'make the types from the contract' },
};
/** Of a lock without a living holder, which was just made or whose maker was killed. */
const VOID_MS = 5000;

function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(path.join(root, file), 'utf8')).packages;
  } catch {
    return {};
  }
}

/** Whether every locked package is there in its version; npm writes its own list of them at the very end of an install. */
function isInstalled() {
  const there = packagesOf('node_modules/.package-lock.json');
  const locked = Object.entries(packagesOf('package-lock.json'));
  return locked.every(
    ([at, { version, link, optional }]) => !at.includes('node_modules/') || link || optional || there[at]?.version === version,
  );
}

/** Runs a program, passing on the signals that this process gets; answers its exit code. */
function run(command, args, options) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, ...options });
    const forward = (signal) => child.kill(signal);
    const parent = process.ppid;
    // When npm itself is killed, nobody else is left to stop what it started.
    const orphaned = setInterval(() => {
      if (process.ppid === parent) return;
      clearInterval(orphaned);
      child.kill('SIGTERM');
    }, 1000);
    if (process.env.npm_lifecycle_event === undefined) clearInterval(orphaned);
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, forward);
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      clearInterval(orphaned);
      for (const each of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.off(each, forward);
      resolve(code ?? (signal ? 130 : 1));
    });
  });
}

function isAlive(pid) {
  try {
    return pid > 0 && process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function holder(lock) {
  try {
    return Number(readFileSync(path.join(lock, 'pid'), 'utf8'));
  } catch {
    return 0;
  }
}

/** Only one process installs; the others wait for it. */
async function lockInstall(lock) {
  mkdirSync(path.dirname(lock), { recursive: true });
  for (;;) {
    try {
      mkdirSync(lock);
      writeFileSync(path.join(lock, 'pid'), String(process.pid));
      return true;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    const age = Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age > VOID_MS && !isAlive(holder(lock))) rmSync(lock, { recursive: true, force: true });
    await sleep(500);
    if (isInstalled()) return false;
  }
}

async function install() {
  // Not in .local/: that is removed by `npm start -- --reset`.
  const lock = path.join(root, '.install.lock');
  if (!(await lockInstall(lock))) return 0;
  const startedAt = Date.now();
  const seconds = () => Math.round((Date.now() - startedAt) / 1000);
  process.stderr.write('packages: npm ci …\n');
  const ticker = setInterval(() => process.stderr.write(`packages: still installing, ${seconds()} s\n`), 20_000);
  try {
    const npm = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ['npm'];
    const args = [...npm.slice(1), 'ci', '--no-audit', '--no-fund', '--loglevel=error'];
    const code = await run(npm[0], args, { stdio: ['ignore', 2, 2] });
    if (code !== 0) return code;
    process.stderr.write(`packages: installed in ${seconds()} s\n`);
    return 0;
  } finally {
    clearInterval(ticker);
    rmSync(lock, { recursive: true, force: true });
  }
}

/** Node 24: this one, or the pinned binary that came with the packages. */
function node24() {
  if (process.versions.node.startsWith('24.')) return process.execPath;
  const pinned = path.join(root, 'node_modules', `node-linux-${process.arch}`, 'bin/node');
  if (existsSync(pinned)) return pinned;
  const platform = `${process.platform}-${process.arch}`;
  process.stderr.write(`Redress needs Node 24, and none comes with npm for ${platform}: install Node 24 and run the command again.\n`);
  return undefined;
}

async function main([name = '', ...args]) {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined) {
    const lines = Object.entries(commands).map(([each, { does }]) => `  npm run ${each.padEnd(9)} ${does}\n`);
    process.stderr.write(`usage:\n${lines.join('')}with -- --help each says more\n`);
    return 2;
  }
  const failed = isInstalled() ? 0 : await install();
  if (failed !== 0) return failed;
  const binary = node24();
  if (binary === undefined) return 1;
  // Node 24 goes first on PATH, so that every tool that is spawned runs under it too.
  const PATH = [path.dirname(binary), path.join(root, 'node_modules/.bin'), process.env.PATH].join(path.delimiter);
  const flags = ['--disable-warning=ExperimentalWarning', path.join(root, command.entry)];
  return run(binary, [...flags, ...args], { stdio: 'inherit', env: { ...process.env, PATH } });
}

process.exitCode = await main(process.argv.slice(2));
