import { AjvCompiler } from '@fastify/ajv-compiler';
import type { RouteOptions } from 'fastify';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Operation of the contract that the route serves. */
    operationId?: string;
  }
}

interface PartSchema {
  type?: string;
  properties?: Record<string, unknown>;
  required?: string[];
  additionalProperties?: boolean;
}
interface GlueSchema {
  operationId?: string;
  querystring?: PartSchema;
  headers?: PartSchema;
  body?: unknown;
}

/** Largest upload; texts and forms stay below the server's own body limit. */
const FILE_LIMIT = 20 * 1024 * 1024;

/**
 * onRoute hook for the routes made from the contract: unknown query parameters are refused, header names are lower case
 * as Node delivers them, and the session is checked before the body is judged (401 comes before 400).
 */
export function tighten(route: RouteOptions): void {
  const schema = route.schema as GlueSchema | undefined;
  if (schema?.operationId === undefined) return;
  schema.querystring = { type: 'object', ...schema.querystring, additionalProperties: false };
  const { headers } = schema;
  if (headers !== undefined) {
    headers.properties = Object.fromEntries(Object.entries(headers.properties ?? {}).map(([name, value]) => [name.toLowerCase(), value]));
    headers.required = (headers.required ?? []).map((name) => name.toLowerCase());
  }
  if (route.preHandler !== undefined) route.onRequest = route.preHandler as NonNullable<typeof route.onRequest>;
  delete route.preHandler;
  if (schema.operationId === 'uploadFile') takeFiles(route, schema);
  route.config = { ...route.config, operationId: schema.operationId };
}

/** The content of a file is bytes, which JSON Schema has no word for. */
function takeFiles(route: RouteOptions, schema: GlueSchema): void {
  delete schema.body;
  route.bodyLimit = FILE_LIMIT;
}

type Build = ReturnType<typeof AjvCompiler>;

/** Bodies are judged as they are; path, query and headers are text by nature and may become numbers. */
export function exactBodies(): Build {
  const factory = AjvCompiler();
  const options = { removeAdditional: false, useDefaults: true, allErrors: true, strict: false } as const;
  const build: Build = (schemas) => {
    const exact = factory(schemas, { customOptions: { ...options, coerceTypes: false } });
    const coercing = factory(schemas, { customOptions: { ...options, coerceTypes: true } });
    return (route) => (isBody(route) ? exact : coercing)(route);
  };
  return build;
}

function isBody(route: unknown): boolean {
  return typeof route === 'object' && route !== null && 'httpPart' in route && route.httpPart === 'body';
}
