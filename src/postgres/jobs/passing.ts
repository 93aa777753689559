import pg from 'pg';

/**
 * Classes of SQLSTATE that say "not now": connection, rollback by the server (deadlock), out of
 * resources, locked, shutting down, system.
 * https://www.postgresql.org/docs/18/errcodes-appendix.html
 */
const passingClasses = new Set(['08', '40', '53', '55', '57', '58']);

/** What Node's sockets report when nobody is there, or no longer. */
const passingSocketCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOENT',
  'ENOTFOUND',
  'EPIPE',
  'ETIMEDOUT',
]);

/** The two things `pg` says without any code. */
const passingMessages = /^(?:Connection terminated|timeout exceeded|Query read timeout)/;

/** Whether an error of the database is over when the database is well again. */
export function passesByItself(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error instanceof pg.DatabaseError) return passingClasses.has(error.code?.slice(0, 2) ?? '');
  if ('syscall' in error && 'code' in error) return passingSocketCodes.has(String(error.code));
  return passingMessages.test(error.message);
}
