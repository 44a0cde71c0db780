import { isTemporalUnavailable } from '../../infra/temporal.ts';

/** Connection refused, reset, timed out; PostgreSQL: shutting down, starting up, too many connections, connection class 08. */
const networkCodes: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
  '57P01',
  '57P02',
  '57P03',
  '53300',
]);
const driverMessages =
  /connection terminated|timeout exceeded when trying to connect|connection ended|client has encountered a connection error/i;

function isDatabaseUnavailable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = (error as { code?: unknown }).code;
  if (typeof code === 'string' && (networkCodes.has(code) || code.startsWith('08'))) return true;
  if (error instanceof AggregateError) return error.errors.some(isDatabaseUnavailable);
  return driverMessages.test(error.message);
}

/** A part that is needed (database, workflow server) does not answer: the same request may succeed later. */
export function isUnavailable(error: unknown): boolean {
  return isDatabaseUnavailable(error) || isTemporalUnavailable(error);
}
