import { randomUUID } from 'node:crypto';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest, LogController } from 'fastify';
import openapiGlue from 'fastify-openapi-glue';
import { type ContractOperation, contractOperations, servedContract } from './contract.ts';
import type { ApiDeps } from './deps.ts';
import type { ApiAnswer, ApiRequest } from './handler.ts';
import { createHandlers } from './handlers/index.ts';
import { serveHealth } from './health.ts';
import { contentSecurity } from './http/content-security.ts';
import { limiter } from './http/limiter.ts';
import { refuseUnstorableTexts } from './http/strict-text.ts';
import { sharedSerializers } from './http/shared-serializers.ts';
import { exactBodies, tighten } from './http/tighten.ts';
import { shedLoad } from './http/under-load.ts';
import { serveMetrics } from './metrics.ts';
import { answerProblems } from './problem-answers.ts';
import { languageOf } from './problem.ts';
import { securityHandlers } from './security.ts';
import { refuseForeignOrigins } from './security/origin.ts';
import { servePages } from './static-pages.ts';

/** Forms and texts; files have a limit of their own. */
const BODY_LIMIT = 256 * 1024;
type AnyHandler = (request: ApiRequest<never>) => Promise<ApiAnswer<unknown>>;

/** Between a handler, which knows nothing of HTTP but names and headers, and the framework. */
function served(handler: AnyHandler) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const {
      status = 200,
      body,
      headers = {},
      setCookie,
    } = await handler({
      params: request.params,
      query: request.query,
      body: request.body,
      reader: request.reader,
      header: (name: string) => {
        const value = request.headers[name];
        return typeof value === 'string' ? value : undefined;
      },
      language: languageOf(request.headers['accept-language']),
      raw: request,
    } as unknown as ApiRequest<never>);
    setCookie?.(reply);
    return reply
      .status(status)
      .headers({ 'cache-control': 'no-store', ...headers })
      .send(body);
  };
}

/** One mark per operation that an allowed caller may see; a cookie session decides on everything else. */
function assertSecured({ id, operation }: ContractOperation): void {
  const open = operation.security?.length === 0;
  const changes = operation.security?.some((scheme) => 'csrf' in scheme) === true;
  if (!open && operation.security !== undefined && !changes) throw new Error(`${id}: a change without CSRF protection`);
}

async function protect(app: FastifyInstance, { config }: ApiDeps): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: contentSecurity(config.objectStore),
    hsts: config.secureCookies,
    crossOriginEmbedderPolicy: false,
  });
  await app.register(cookie);
  await app.register(rateLimit, { global: false });
  await shedLoad(app);
  app.decorateRequest('reader', undefined);
  app.addHook('onRequest', refuseForeignOrigins([config.publicOrigin]));
  app.addHook('preValidation', refuseUnstorableTexts);
}

function limitersOf(app: FastifyInstance, { config: { limits } }: ApiDeps) {
  // Whoever's password is tried: that of a second person who signs a verb counts together with signing in.
  const loginOf = ({ body }: FastifyRequest): string => {
    const { login, secondPerson } = (body ?? {}) as { login?: string; secondPerson?: { login?: string } };
    return String(login ?? secondPerson?.login ?? '').toLowerCase();
  };
  return {
    signIns: limiter(app, limits.signIns, (request) => `${request.ip} ${loginOf(request)}`),
    filings: limiter(app, limits.filings, (request) => request.reader?.userId ?? request.ip),
  };
}

/** The HTTP server over its parts, ready to listen or to be injected into. The parts belong to the caller. */
export async function buildApp(deps: ApiDeps): Promise<FastifyInstance> {
  const app = Fastify({
    loggerInstance: deps.logger,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: BODY_LIMIT,
    requestTimeout: 30_000,
    genReqId: () => randomUUID(),
    routerOptions: { maxParamLength: 100 },
    schemaController: { compilersFactory: { buildValidator: exactBodies(), buildSerializer: sharedSerializers() } },
  }) as unknown as FastifyInstance;
  answerProblems(app);
  await protect(app, deps);
  app.addHook('onRoute', tighten);
  app.addContentTypeParser('application/octet-stream', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
  contractOperations.forEach(assertSecured);
  const handlers = createHandlers(deps, limitersOf(app, deps));
  const serviceHandlers = Object.fromEntries(Object.entries(handlers).map(([id, handler]) => [id, served(handler as AnyHandler)]));
  await app.register(openapiGlue, {
    specification: servedContract(),
    serviceHandlers,
    securityHandlers: securityHandlers(deps.db),
    prefix: '/api',
  });
  serveHealth(app, deps);
  serveMetrics(app, deps.db);
  await servePages(app, deps.config.consoleFolder);
  return app;
}
