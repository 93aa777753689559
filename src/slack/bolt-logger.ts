import { LogLevel, type Logger as BoltLogger } from '@slack/bolt';
import type { Logger } from 'pino';

/**
 * Slack's SDKs write to our log through this. Their debug lines are dropped whatever our level is: they hold
 * whole payloads, and those are what people wrote. What they call an error, as a socket that was lost, they
 * mostly get over by themselves; what they do not is thrown, and an error where it is caught.
 */
export function boltLogger(log: Logger): BoltLogger {
  const sdk = log.child({ sdk: 'slack' });
  return {
    debug: () => undefined,
    info: (...said) => sdk.debug({ said: wordsOf(said) }, 'slack sdk'),
    warn: (...said) => sdk.warn({ said: wordsOf(said) }, 'slack sdk'),
    error: (...said) => sdk.warn({ said: wordsOf(said) }, 'slack sdk'),
    setLevel: () => undefined,
    getLevel: () => LogLevel.INFO,
    setName: () => undefined,
  };
}

function wordsOf(said: readonly unknown[]): string {
  return said
    .map((part) => (part instanceof Error ? part.message : String(part)))
    .join(' ')
    .slice(0, 500);
}
