import type { FastifyRequest } from 'fastify';
import { DomainProblem } from '../../domain/problem.ts';
import type { FieldError } from '../../openapi/generated/types.ts';

interface Found {
  pointer: string;
  value: unknown;
  depth: number;
}

/** No body of the contract is a quarter as deep; a pointer into a pit of brackets would itself be a pit. */
const DEEPEST = 40;

function childrenOf({ pointer, value, depth }: Found): Found[] {
  if (typeof value !== 'object' || value === null || Buffer.isBuffer(value)) return [];
  return Object.entries(value).map(([key, child]) => ({
    pointer: `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`,
    value: child,
    depth: depth + 1,
  }));
}

function complaintOf(value: unknown, depth: number): string | undefined {
  if (depth > DEEPEST) return 'is nested too deeply';
  if (typeof value !== 'string') return undefined;
  if (value.includes('\0')) return 'holds a NUL character';
  return value.isWellFormed() ? undefined : 'holds half of a surrogate pair';
}

/** Where texts hold what can neither be stored nor shown: NUL (PostgreSQL refuses it) and lone surrogates; and what is nested too deeply. */
export function unstorableTexts(parts: Readonly<Record<string, unknown>>): FieldError[] {
  const errors: FieldError[] = [];
  // A stack of our own: a body may be nested deeper than the call stack reaches.
  const open: Found[] = Object.entries(parts).map(([part, value]) => ({ pointer: `#/${part}`, value, depth: 0 }));
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const detail = complaintOf(next.value, next.depth) ?? complaintOf(next.pointer, 0);
    if (detail !== undefined) errors.push({ pointer: next.pointer.toWellFormed().replaceAll('\0', '').slice(0, 300), detail });
    else open.push(...childrenOf(next));
  }
  return errors;
}

/** preValidation hook: refuses a request with such a text anywhere in body, query or path. */
export async function refuseUnstorableTexts(request: FastifyRequest): Promise<void> {
  const errors = unstorableTexts({ body: request.body, query: request.query, params: request.params });
  if (errors.length > 0) throw new DomainProblem('invalid-request', 'a text cannot be stored', { errors: errors.slice(0, 50) });
}
