import process from 'node:process';
import Fastify from 'fastify';
import { type Generated, Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';

interface Row {
  id: Generated<number>;
  body: string;
}

/**
 * The floor of filing: Fastify, Kysely, one transaction of three rows, nothing else.
 * A process of its own, like the API it is compared with. Prints its port.
 */
async function serve(databaseUrl: string): Promise<void> {
  const db = new Kysely<Record<'floor_a' | 'floor_b' | 'floor_c', Row>>({
    dialect: new PostgresDialect({ pool: new pg.Pool({ connectionString: databaseUrl, max: 20 }) }),
  });
  for (const table of ['floor_a', 'floor_b', 'floor_c'] as const) {
    await db.schema
      .createTable(table)
      .ifNotExists()
      .addColumn('id', 'serial', (c) => c.primaryKey())
      .addColumn('body', 'text')
      .execute();
  }
  const app = Fastify();
  app.post('/', async (request, reply) => {
    const body = JSON.stringify(request.body);
    await db.transaction().execute(async (trx) => {
      for (const table of ['floor_a', 'floor_b', 'floor_c'] as const) await trx.insertInto(table).values({ body }).execute();
    });
    return reply.code(201).send({ ok: true });
  });
  process.once('SIGTERM', () => void app.close().then(() => db.destroy()));
  const address = await app.listen({ host: '127.0.0.1', port: 0 });
  process.stdout.write(`${address}\n`);
}

await serve(process.argv[2] ?? '');
