import type { FastifyError } from 'fastify';
import type { FieldError } from '../../openapi/generated/types.ts';

const partNames: Readonly<Record<string, string>> = { body: 'body', querystring: 'query', params: 'params', headers: 'headers' };
const MOST = 50;

function escaped(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}

/** Where each validation error of the framework lies, as a JSON pointer beginning with the part of the request. */
export function fieldErrorsOf(error: Partial<FastifyError>): FieldError[] {
  const part = partNames[error.validationContext ?? 'body'] ?? 'body';
  return (error.validation ?? []).slice(0, MOST).map((each) => {
    const { missingProperty, additionalProperty, unevaluatedProperty } = each.params as Record<string, string | undefined>;
    const key = missingProperty ?? additionalProperty ?? unevaluatedProperty;
    const pointer = `#/${part}${each.instancePath}${key === undefined ? '' : `/${escaped(key)}`}`;
    return { pointer: pointer.slice(0, 300), detail: (each.message ?? each.keyword).slice(0, 300) };
  });
}
