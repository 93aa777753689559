import { describe, expect, it } from '@jest/globals';
import { Failure, type Remedy } from '../../src/domain/failure.ts';
import { once, type OnceOnly } from '../../src/tasks/once.ts';

const noon = new Date('2026-11-22T12:00:00Z');

function effect(change: Partial<OnceOnly<string>> = {}) {
  const steps: string[] = [];
  const parts: OnceOnly<string> = {
    service: 'gitlab',
    doubtUntil: undefined,
    look: () => {
      steps.push('look');
      return Promise.resolve(undefined);
    },
    prepare: () => () => {
      steps.push('act');
      return Promise.resolve('made');
    },
    doubt: (until) => {
      steps.push(until === undefined ? 'clear' : `doubt ${(until.getTime() - noon.getTime()) / 1000} s`);
      return Promise.resolve();
    },
    now: () => noon,
    ...change,
  };
  return { parts, steps };
}

function failing(failure: Error): Pick<OnceOnly<string>, 'prepare'> {
  return { prepare: () => () => Promise.reject(failure) };
}

describe('once', () => {
  it('writes its doubt down before it acts', async () => {
    const { parts, steps } = effect();

    expect(await once(parts)).toBe('made');
    expect(steps).toEqual(['doubt 75 s', 'act']);
  });

  it.each([
    ['gitlab', 75],
    ['slack', 15],
  ] as const)(
    'doubts as long as %s may be at work on a call whose sender is gone',
    async (service, seconds) => {
      const { parts, steps } = effect({ service });

      await once(parts);

      expect(steps).toContain(`doubt ${seconds} s`);
    },
  );

  it('gathers what the call needs before the doubt begins', async () => {
    const { parts, steps } = effect();
    const prepare = () => {
      steps.push('prepare');
      return Promise.resolve(parts.prepare());
    };

    expect(await once({ ...parts, prepare })).toBe('made');
    expect(steps).toEqual(['prepare', 'doubt 75 s', 'act']);
  });

  it('takes what it finds after a crash', async () => {
    const { parts, steps } = effect({ doubtUntil: noon, look: () => Promise.resolve('found') });

    expect(await once(parts)).toBe('found');
    expect(steps).toEqual([]);
  });

  it('waits while an earlier call may still take effect', async () => {
    const { parts, steps } = effect({ doubtUntil: new Date(noon.getTime() + 10_000) });

    await expect(once(parts)).rejects.toMatchObject({ code: 'in-doubt', remedy: { kind: 'wait', ms: 3000 } });
    expect(steps).toEqual(['look']);
  });

  it('acts again once the doubt is over and nothing was found', async () => {
    const { parts, steps } = effect({ doubtUntil: noon });

    expect(await once(parts)).toBe('made');
    expect(steps).toEqual(['look', 'doubt 75 s', 'act']);
  });

  it.each<[string, Remedy, string]>([
    ['ECONNREFUSED', { kind: 'retry' }, 'clear'],
    ['429', { kind: 'wait', ms: 1000 }, 'clear'],
    ['401', { kind: 'mend', ms: 1000, what: 'access' }, 'clear'],
    ['403', { kind: 'never' }, 'clear'],
    ['502', { kind: 'unknown', withinMs: 15_000 }, 'doubt 15 s'],
    ['timeout', { kind: 'unknown', withinMs: 60_000 }, 'doubt 60 s'],
  ])('after %s leaves the doubt that is due', async (code, remedy, last) => {
    const { parts, steps } = effect(failing(new Failure('gitlab', code, remedy, code)));

    await expect(once(parts)).rejects.toMatchObject({ code });
    expect(steps.at(-1)).toBe(last);
  });

  it('doubts after an error nobody foresaw', async () => {
    const { parts, steps } = effect(failing(new TypeError('bug')));

    await expect(once(parts)).rejects.toThrow('bug');
    expect(steps.at(-1)).toBe('doubt 5 s');
  });
});
