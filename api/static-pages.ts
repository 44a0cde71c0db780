import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { contractFile } from './contract.ts';
import { isPdfWorker, pdfWorkerSecurity } from './http/content-security.ts';

const YEAR_SECONDS = 31_536_000;

/** Files named by their content never change; everything else is asked for anew. */
function setHeaders(reply: FastifyReply, file: string): void {
  const immutable = /\/assets\/[^/]+-[\w-]{8,}\.\w+$/u.test(file);
  reply.header('cache-control', immutable ? `public, max-age=${YEAR_SECONDS}, immutable` : 'no-cache');
  if (isPdfWorker(file)) reply.header('content-security-policy', pdfWorkerSecurity);
}

async function serveConsole(app: FastifyInstance, folder: string): Promise<void> {
  app.get('/', (_request, reply) => reply.redirect('/console/'));
  app.get('/console', (_request, reply) => reply.redirect('/console/'));
  if (!existsSync(path.join(folder, 'index.html'))) {
    app.log.warn('the console is not built and is not served');
    return;
  }
  await app.register(fastifyStatic, { root: folder, prefix: '/console/', wildcard: false, cacheControl: false, setHeaders });
  // Addresses inside the console are its own: each of them is the same page.
  app.get('/console/*', (_request, reply) => reply.header('cache-control', 'no-cache').sendFile('index.html', folder));
}

const docsPage = `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>Redress API</title>
<link rel="stylesheet" href="/api/docs/swagger-ui.css">
</head>
<body>
<div id="page"></div>
<script src="/api/docs/swagger-ui-bundle.js"></script>
<script src="/api/docs/start.js"></script>
</body>
</html>
`;
const docsStart = `window.SwaggerUIBundle({ url: '/api/openapi.json', dom_id: '#page', validatorUrl: null, supportedSubmitMethods: [], deepLinking: true });\n`;

/** The contract, and a page to read it that needs nothing from outside. */
async function serveContract(app: FastifyInstance): Promise<void> {
  const docs = path.dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'));
  const send = (type: string, body: string) => (_request: unknown, reply: FastifyReply) => reply.type(type).send(body);
  app.get('/api/openapi.json', (_request, reply) =>
    reply.type('application/json').sendFile(path.basename(contractFile.pathname), path.dirname(contractFile.pathname)),
  );
  app.get('/api/docs', (_request, reply) => reply.redirect('/api/docs/'));
  app.get('/api/docs/', send('text/html; charset=utf-8', docsPage));
  app.get('/api/docs/start.js', send('text/javascript; charset=utf-8', docsStart));
  for (const [file, type] of [
    ['swagger-ui.css', 'text/css'],
    ['swagger-ui-bundle.js', 'text/javascript'],
  ] as const) {
    app.get(`/api/docs/${file}`, (_request, reply) => reply.type(`${type}; charset=utf-8`).sendFile(file, docs));
  }
}

/** Everything that is a file: the console, the contract and its reading page. */
export async function servePages(app: FastifyInstance, consoleFolder: string): Promise<void> {
  await app.register(fastifyStatic, { root: path.dirname(contractFile.pathname), serve: false });
  await serveContract(app);
  await app.register(async (scope) => serveConsole(scope, consoleFolder));
}
