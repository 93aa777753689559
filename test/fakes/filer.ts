import type { Filer } from '../../src/intake/filer.ts';

/** Reads nothing out of a post but this region, and files nothing. */
export function createFakeFiler(region?: string): Filer {
  return {
    read: () => ({
      answers: { partner: '', customer: '', reason: '', activity: '', need: '', urgency: '', extras: {} },
      verdict: { kind: 'unknown', warnings: [] },
      region,
    }),
    record: () => Promise.reject(new Error('nothing is filed here')),
  };
}
