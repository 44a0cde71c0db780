import type { FastifyInstance } from 'fastify';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Db } from '../infra/database/connect.ts';
import { oldestWork } from '../infra/database/oldest-work.ts';
import { countAlarms } from '../infra/evidence/alarms.ts';

const loopback: ReadonlySet<string> = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);

/**
 * Durations by operation of the contract and class of answer; no label can hold a number of a case or a person. Served to
 * this machine only, where a collector stands: what a proxy forwards from elsewhere gets 404.
 */
export function serveMetrics(app: FastifyInstance, db: Db): void {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const durations = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Duration of requests by operation and class of status.',
    labelNames: ['operation', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [registry],
  });
  new Gauge({
    name: 'evidence_alarms_open',
    help: 'Stored files that are not as the record says.',
    registers: [registry],
    async collect() {
      // Without the database the last count stands: the other figures are wanted then all the more.
      const open = await countAlarms(db).catch(() => undefined);
      if (open !== undefined) this.set(open);
    },
  });
  new Gauge({
    name: 'outbox_oldest_seconds',
    help: 'How long the oldest order waits for the worker of cases, and for that of files: grows while one of them is away.',
    labelNames: ['worker'],
    registers: [registry],
    async collect() {
      const waiting = await oldestWork(db).catch(() => undefined);
      if (waiting === undefined) return;
      for (const worker of ['cases', 'files'] as const) this.set({ worker }, waiting[worker]);
    },
  });
  app.addHook('onResponse', async (request, reply) => {
    const operation = request.routeOptions.config.operationId ?? 'other';
    durations.observe({ operation, status: `${Math.floor(reply.statusCode / 100)}xx` }, reply.elapsedTime / 1000);
  });
  app.get('/metrics', async (request, reply) => {
    const local = loopback.has(request.ip) && request.headers['x-forwarded-for'] === undefined;
    if (!local) return reply.callNotFound();
    return reply.type(registry.contentType).send(await registry.metrics());
  });
}
