import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

export interface SchemaTarget {
  host: string;
  port: number;
  user: string;
  password: string;
}

export const temporalDatabases = { main: 'temporal', visibility: 'temporal_visibility' } as const;

const schemas = { [temporalDatabases.main]: 'postgresql/v12/temporal', [temporalDatabases.visibility]: 'postgresql/v12/visibility' };

function isAlreadyThere(error: unknown): boolean {
  return error instanceof Error && /already exists/iu.test(`${error.message}${String((error as { stderr?: string }).stderr)}`);
}

/** Creates Temporal's two databases or brings them to the server's schema; running it again changes nothing. */
export async function prepareTemporalSchema(tool: string, target: SchemaTarget): Promise<void> {
  const env = {
    SQL_PLUGIN: 'postgres12_pgx',
    SQL_HOST: target.host,
    SQL_PORT: String(target.port),
    SQL_USER: target.user,
    SQL_PASSWORD: target.password,
  };
  for (const [database, schema] of Object.entries(schemas)) {
    const call = (...args: string[]): Promise<unknown> => run(tool, ['--db', database, ...args], { env });
    try {
      await call('create-database');
      await call('setup-schema', '-v', '0.0');
    } catch (error) {
      if (!isAlreadyThere(error)) throw error;
    }
    await call('update-schema', '--schema-name', schema);
  }
}
