import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { bundle, createConfig } from '@redocly/openapi-core';
import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript';

const here = import.meta.dirname;
const banner = '// Generated from openapi.yaml by `npm run generate`; a change here is lost.\n';

/** The contract as one document, and the types made from it, by file name. */
async function generated(): Promise<ReadonlyMap<string, string>> {
  const config = await createConfig({});
  const { bundle: bundled, problems } = await bundle({ ref: path.join(here, 'openapi.yaml'), config });
  const errors = problems.filter((problem) => problem.severity === 'error');
  if (errors.length > 0) throw new Error(errors.map((error) => error.message).join('\n'));
  const contract = bundled.parsed as OpenAPI3;
  const types = await openapiTS(structuredClone(contract), { rootTypes: true, rootTypesNoSchemaPrefix: true });
  return new Map([
    ['contract.json', `${JSON.stringify(contract, null, 1)}\n`],
    ['types.ts', banner + astToString(types)],
  ]);
}

/** Writes generated/, or with `--check` says which of its files the YAML has left behind. */
async function generate(check: boolean): Promise<number> {
  const folder = path.join(here, 'generated');
  await mkdir(folder, { recursive: true });
  const stale: string[] = [];
  for (const [name, text] of await generated()) {
    const file = path.join(folder, name);
    const stored = await readFile(file, 'utf8').catch(() => '');
    if (stored === text) continue;
    stale.push(name);
    if (!check) await writeFile(file, text);
  }
  process.stdout.write(stale.length === 0 ? 'contract: up to date\n' : `contract: ${check ? 'stale' : 'wrote'} ${stale.join(', ')}\n`);
  return check && stale.length > 0 ? 1 : 0;
}

process.exitCode = await generate(process.argv.includes('--check'));
