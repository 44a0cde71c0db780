import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { confirmReset } from './confirm-reset.ts';
import { root } from './run-tool.ts';
import { serve } from './serve.ts';
import { untilStopped } from './until-stopped.ts';

const DEFAULT_PORT = 12_315;

const help = `usage: npm start [-- options]

Sets everything up and serves Redress with its demo on http://127.0.0.1:${DEFAULT_PORT}: PostgreSQL, Temporal and the
object store, the schema, the reference data, the console, API and workers. Data is kept in .local/; Ctrl-C stops everything.

  --reset      begin anew: removes all data in .local/, asks first
  --yes        do not ask
  --no-demo    do not play the demo's complaints
  --help       this text

  PORT                    another port
  REDRESS_DATA            another folder for the data than .local/
  REDRESS_DATABASE_URL    use this PostgreSQL database (as its owner) instead of a local one
  REDRESS_TEMPORAL_ADDRESS, REDRESS_OBJECT_STORE (with REDRESS_OBJECT_STORE_ACCESS_KEY and REDRESS_OBJECT_STORE_SECRET_KEY)
                          use these instead of local ones
`;

const say = (line: string): void => void process.stdout.write(`${line}\n`);

function portOf(text: string | undefined): number {
  const port = Number(text?.trim() || DEFAULT_PORT);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Error(`PORT is not a port: ${text}`);
}

async function run(args: readonly string[], watch: boolean): Promise<void> {
  const flag = { type: 'boolean', default: false } as const;
  const { values } = parseArgs({ args: [...args], options: { reset: flag, yes: flag, 'no-demo': flag, help: flag } });
  if (values.help) return say(help);
  const dataDir = path.resolve(root, process.env['REDRESS_DATA']?.trim() || '.local');
  const port = portOf(process.env['PORT']);
  if (values.reset && !(await confirmReset(dataDir, values.yes))) return say('nothing was removed');
  await untilStopped(dataDir, say, (signal) => serve({ dataDir, port, watch, demo: !values['no-demo'], say, signal }));
}

/** `npm start`, and with `watch` `npm run dev`: restarts API and workers when their sources are edited. */
export async function startCommand(args: readonly string[], watch: boolean): Promise<void> {
  try {
    await run(args, watch);
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    process.exitCode = 2;
  }
}
