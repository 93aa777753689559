import { randomUUID } from 'node:crypto';
import type { PartnerRequest } from '../../src/domain/request.ts';
import type { NewRequest } from '../../src/ports/store.ts';

/** A request as intake hands it in. */
export function newRequest(changes: Partial<NewRequest> = {}): NewRequest {
  return {
    id: randomUUID(),
    key: `view:${randomUUID()}`,
    requester: 'U1',
    source: { kind: 'command', channel: 'C1' },
    answers: {
      partner: 'Acme',
      customer: 'Globex',
      reason: 'new',
      activity: 'demo',
      need: 'A demo on Tuesday.',
      urgency: 'normal',
      extras: {},
    },
    route: {
      region: 'EMEA',
      verdict: {
        kind: 'matched',
        region: 'EMEA',
        confidence: 1,
        reasons: [{ region: 'EMEA', rule: 'explicit', because: 'chosen', words: 'EMEA' }],
        warnings: [],
      },
    },
    createdAt: new Date('2026-11-22T10:00:00.123Z'),
    ...changes,
  };
}

/** A request as the store answers with it: CSA-17, as it is once it is written unless told otherwise. */
export function savedRequest(changes: Partial<PartnerRequest> = {}): PartnerRequest {
  return {
    ...newRequest(),
    number: 17,
    progress: { kind: 'saved' },
    phase: 'open',
    posts: {},
    doubts: {},
    ...changes,
  };
}
