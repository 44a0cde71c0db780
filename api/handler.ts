import type { FastifyReply, FastifyRequest } from 'fastify';
import type { operations } from '../openapi/generated/types.ts';
import type { OperationId } from './contract.ts';
import type { Reader } from './reader.ts';

type Json<T> = T extends { content: { 'application/json': infer Body } } ? Body : undefined;
type Params<Id extends OperationId, In extends 'path' | 'query'> = operations[Id]['parameters'] extends { [K in In]?: infer P }
  ? Exclude<P, undefined>
  : Record<string, never>;
type Success<Id extends OperationId> = operations[Id]['responses'] extends infer R
  ? R extends { 200: infer Ok }
    ? Ok
    : R extends { 201: infer Created }
      ? Created
      : undefined
  : never;

/** A request after validation: everything in it has the shape that the contract names. */
export interface ApiRequest<Id extends OperationId> {
  params: Params<Id, 'path'>;
  query: Params<Id, 'query'>;
  body: Json<operations[Id]['requestBody'] & object>;
  /** Who is signed in; undefined only where the contract asks for no session. */
  reader: Reader | undefined;
  /** Header values by lower-case name. */
  header(name: string): string | undefined;
  /** Language of texts made for this answer. */
  language: 'zh' | 'en';
  raw: FastifyRequest;
}

/** `status` is 200 where it is missing. A Buffer goes out as it is. */
export interface ApiAnswer<Body> {
  status?: number;
  body: Body;
  headers?: Readonly<Record<string, string>>;
  /** Sets or clears the session cookie. */
  setCookie?: (reply: FastifyReply) => void;
}

export type Handler<Id extends OperationId> = (request: ApiRequest<Id>) => Promise<ApiAnswer<Json<Success<Id>> | Buffer>>;

/** One handler per operation: a missing or misspelt one does not compile. */
export type Handlers = { [Id in OperationId]: Handler<Id> };
