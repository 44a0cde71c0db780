import closeWithGrace from 'close-with-grace';
import { loadConfig } from '../infra/config.ts';
import { complaintNumbers } from '../infra/database/complaint-numbers.ts';
import { connect } from '../infra/database/connect.ts';
import { relayNudge } from '../infra/database/nudge-relay.ts';
import { evidenceFromConfig } from '../infra/evidence/evidence-from-config.ts';
import { localKeyVault } from '../infra/encryption/key-vault.ts';
import { createLogger } from '../infra/logger.ts';
import { openTemporal } from '../infra/temporal.ts';
import { buildApp } from './app.ts';

const STOP_MS = 10_000;

const config = loadConfig();
const logger = createLogger({ level: config.logLevel, process: 'api' });
const db = connect(config.database.url, {
  max: config.database.connections,
  applicationName: 'redress-api',
  onIdleError: (err) => logger.warn({ err }, 'api: an idle database connection broke'),
});
const vault = localKeyVault(config.masterKey);
const nudge = relayNudge(db);
const evidence = evidenceFromConfig(config, { db, vault });
const temporal = openTemporal({ ...config.temporal, virtualTime: config.caseClock === 'virtual' });
const app = await buildApp({
  db,
  vault,
  numbers: complaintNumbers(db),
  nudge,
  evidence,
  temporal,
  logger,
  config,
});

closeWithGrace({ delay: STOP_MS, logger: false }, async ({ err, signal }) => {
  if (err !== undefined) logger.error({ err }, 'api: ends by an error');
  logger.info({ signal }, 'api: finishes what is at work');
  await app.close();
  await Promise.all([temporal.close(), db.destroy()]);
  logger.info('api: stopped');
});

await app.listen({ host: config.host, port: config.port });
logger.info({ host: config.host, port: config.port }, 'api: ready');
