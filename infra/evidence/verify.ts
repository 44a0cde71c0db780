import process from 'node:process';
import { loadConfig } from '../config.ts';
import { connect } from '../database/connect.ts';
import { localKeyVault } from '../encryption/key-vault.ts';
import { evidenceFromConfig } from './evidence-from-config.ts';
import { type CaseCheck, verifyCase } from './verify-case.ts';

/** Command: `node infra/evidence/verify.ts <number of a case>`, with the configuration of the worker. Exit code 1 where something differs. */
async function verify(number: string): Promise<number> {
  const config = loadConfig();
  const db = connect(config.database.url, { max: 2, applicationName: 'redress-verify' });
  try {
    const found = await db.selectFrom('complaint').select('id').where('number', '=', number).executeTakeFirst();
    if (found === undefined) return say(2, `no case ${number}`);
    const deps = evidenceFromConfig(config, { db, vault: localKeyVault(config.masterKey) });
    const check = await verifyCase(deps, found.id);
    return say(check.ok ? 0 : 1, ...lines(number, check));
  } finally {
    await db.destroy();
  }
}

function lines(number: string, { chain, files, ok }: CaseCheck): string[] {
  const ofFile = files.map(
    ({ id, sha256, faults }) => `${faults.length === 0 ? 'ok  ' : 'FAIL'} ${id} ${sha256}${faults.map((fault) => ` ${fault}`).join('')}`,
  );
  const ofChain = chain.ok ? `ok   chain of ${chain.length} events, head ${chain.head}` : `FAIL chain at event ${chain.seq}: ${chain.why}`;
  return [ofChain, ...ofFile, `${number}: ${ok ? 'everything is as it was recorded' : 'something differs from the record'}`];
}

function say(code: number, ...text: string[]): number {
  process.stdout.write(`${text.join('\n')}\n`);
  return code;
}

const [number] = process.argv.slice(2);
process.exitCode = number === undefined ? say(2, 'usage: node infra/evidence/verify.ts <number of a case>') : await verify(number);
