import path from 'node:path';
import { bundle, createConfig } from '@redocly/openapi-core';
import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript';

const banner = '// Generated from openapi.yaml by `npm run generate`; a change here is lost.\n';

/** The contract as one document, and the types made from it, by file name. Throws what is wrong in the YAML. */
export async function generated(): Promise<ReadonlyMap<string, string>> {
  const config = await createConfig({});
  const { bundle: bundled, problems } = await bundle({ ref: path.join(import.meta.dirname, 'openapi.yaml'), config });
  const errors = problems.filter((problem) => problem.severity === 'error');
  if (errors.length > 0) throw new Error(errors.map((error) => error.message).join('\n'));
  const contract = bundled.parsed as OpenAPI3;
  const types = await openapiTS(structuredClone(contract), { rootTypes: true, rootTypesNoSchemaPrefix: true });
  return new Map([
    ['contract.json', `${JSON.stringify(contract, null, 1)}\n`],
    ['types.ts', banner + astToString(types)],
  ]);
}
