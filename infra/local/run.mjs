// Bootstrap: plain JavaScript for any Node >= 20.20, no dependencies. Installs what is missing, then re-runs itself under Node 24.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

const root = path.resolve(import.meta.dirname, '../..');
const commands = {
  start: 'set everything up and serve it on http://127.0.0.1:12315',
  test: 'run every test on the real parts',
  check: 'format, lint, types, drift, unused code, tests without services',
  bench: 'measure, each figure beside its floor',
  dev: 'like start, restarting what you edit',
  generate: 'make the types from the contract',
};
const stamp = path.join(root, 'node_modules/.lock-sha256');

function wantedStamp() {
  const hash = createHash('sha256');
  for (const file of ['package-lock.json', 'package.json', 'admin-ui/package.json', 'openapi/package.json']) hash.update(readFileSync(path.join(root, file)));
  return hash.digest('hex');
}

function isInstalled() {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === wantedStamp();
}

/** Only one process installs; the others wait for it. */
function lockInstall(folder) {
  mkdirSync(path.dirname(folder), { recursive: true });
  for (;;) {
    try {
      mkdirSync(folder);
      return true;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    const age = Date.now() - (statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age > 600_000) rmSync(folder, { recursive: true, force: true });
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500);
    if (isInstalled()) return false;
  }
}

function install() {
  const lock = path.join(root, '.local/install.lock');
  if (!lockInstall(lock)) return 0;
  const startedAt = Date.now();
  process.stderr.write('packages: npm ci …\n');
  const npm = process.env.npm_execpath ? [process.execPath, [process.env.npm_execpath]] : ['npm', []];
  const { status } = spawnSync(npm[0], [...npm[1], 'ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: root, stdio: ['ignore', 2, 2] });
  if (status === 0) {
    writeFileSync(stamp, wantedStamp());
    process.stderr.write(`packages: installed in ${Math.round((Date.now() - startedAt) / 1000)} s\n`);
  }
  rmSync(lock, { recursive: true, force: true });
  return status ?? 1;
}

/** Node 24: this one, or the pinned binary that came with the packages. */
function node24() {
  if (process.versions.node.startsWith('24.')) return process.execPath;
  const pinned = path.join(root, 'node_modules', `node-linux-${process.arch}`, 'bin/node');
  if (existsSync(pinned)) return pinned;
  process.stderr.write(`Redress needs Node 24 and has none for ${process.platform}-${process.arch}: install Node 24 and run the command again.\n`);
  return process.exit(1);
}

const [command = '', ...rest] = process.argv.slice(2);
if (!(command in commands)) {
  process.stderr.write(`usage: npm run <command>\n${Object.entries(commands).map(([name, text]) => `  ${name.padEnd(9)} ${text}\n`).join('')}`);
  process.exit(2);
}
if (!isInstalled()) {
  const failed = install();
  if (failed !== 0) process.exit(failed);
}
const binary = node24();
const entry = command === 'generate' ? 'openapi/generate.ts' : command === 'bench' ? 'infra/bench/bench.ts' : `infra/local/${command}.ts`;
// The pinned Node goes first on PATH, so that every tool that is spawned runs under it too.
const search = [path.dirname(binary), path.join(root, 'node_modules/.bin'), process.env.PATH].join(path.delimiter);
const child = spawn(binary, ['--disable-warning=ExperimentalWarning', path.join(root, entry), ...rest], { cwd: root, stdio: 'inherit', env: { ...process.env, PATH: search } });
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(code ?? (signal ? 130 : 1)));
