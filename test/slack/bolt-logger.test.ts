import { describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import { boltLogger } from '../../src/slack/bolt-logger.ts';

function logged(say: (logger: ReturnType<typeof boltLogger>) => void): Record<string, unknown>[] {
  const lines: string[] = [];
  const log = pino({ level: 'trace' }, { write: (line: string) => void lines.push(line) });
  say(boltLogger(log));
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
}

describe('boltLogger', () => {
  it('drops debug lines, which hold what people wrote, at every level of ours', () => {
    expect(logged((logger) => logger.debug('http request body: {"text":"secret"}'))).toEqual([]);
  });

  it('keeps warnings, and errors the SDK gets over, with the words in a field', () => {
    const lines = logged((logger) => {
      logger.warn('http request failed', 'fetch failed');
      logger.error(new Error('socket lost'));
    });

    expect(lines).toMatchObject([
      { level: 40, sdk: 'slack', msg: 'slack sdk', said: 'http request failed fetch failed' },
      { level: 40, msg: 'slack sdk', said: 'socket lost' },
    ]);
  });
});
