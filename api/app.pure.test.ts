import { randomBytes } from 'node:crypto';
import { expect, it } from 'vitest';
import { connect } from '../infra/database/connect.ts';
import { createLogger } from '../infra/logger.ts';
import { buildApp } from './app.ts';
import type { ApiDeps } from './deps.ts';

it('starts without a warning but for a console that is not built, needing no part to answer', async () => {
  const lines: string[] = [];
  const logger = createLogger({ level: 'warn', process: 'api', destination: { write: (line: string) => void lines.push(line) } });
  const db = connect('postgresql://nobody:nothing@127.0.0.1:1/nowhere');
  const config = {
    caseClock: 'wall',
    publicOrigin: 'http://localhost',
    secureCookies: false,
    consoleFolder: '/nonexistent',
    cursorKey: randomBytes(32),
    limits: { signIns: 1, filings: 1 },
    objectStore: { endpoint: 'http://127.0.0.1:1' },
  };
  const app = await buildApp({ db, logger, config } as unknown as ApiDeps);
  await app.ready();
  expect(lines.filter((line) => !line.includes('the console is not built'))).toEqual([]);
  expect((await app.inject('/api/me')).statusCode).toBe(401);
  await app.close();
  await db.destroy();
});
