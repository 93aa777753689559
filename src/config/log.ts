import { pino, type DestinationStream, type Logger } from 'pino';

/**
 * The log: constant sentences with fields. Whatever an SDK hangs on an error, tokens and the texts of
 * people stay out: errors are reduced to their name, words, code and stack.
 */
export function createLog(level: string, destination?: DestinationStream): Logger {
  const options = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: {
      paths: ['token', '*.token', 'headers', '*.headers', 'answers', '*.answers', 'text', '*.text'],
      censor: '[kept private]',
    },
    serializers: {
      err: (error: unknown) => errorFields(error),
      error: (error: unknown) => errorFields(error),
    },
  };
  return destination === undefined ? pino(options) : pino(options, destination);
}

/** An error as far as an operator needs it; three causes deep. */
function errorFields(error: unknown, depth = 0): unknown {
  if (!(error instanceof Error)) return { message: typeof error };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  return {
    name: error.name,
    message: withoutTokens(error.message),
    ...(code !== undefined && { code }),
    stack: withoutTokens(error.stack ?? ''),
    ...(error.cause !== undefined && depth < 3 && { cause: errorFields(error.cause, depth + 1) }),
  };
}

/** Slack's and GitLab's token shapes, in case an error quotes one. */
function withoutTokens(text: string): string {
  return text.replaceAll(/\b(xox[a-z]-|xapp-|glpat-|gl[a-z]{2,5}-)[\w.-]+/g, '[token]');
}
