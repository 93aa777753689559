import type { Answer } from '../domain/answer.ts';
import type { PartnerRequest, Phase } from '../domain/request.ts';
import { numberOf, type Subcommand } from '../domain/subcommand.ts';
import type { Messenger } from '../ports/messenger.ts';
import type { Sightings } from '../ports/sightings.ts';
import type { Store } from '../ports/store.ts';
import type { ClassifyRegion } from '../region/verdict.ts';
import { admit } from './admit.ts';

/** What somebody asks or tells us about themselves; whatever it is, no request is made of it. */
export type Enquiry = Exclude<Subcommand, { kind: 'open' }>;

/** The one place that answers questions, wherever they are asked. */
export interface Enquiries {
  /** Answers one person (a Slack user id); what they may not know is `refused`. */
  answer(enquiry: Enquiry, person: string): Promise<Answer>;
}

export type EnquiryParts = {
  readonly store: Pick<Store, 'list' | 'requestByNumber'>;
  readonly sightings: Pick<Sightings, 'setWantsOffers'>;
  readonly classify: ClassifyRegion;
  readonly person: Messenger['person'];
};

const tryAgain = 'Slack did not tell us who you are just now. Please try again in a minute.';

/** Enough to see at a glance; the Home tab has them all. */
const shownPerPhase = 5;

/** Members of the home workspace are answered, also about requests of others: those are in the channel. */
export function createEnquiries({ store, sightings, classify, person }: EnquiryParts): Enquiries {
  return {
    async answer(enquiry, userId) {
      const admission = await admit(userId, person);
      if (admission.kind === 'refused') return admission;
      // Help tells nobody anything that is not for them.
      if (enquiry.kind === 'help') return { kind: 'help' };
      if (admission.kind === 'unsure') return { kind: 'refused', why: tryAgain };
      switch (enquiry.kind) {
        case 'mine':
          return { kind: 'mine', requests: await requestsOf(store, userId) };
        case 'status':
          return statusOf(store, enquiry.reference);
        case 'offers':
          await sightings.setWantsOffers(userId, enquiry.wanted);
          return enquiry;
        case 'explain': {
          const { timeZone } = admission.person;
          const verdict = classify({ text: enquiry.text, ...(timeZone !== undefined && { timeZone }) });
          return { kind: 'explained', text: enquiry.text, verdict };
        }
      }
    },
  };
}

async function requestsOf(
  store: EnquiryParts['store'],
  person: string,
): Promise<Record<Phase, readonly PartnerRequest[]>> {
  const newest = (phase: Phase) => store.list({ kind: 'of-person', person, phase }, { limit: shownPerPhase });
  const [waiting, open, closed] = await Promise.all([newest('waiting'), newest('open'), newest('closed')]);
  return { waiting, open, closed };
}

async function statusOf(store: EnquiryParts['store'], reference: string): Promise<Answer> {
  const number = numberOf(reference);
  const request = number === undefined ? undefined : await store.requestByNumber(number);
  return request === undefined ? { kind: 'no-request', reference } : { kind: 'request', request };
}
