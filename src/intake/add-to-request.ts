import { randomUUID } from 'node:crypto';
import { addNoteJob } from '../domain/job.ts';
import type { PartnerRequest } from '../domain/request.ts';
import { cleanText } from '../domain/text/clean.ts';
import type { Messenger } from '../ports/messenger.ts';
import type { Additions } from '../ports/additions.ts';
import type { Store } from '../ports/store.ts';
import { admit } from './admit.ts';

/** Adds to requests that are there, in place of making another one. */
export interface AddToRequest {
  /** The request, to be shown before something is added. */
  request(id: string): Promise<PartnerRequest | undefined>;
  /** Checks and writes down. When it answers `added`, the addition is safe. */
  add(addition: { key: string; requestId: string; author: string; text: string }): Promise<AddOutcome>;
}

export type AddOutcome =
  | { readonly kind: 'added'; readonly request: PartnerRequest }
  /** There is nothing in it. */
  | { readonly kind: 'empty' }
  /** There is no such request. */
  | { readonly kind: 'gone' }
  /** This person may not add to requests. `why` is a sentence for them. */
  | { readonly kind: 'refused'; readonly why: string };

export type AddToRequestParts = {
  readonly store: Pick<Store, 'request'>;
  readonly additions: Pick<Additions, 'record'>;
  readonly person: Messenger['person'];
  readonly now: () => Date;
};

export function createAddToRequest({ store, additions, person, now }: AddToRequestParts): AddToRequest {
  return {
    request: (id) => store.request(id),
    async add({ key, requestId, author, text: typed }) {
      const admission = await admit(author, person);
      if (admission.kind === 'refused') return admission;
      if (admission.kind === 'unsure') return { kind: 'refused', why: tryAgain };
      const text = cleanText(typed);
      if (text === '') return { kind: 'empty' };
      const request = await store.request(requestId);
      if (request === undefined) return { kind: 'gone' };
      const id = randomUUID();
      const addition = { id, key, requestId, author, text, createdAt: now() };
      await additions.record(addition, [addNoteJob(requestId, id)]);
      return { kind: 'added', request };
    },
  };
}

const tryAgain =
  'Slack did not tell us who you are just now, so nothing was added. Please try again in a minute.';
