import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { removeStackFolder } from '../local/remove-stack-folder.ts';
import { measureAccept } from './accept.ts';
import { measureDrain } from './drain.ts';
import { temporalFloor } from './floors/temporal-floor.ts';
import { type Product, startProduct } from './product.ts';
import { measureQueuePage } from './queue-page.ts';
import { type Figure, markdownTable } from './table.ts';
import { uploadFigures } from './upload.ts';
import { measureVerbs } from './verbs.ts';

const help = `usage: npm run bench [-- options]

Starts the product on real, durable parts in a throw-away folder, measures it and its floors in the same run, prints a
table and writes infra/bench/result.json. Takes about five minutes; stops by itself.

  --json FILE   write the figures there
  --help        this text
`;

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

function machine(): string {
  const [first] = cpus();
  return `${cpus().length} x ${first?.model ?? 'unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}`;
}

async function temporalFigures(product: Product): Promise<{ start: number; updateP99: number; updateCeiling: number }> {
  const floor = await temporalFloor(product.stack.temporal.address, product.stack.temporal.namespace);
  const start = await floor.startPlusTimer(800);
  await floor.updateCeiling(100);
  const ceiling = await floor.updateCeiling(600);
  const half = await floor.updateAt(ceiling.perSecond / 2, 20);
  await floor.stop();
  return { start: start.perSecond, updateP99: half.p99, updateCeiling: ceiling.perSecond };
}

async function measure(product: Product): Promise<Figure[]> {
  say('accept: filing with the worker stopped, then the floor …');
  const accept = await measureAccept(product);
  say(`drain: ${accept.acknowledged} complaints wait …`);
  const drain = await measureDrain(product, accept.acknowledged, say);
  say('verbs: at half load …');
  const verbs = await measureVerbs(product, 20);
  const page = await measureQueuePage(product, 400);
  say('uploads: 5 MB, four at a time …');
  const uploads = await uploadFigures(product);
  await product.worker.stop();
  say('floors of Temporal …');
  const floor = await temporalFigures(product);
  return [
    {
      name: 'accept, open loop, p99 <= 200 ms',
      unit: '/s',
      ours: accept.ours.perSecond,
      floorName: 'Fastify + three rows',
      floor: accept.floor.perSecond,
      goal: { atLeast: 0.5 },
    },
    {
      name: 'drain: running, deadline armed, row visible',
      unit: '/s',
      ours: drain,
      floorName: 'bare start + timer',
      floor: floor.start,
      goal: { atLeast: 0.5, oursAtLeast: 60 },
    },
    {
      name: 'verb p99 at half load',
      unit: 'ms',
      ours: verbs.half.p99,
      floorName: 'bare update p99 at half load',
      floor: floor.updateP99,
      goal: { atMost: 3 },
    },
    {
      name: 'verb ceiling, 8 callers',
      unit: '/s',
      ours: verbs.ceiling.perSecond,
      floorName: 'bare update',
      floor: floor.updateCeiling,
      goal: {},
    },
    { name: 'queue page p50', unit: 'ms', ours: page.ours.p50, floorName: 'bare query p50', floor: page.floor.p50, goal: {} },
    ...uploads,
  ];
}

/** Whoever stops the measuring gets a machine without our processes and data. */
function stopOnSignal(folder: string): void {
  const stop = async (): Promise<void> => {
    say('stopping …');
    await removeStackFolder(folder);
    process.exit(130);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => void stop());
}

async function main(): Promise<void> {
  if (process.argv.includes('--help')) return void process.stdout.write(help);
  const at = process.argv.indexOf('--json');
  const file = at > 0 ? (process.argv[at + 1] ?? '') : path.join(import.meta.dirname, 'result.json');
  const folder = mkdtempSync(path.join(tmpdir(), 'redress-bench-'));
  stopOnSignal(folder);
  let product: Product | undefined;
  try {
    product = await startProduct(folder, say);
    const figures = await measure(product);
    const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
    writeFileSync(file, `${JSON.stringify({ at: new Date().toISOString(), commit, machine: machine(), figures }, null, 2)}\n`);
    process.stdout.write(`${machine()}, commit ${commit}\n\n${markdownTable(figures)}\n`);
  } finally {
    await product?.stop();
    await removeStackFolder(folder);
  }
}

await main();
