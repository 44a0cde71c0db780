import type { FastifyError } from 'fastify';
import { DomainProblem, type ProblemCode } from '../domain/problem.ts';
import { evidenceReasons, isEvidenceReason } from '../domain/evidence/evidence-reason.ts';
import { reasons, type Reason } from '../domain/reason.ts';
import type { FieldError, Problem } from '../openapi/generated/types.ts';
import { isUnavailable } from './http/unavailable.ts';
import { fieldErrorsOf } from './http/validation-errors.ts';

interface Kind {
  status: number;
  zh: string;
  en: string;
}

/** The only place where a code gets its HTTP status. */
const kinds: Readonly<Record<ProblemCode, Kind>> = {
  'invalid-request': { status: 400, zh: '请求不符合约定', en: 'The request is not as agreed' },
  unauthenticated: { status: 401, zh: '请先登录', en: 'Sign in first' },
  forbidden: { status: 403, zh: '没有此项权限', en: 'You may not do this' },
  'not-found': { status: 404, zh: '没有找到', en: 'Not found' },
  'action-not-allowed': { status: 409, zh: '现在不能进行此项操作', en: 'This is not possible now' },
  'stale-version': { status: 412, zh: '案件已有变化，请刷新后再试', en: 'The case has changed; read it again' },
  'idempotency-conflict': { status: 422, zh: '同一请求编号用于了不同的内容', en: 'The same idempotency key came with another request' },
  'evidence-rejected': { status: 422, zh: '文件不能接收', en: 'The file is not accepted' },
  'version-required': { status: 428, zh: '缺少案件版本（If-Match）', en: 'If-Match is missing' },
  'too-many-requests': { status: 429, zh: '请求过于频繁，请稍后再试', en: 'Too many requests; try again later' },
  unavailable: { status: 503, zh: '服务暂时不可用，请稍后以同一编号重试', en: 'Temporarily unavailable; send it again with the same key' },
  internal: { status: 500, zh: '系统内部错误', en: 'Internal error' },
};

export type Language = 'zh' | 'en';

/** zh unless English is asked for first. */
export function languageOf(acceptLanguage: string | undefined): Language {
  const [first = ''] = (acceptLanguage ?? '').split(',');
  return first.trim().toLowerCase().startsWith('en') ? 'en' : 'zh';
}

interface GlueError extends Error {
  errors?: readonly unknown[];
}

/** Any error as a DomainProblem: ours stays, the framework's and the drivers' get their code, the rest is `internal`. */
export function asDomainProblem(error: unknown): DomainProblem {
  if (error instanceof DomainProblem) return error;
  const nested = (error as GlueError | undefined)?.errors?.find((inner) => inner instanceof DomainProblem || isUnavailable(inner));
  if (nested !== undefined) return asDomainProblem(nested);
  if (isUnavailable(error)) return new DomainProblem('unavailable', 'a part that is needed does not answer');
  return ofFramework(error as Partial<FastifyError>);
}

function ofFramework(error: Partial<FastifyError>): DomainProblem {
  const { validation, statusCode = 500, code = '' } = error;
  if (validation !== undefined) {
    const errors = fieldErrorsOf(error);
    if (errors.every(({ pointer }) => pointer === '#/headers/if-match') && isMissing(error)) {
      return new DomainProblem('version-required', 'If-Match is needed');
    }
    return new DomainProblem('invalid-request', 'see errors', { errors });
  }
  if (statusCode === 404) return new DomainProblem('not-found', 'no such address');
  if (statusCode === 401) return new DomainProblem('unauthenticated', 'sign in first');
  if (statusCode === 429) return new DomainProblem('too-many-requests', 'slow down');
  if (statusCode === 503) return new DomainProblem('unavailable', 'too much work at the moment');
  if (statusCode >= 400 && statusCode < 500) {
    return new DomainProblem('invalid-request', 'the body cannot be read', {
      errors: [{ pointer: '#/body', detail: code || 'not readable' }],
    });
  }
  return new DomainProblem('internal', 'unexpected');
}

function isMissing(error: Partial<FastifyError>): boolean {
  return error.validation?.every((each) => each.keyword === 'required') ?? false;
}

/** Words of a reason of one of the closed lists; undefined for anything else, which stays inside. */
function reasonTextOf(reason: unknown): { zh: string; en: string } | undefined {
  if (isEvidenceReason(reason)) return evidenceReasons[reason];
  return typeof reason === 'string' && Object.hasOwn(reasons, reason) ? reasons[reason as Reason] : undefined;
}

/** The RFC 9457 body of a problem. `facts` that the contract names go into it, nothing else does. */
export function problemBody(problem: DomainProblem, language: Language, instance: string): Problem {
  const { status, [language]: title } = kinds[problem.code];
  const { errors, stage, caseStatus, reason, version, allowedActions, candidates, firstId, parts } = problem.facts as Partial<Problem>;
  const reasonText = reasonTextOf(reason);
  return {
    type: `/problems/${problem.code}`,
    title,
    status,
    code: problem.code,
    detail: reasonText?.[language] ?? problem.detail,
    instance,
    ...(errors && { errors }),
    ...(stage && { stage }),
    ...(caseStatus && { caseStatus }),
    ...(reason && reasonText && { reason, reasonText: { ...reasonText } }),
    ...(version !== undefined && { version }),
    ...(allowedActions && { allowedActions }),
    ...(candidates && { candidates }),
    ...(firstId !== undefined && { firstId }),
    ...(parts && { parts: [...parts] }),
  };
}

/** `invalid-request` about one place of the request, named by its JSON pointer (`#/body/unitId`). */
export function invalid(pointer: string, detail: string, facts: Readonly<Record<string, unknown>> = {}): DomainProblem {
  const errors: FieldError[] = [{ pointer, detail }];
  return new DomainProblem('invalid-request', detail, { errors, ...facts });
}

/** `action-not-allowed` for a reason of the closed list. */
export function notAllowed(reason: Reason, facts: Readonly<Record<string, unknown>>): DomainProblem {
  return new DomainProblem('action-not-allowed', reason, { reason, ...facts });
}
