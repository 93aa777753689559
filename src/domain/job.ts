import type { Catalogue } from './catalogue.ts';

/**
 * The words of work: a **job** is a promise written down with the request it is for; a **task** is the
 * function that keeps it; an **attempt** is one run of it; a **worker** runs attempts on any replica.
 */
export type JobPayloads = {
  /** Open the request's issue in its region's project. */
  'open-issue': { readonly requestId: string };
  /** Bring Slack in line with the request: card, link reply, private confirmation. */
  announce: { readonly requestId: string };
  /** Bring an addition to the request's issue and card. */
  'add-note': { readonly requestId: string; readonly addition: string };
  /** Ask the author of a post whether it is a request. */
  'offer-to-author': { readonly sighting: string };
  /** Tell the CSAs of a post nobody made a request of. */
  'offer-to-csas': { readonly sighting: string };
  /** Answer somebody who mentioned us. */
  'answer-mention': { readonly sighting: string };
  /** Make a request of a post a CSA marked. */
  'file-marked': { readonly sighting: string };
};

export type JobName = keyof JobPayloads;

export type Job<Name extends JobName = JobName> = {
  readonly [N in Name]: {
    readonly name: N;
    readonly payload: JobPayloads[N];
    /**
     * Jobs of one name that share a key run one after the other: the request's id, so that a card is
     * never posted by two workers at once; the author, so that their offers are counted exactly.
     */
    readonly key: string;
    /** Jobs of one lane share its slots, so that one hanging region does not hold up the others. */
    readonly lane?: string;
    /** Not to be begun earlier than in so many milliseconds. */
    readonly afterMs?: number;
  };
}[Name];

export type Tasks = { readonly [Name in JobName]: (payload: JobPayloads[Name]) => Promise<void> };

/** Why a job waits for a person. */
export type Parking = {
  /** A sentence for people: what the service said. */
  readonly why: string;
  /** A short code that finds the log line. */
  readonly reference: string;
};

/** Tells whoever waits for a job that it is about to be parked; left out where nobody does. */
export type WhenParked = {
  readonly [Name in JobName]?: (payload: JobPayloads[Name], parking: Parking) => Promise<void>;
};

/** The job that brings Slack in line with a request. */
export function announceJob(requestId: string): Job {
  return { name: 'announce', payload: { requestId }, key: requestId };
}

/** The job that opens a request's issue; its region is the lane. */
export function openIssueJob(requestId: string, region: string): Job {
  return { name: 'open-issue', payload: { requestId }, key: requestId, lane: region };
}

/** The job that brings an addition to where the work is. */
export function addNoteJob(requestId: string, addition: string): Job {
  return { name: 'add-note', payload: { requestId, addition }, key: requestId };
}

/** The job that asks the author of a post; their offers are counted one after the other. */
export function offerToAuthorJob(sighting: string, author: string): Job {
  return { name: 'offer-to-author', payload: { sighting }, key: author };
}

/** The job that tells the CSAs of a post, if nobody has made a request of it by then. */
export function offerToCsasJob(sighting: string, { offerToCsasAfterMinutes }: Catalogue): Job {
  const afterMs = offerToCsasAfterMinutes * 60_000;
  return { name: 'offer-to-csas', payload: { sighting }, key: sighting, afterMs };
}
