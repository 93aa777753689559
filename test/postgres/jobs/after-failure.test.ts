import { describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { Failure, type Remedy } from '../../../src/domain/failure.ts';
import { NotYet } from '../../../src/domain/not-yet.ts';
import { afterFailure } from '../../../src/postgres/jobs/after-failure.ts';

const closed = new Failure(
  'slack',
  'is_archived',
  { kind: 'mend', ms: 60_000, what: 'place' },
  'Slack says no',
);

describe('after a failure', () => {
  it.each<[Remedy, object]>([
    [{ kind: 'retry' }, { kind: 'retry' }],
    [{ kind: 'unknown', withinMs: 5_000 }, { kind: 'retry' }],
    [
      { kind: 'wait', ms: 30_000 },
      { kind: 'wait', ms: 30_000 },
    ],
    [
      { kind: 'mend', ms: 60_000, what: 'access' },
      { kind: 'wait', ms: 60_000 },
    ],
    [{ kind: 'never' }, { kind: 'park', why: 'GitLab said something' }],
  ])('with the remedy %j the next step is %j', (remedy, step) => {
    const failure = new Failure('gitlab', '500', remedy, 'GitLab said something');

    expect(afterFailure(failure, 4, 0)).toEqual(step);
  });

  it.each([
    ['a minute', 60_000, 60_000],
    ['an hour', 3600_000, 6 * 60_000],
    ['a day', 24 * 3600_000, 15 * 60_000],
  ])('that a person has to mend, the pauses grow: after %s', (_, ageMs, ms) => {
    expect(afterFailure(closed, 0, ageMs)).toEqual({ kind: 'wait', ms });
  });

  it('that nobody mends in a week is parked', () => {
    expect(afterFailure(closed, 0, 8 * 24 * 3600_000)).toEqual({ kind: 'park', why: 'Slack says no' });
  });

  it.each([
    ['at first', 0, 15_000],
    ['after a day', 24 * 3600_000, 15 * 60_000],
  ])('to find what has to be there first, it is looked again: %s', (_, ageMs, ms) => {
    expect(afterFailure(new NotYet('no card'), 4, ageMs)).toEqual({ kind: 'wait', ms });
  });

  it.each([
    ['a deadlock', databaseError('40P01')],
    ['too many connections', databaseError('53300')],
    ['a server that shuts down', databaseError('57P01')],
    ['a lost connection', new Error('Connection terminated unexpectedly')],
    [
      'a refused connection',
      Object.assign(new Error('connect'), { syscall: 'connect', code: 'ECONNREFUSED' }),
    ],
  ])('of the database by %s the job is tried again for ever', (_, error) => {
    expect(afterFailure(error, 4, 0)).toEqual({ kind: 'retry' });
  });

  it.each([
    ['a bug', new TypeError('x is undefined')],
    ['wrong SQL', databaseError('42703')],
    ['something thrown that is no error', 'oops'],
  ])('by %s the job is tried five times and then parked', (_, error) => {
    expect(afterFailure(error, 0, 0)).toEqual({ kind: 'retry-mistake', mistakes: 1 });
    expect(afterFailure(error, 3, 0)).toEqual({ kind: 'retry-mistake', mistakes: 4 });
    expect(afterFailure(error, 4, 0)).toMatchObject({
      kind: 'park',
      why: expect.stringContaining('5 times'),
    });
  });
});

function databaseError(code: string): Error {
  return Object.assign(new pg.DatabaseError('no', 2, 'error'), { code });
}
