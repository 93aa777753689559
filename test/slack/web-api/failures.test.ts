import { describe, expect, it } from '@jest/globals';
import {
  WebAPIHTTPError,
  WebAPIPlatformError,
  WebAPIRateLimitedError,
  WebAPIRequestError,
} from '@slack/web-api';
import { Failure } from '../../../src/domain/failure.ts';
import { failureOf } from '../../../src/slack/web-api/failures.ts';

const refused = (error: string): Error => new WebAPIPlatformError({ ok: false, error });
const answered = (status: number): Error => new WebAPIHTTPError(status, '', {});
const broken = (name: string, code?: string): Error => {
  const cause = code === undefined ? undefined : Object.assign(new Error(code), { code });
  return new WebAPIRequestError(Object.assign(new TypeError('fetch failed', { cause }), { name }));
};

describe('failureOf', () => {
  it.each([
    ['a rate limit', new WebAPIRateLimitedError(7), 'ratelimited', { kind: 'wait', ms: 7_000 }],
    ['a rate limit in words', refused('ratelimited'), 'ratelimited', { kind: 'wait', ms: 30_000 }],
    ['a rate limit without a time', answered(429), '429', { kind: 'wait', ms: 30_000 }],
    [
      'a revoked token',
      refused('invalid_auth'),
      'invalid_auth',
      { kind: 'mend', ms: 60_000, what: 'access' },
    ],
    [
      'a missing invitation',
      refused('not_in_channel'),
      'not_in_channel',
      { kind: 'mend', ms: 60_000, what: 'place' },
    ],
    [
      'a channel where only some may post',
      refused('restricted_action_read_only_channel'),
      'restricted_action_read_only_channel',
      { kind: 'mend', ms: 60_000, what: 'place' },
    ],
    ['a proxy that refuses', answered(403), '403', { kind: 'wait', ms: 60_000 }],
    ['a message Slack cannot take', refused('invalid_blocks'), 'invalid_blocks', { kind: 'never' }],
    ['a deleted message', refused('message_not_found'), 'message_not_found', { kind: 'never' }],
    ['a code nobody knows', refused('brand_new_error'), 'brand_new_error', { kind: 'never' }],
    ['a connection nobody takes', broken('TypeError', 'ECONNREFUSED'), 'unreachable', { kind: 'retry' }],
  ])('knows what to do about %s, whatever was called', (_, error, code, remedy) => {
    expect(failureOf(error, 'create')).toMatchObject({ service: 'slack', code, remedy });
    expect(failureOf(error, 'repeatable')).toMatchObject({ service: 'slack', code, remedy });
  });

  it.each([
    ['a timeout', broken('TimeoutError'), 'timeout'],
    ['a broken connection', broken('TypeError', 'ECONNRESET'), 'unreachable'],
    ['a server error', answered(503), '503'],
    ['a fatal error of Slack', refused('fatal_error'), 'fatal_error'],
    ['a web page instead of JSON', refused('<html>502 Bad Gateway</html>'), 'unreadable'],
    ['an error of another kind', new Error('what?'), 'unreadable'],
  ])('takes %s for perhaps done only where something is created', (_, error, code) => {
    expect(failureOf(error, 'create')).toMatchObject({ code, remedy: { kind: 'unknown' } });
    expect(failureOf(error, 'repeatable')).toMatchObject({ code, remedy: { kind: 'retry' } });
  });

  it('leaves a failure as it is and keeps the cause of a new one', () => {
    const failure = new Failure('slack', 'x', { kind: 'never' }, 'x');
    const error = refused('invalid_blocks');

    expect(failureOf(failure, 'create')).toBe(failure);
    expect(failureOf(error, 'create').cause).toBe(error);
  });
});
