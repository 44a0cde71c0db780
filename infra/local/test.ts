import process from 'node:process';
import { buildConsole } from './build-console.ts';
import { runTool } from './run-tool.ts';

const help = `usage: npm test [-- <file or folder> …] [vitest options]

Starts PostgreSQL, Temporal and the object store on free ports in a throw-away folder, runs every test on them and removes
them. With a file or folder only the tests there run; --project pure runs what needs no service.
The last line is "N passed, N failed".
`;

/** Browser tests open the console as it is served. */
async function prepare(): Promise<boolean> {
  try {
    await buildConsole((line) => process.stdout.write(`${line}\n`));
    return true;
  } catch (error) {
    process.stdout.write(`${error instanceof Error ? error.message : String(error)}\n0 passed, 1 failed\n`);
    return false;
  }
}

async function test(args: readonly string[]): Promise<number> {
  if (args.includes('--help')) {
    process.stdout.write(help);
    return 0;
  }
  if (!(await prepare())) return 1;
  const { code } = await runTool('node_modules/vitest/vitest.mjs', ['run', ...args], { show: true });
  return code;
}

process.exitCode = await test(process.argv.slice(2));
