import { sql } from 'kysely';
import type { FastifyInstance } from 'fastify';
import type { ApiDeps } from './deps.ts';

interface Readiness {
  database: boolean;
  temporal: boolean;
}

async function readiness({ db, temporal }: ApiDeps): Promise<Readiness> {
  const [database, temporalUp] = await Promise.all([
    sql`select 1`.execute(db).then(
      () => true,
      () => false,
    ),
    temporal.isUp(),
  ]);
  return { database, temporal: temporalUp };
}

/**
 * `/healthz`: the process lives. `/readyz`: it can take filings, which needs the database; without the workflow server it
 * is ready still (filings are kept and start later), and says so.
 */
export function serveHealth(app: FastifyInstance, deps: ApiDeps): void {
  app.get('/healthz', async () => ({ status: 'alive' }));
  app.get('/readyz', async (_request, reply) => {
    const parts = await readiness(deps);
    return reply.status(parts.database ? 200 : 503).send({ status: parts.database ? 'ready' : 'not ready', ...parts });
  });
}
