import process from 'node:process';
import { buildConsole } from './build-console.ts';
import { runTool } from './run-tool.ts';

const help = `usage: npm test [-- <file or folder> …] [vitest options]

Starts PostgreSQL, Temporal and the object store on free ports in a throw-away folder, runs every test on them and removes
them. With a file or folder only the tests there run; --project pure runs what needs no service.
The last line is "N passed, N failed".
`;

async function test(args: readonly string[]): Promise<number> {
  if (args.includes('--help')) return Number(!process.stdout.write(help));
  // Browser tests open the console as it is served.
  await buildConsole((line) => process.stdout.write(`${line}\n`));
  const { code } = await runTool('node_modules/vitest/vitest.mjs', ['run', ...args], { show: true });
  return code;
}

process.exitCode = await test(process.argv.slice(2));
