import { type DestinationStream, type Logger, pino } from 'pino';

/** What must never stand in a log: what opens a door, and what tells who someone is. */
const secrets = ['cookie', 'authorization', '["set-cookie"]', '["csrf-token"]'];
const fields = [
  'password',
  'token',
  'csrfToken',
  'secretKey',
  'masterKey',
  'name',
  'phone',
  'idNumber',
  'identityNumber',
  'address',
  'email',
  'text',
  'statement',
  'facts',
  'parties',
];

function pathsOf(): string[] {
  const at = (prefix: string, key: string): string => (key.startsWith('[') ? `${prefix}${key}` : `${prefix}.${key}`);
  const headers = ['headers', 'req.headers', 'res.headers'].flatMap((prefix) => secrets.map((key) => at(prefix, key)));
  return [...headers, ...fields, ...['*', 'body', 'req.body', '*.*'].flatMap((prefix) => fields.map((key) => at(prefix, key)))];
}

export interface LoggerOptions {
  level: string;
  /** Process that writes: 'api', 'worker'. */
  process: string;
  /** Standard output when left out. */
  destination?: DestinationStream;
}

/** Lines of JSON with times in UTC; secrets and personal fields are replaced before they are written. */
export function createLogger({ level, process, destination }: LoggerOptions): Logger {
  const options = {
    level,
    base: { process },
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: { paths: pathsOf(), censor: '[redacted]' },
  };
  return destination === undefined ? pino(options) : pino(options, destination);
}
