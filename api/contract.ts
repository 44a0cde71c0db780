import { readFileSync } from 'node:fs';
import type { Verb } from '../domain/verb.ts';
import { verbs } from '../domain/action.ts';
import type { operations } from '../openapi/generated/types.ts';

export type OperationId = keyof operations;

/** The part of JSON Schema that the contract uses, as far as code looks at it. */
export interface ContractSchema {
  $ref?: string;
  type?: string;
  properties?: Record<string, ContractSchema>;
  items?: ContractSchema;
  'x-stored-as'?: 'text' | 'file';
}

interface Operation {
  operationId: OperationId;
  security?: readonly Record<string, unknown>[];
  requestBody?: { content: Record<string, { schema: ContractSchema }> };
  responses: Record<string, unknown>;
}

export interface Contract {
  paths: Record<string, Record<string, Operation | undefined>>;
  components: { schemas: Record<string, ContractSchema> };
}

export const contractFile = new URL('../openapi/generated/contract.json', import.meta.url);

/** The bundled contract: routes, validation and the shape of every verb's body come from it. */
export const contract = JSON.parse(readFileSync(contractFile, 'utf8')) as Contract;

export interface ContractOperation {
  id: OperationId;
  method: string;
  /** Below /api, with {placeholders}. */
  path: string;
  operation: Operation;
}

const methods = ['get', 'post', 'put', 'patch', 'delete'] as const;

/** Every operation of the contract. */
export const contractOperations: readonly ContractOperation[] = Object.entries(contract.paths).flatMap(([path, item]) =>
  methods.flatMap((method) => {
    const operation = item[method];
    return operation === undefined ? [] : [{ id: operation.operationId, method: method.toUpperCase(), path, operation }];
  }),
);

/** The contract as routes are built from it: without its problems, which have a renderer of their own. */
export function servedContract(): Contract {
  const copy = structuredClone(contract);
  for (const item of Object.values(copy.paths)) {
    for (const method of methods) delete item[method]?.responses['default'];
  }
  return copy;
}

const byId = new Map(contractOperations.map((found) => [found.id, found]));

function operationOf(id: OperationId): ContractOperation {
  const found = byId.get(id);
  if (found === undefined) throw new Error(`the contract has no operation ${id}`);
  return found;
}

/** The schema itself where it is a reference into the components. */
export function resolved(schema: ContractSchema): ContractSchema {
  const name = schema.$ref?.split('/').at(-1);
  if (name === undefined) return schema;
  const found = contract.components.schemas[name];
  if (found === undefined) throw new Error(`the contract has no schema ${name}`);
  return found;
}

export interface VerbOperation {
  /** Below /api, with {number} in place of the case. */
  path: string;
  /** Name of the request schema. */
  schemaName: string;
  schema: ContractSchema;
}

function verbOperation(verb: Verb): VerbOperation {
  const { path, operation } = operationOf(verb);
  const schema = operation.requestBody?.content['application/json']?.schema;
  const schemaName = schema?.$ref?.split('/').at(-1);
  if (schema === undefined || schemaName === undefined) throw new Error(`${verb} has no named request schema`);
  return { path, schemaName, schema: resolved(schema) };
}

/** Path and request schema of each verb of a case. */
export const verbOperations: Readonly<Record<Verb, VerbOperation>> = Object.fromEntries(
  verbs.map((verb) => [verb, verbOperation(verb)]),
) as Record<Verb, VerbOperation>;
