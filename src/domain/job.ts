/**
 * The words of work: a **job** is a promise written down with the request it is for; a **task** is the
 * function that keeps it; an **attempt** is one run of it; a **worker** runs attempts on any replica.
 */
export type JobPayloads = {
  /** Open the request's issue in its region's project. */
  'open-issue': { readonly requestId: string };
  /** Bring Slack in line with the request: card, link reply, private confirmation. */
  announce: { readonly requestId: string };
};

export type JobName = keyof JobPayloads;

export type Job<Name extends JobName = JobName> = {
  readonly [N in Name]: {
    readonly name: N;
    readonly payload: JobPayloads[N];
    /**
     * Jobs of one name that share a key run one after the other: the request's id, so that a card is
     * never posted by two workers at once.
     */
    readonly key: string;
    /** Jobs of one lane share its slots, so that one hanging region does not hold up the others. */
    readonly lane?: string;
  };
}[Name];

/**
 * What a task is told about the attempt it makes. `number` is 1 the first time. Tasks do not look at
 * it to find out what may have happened before: the request's doubts say that, over all jobs.
 */
export type Attempt = { readonly number: number; readonly signal: AbortSignal };

export type Tasks = {
  readonly [Name in JobName]: (payload: JobPayloads[Name], attempt: Attempt) => Promise<void>;
};

/** The job that brings Slack in line with a request. */
export function announceJob(requestId: string): Job {
  return { name: 'announce', payload: { requestId }, key: requestId };
}

/** The job that opens a request's issue; its region is the lane. */
export function openIssueJob(requestId: string, region: string): Job {
  return { name: 'open-issue', payload: { requestId }, key: requestId, lane: region };
}
