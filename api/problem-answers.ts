import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { DomainProblem } from '../domain/problem.ts';
import { asDomainProblem, languageOf, problemBody } from './problem.ts';

/** Seconds after which a client may try again when a part was down. */
const RETRY_AFTER = 5;

function retryAfterOf(problem: DomainProblem): number | undefined {
  const { retryAfter } = problem.facts;
  if (typeof retryAfter === 'number') return retryAfter;
  return problem.code === 'unavailable' ? RETRY_AFTER : undefined;
}

function answer(problem: DomainProblem, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const language = languageOf(request.headers['accept-language']);
  const body = problemBody(problem, language, request.id);
  const retryAfter = retryAfterOf(problem);
  if (retryAfter !== undefined) reply.header('retry-after', String(retryAfter));
  return reply
    .status(body.status)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .header('content-language', language === 'zh' ? 'zh-CN' : 'en')
    .header('cache-control', 'no-store')
    .serializer((payload: unknown) => JSON.stringify(payload))
    .send(body);
}

/** Every error of every route leaves as a problem (RFC 9457); what was not foreseen is logged and told without detail. */
export function answerProblems(app: FastifyInstance): void {
  app.setErrorHandler((error, request, reply) => {
    const problem = asDomainProblem(error);
    const { operationId } = request.routeOptions.config;
    if (problem.code === 'internal') request.log.error({ err: error, operationId }, 'api: unexpected error');
    if (problem.code === 'unavailable') request.log.warn({ err: error, operationId }, 'api: a part does not answer');
    return answer(problem, request, reply);
  });
  app.setNotFoundHandler((request, reply) => answer(new DomainProblem('not-found', 'no such address'), request, reply));
}
