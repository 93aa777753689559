import type { PartnerRequest } from '../../src/domain/request.ts';
import type { AddToRequest } from '../../src/intake/add-to-request.ts';

export type FakeAddToRequest = AddToRequest & {
  /** The request there is; without one, there is none. */
  hold(request: PartnerRequest): void;
  readonly additions: readonly Parameters<AddToRequest['add']>[0][];
};

export function createFakeAddToRequest(): FakeAddToRequest {
  const requests = new Map<string, PartnerRequest>();
  const additions: Parameters<AddToRequest['add']>[0][] = [];
  return {
    additions,
    hold: (request) => void requests.set(request.id, request),
    request: (id) => Promise.resolve(requests.get(id)),
    add(addition) {
      const request = requests.get(addition.requestId);
      if (request === undefined) return Promise.resolve({ kind: 'gone' });
      additions.push(addition);
      return Promise.resolve({ kind: 'added', request });
    },
  };
}
