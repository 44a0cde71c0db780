import process from 'node:process';
import { runTool } from './run-tool.ts';

const help = `usage: npm run check [-- <step> …]

Runs every step, also after one has failed, and fails if any did. Steps: format, lint, types, types-openapi, types-console,
contract, unused, tests. Format with node_modules/.bin/oxfmt.
`;

/** Script of a step and its arguments, in the order of running. */
const steps: Readonly<Record<string, readonly [script: string, ...args: string[]]>> = {
  format: ['node_modules/oxfmt/bin/oxfmt', '--check', '.'],
  lint: ['node_modules/oxlint/bin/oxlint', '--deny-warnings'],
  types: ['node_modules/typescript/bin/tsc', '-p', '.'],
  'types-openapi': ['openapi/node_modules/typescript/bin/tsc', '-p', 'openapi'],
  'types-console': ['node_modules/typescript/bin/tsc', '-p', 'admin-ui'],
  contract: ['openapi/generate.ts', '--check'],
  unused: ['node_modules/knip/bin/knip.js', '--no-progress'],
  tests: ['node_modules/vitest/vitest.mjs', 'run', '--project', 'pure'],
};

async function passes(name: string): Promise<boolean> {
  const [script, ...args] = steps[name] ?? [''];
  const startedAt = performance.now();
  const { code, output } = await runTool(script, args, { show: false });
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  process.stdout.write(`${code === 0 ? 'ok  ' : 'FAIL'} ${name.padEnd(14)} ${seconds.padStart(5)} s\n`);
  // The tests end with their count, which belongs into the record of a good run too.
  if (code !== 0) process.stdout.write(`${output.trimEnd()}\n`);
  else if (name === 'tests') process.stdout.write(`${output.trimEnd().split('\n').at(-1) ?? ''}\n`);
  return code === 0;
}

async function check(wanted: readonly string[]): Promise<number> {
  const unknown = wanted.filter((name) => !(name in steps));
  if (wanted.includes('--help') || unknown.length > 0) {
    process.stdout.write(help);
    return unknown.length > 0 && !wanted.includes('--help') ? 2 : 0;
  }
  let failed = 0;
  for (const name of wanted.length > 0 ? wanted : Object.keys(steps)) {
    if (!(await passes(name))) failed += 1;
  }
  return failed === 0 ? 0 : 1;
}

process.exitCode = await check(process.argv.slice(2));
