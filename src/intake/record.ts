import { randomUUID } from 'node:crypto';
import { announceJob } from '../domain/job.ts';
import type { Answers } from '../domain/request.ts';
import type { NewRequest, Recorded, Store } from '../ports/store.ts';

/** A request to be, and whoever files it: a Slack user id. */
export type Filing = Pick<NewRequest, 'key' | 'requester' | 'source' | 'answers' | 'route'> & {
  readonly filedBy: string;
};

/** Writes a request and its first job down, in one transaction; the rest is the worker's. */
export function recordRequest(
  store: Pick<Store, 'record'>,
  now: Date,
  { filedBy, ...filing }: Filing,
): Promise<Recorded> {
  const by = filedBy === filing.requester ? {} : { filedBy };
  return store.record({ id: randomUUID(), ...filing, ...by, createdAt: now }, (id) => [announceJob(id)]);
}

/** Answers that say so where the directory should have their partner and has not. */
export function markedIfNew(answers: Answers, isNewPartner: (name: string) => boolean): Answers {
  return isNewPartner(answers.partner) ? { ...answers, newPartner: true } : answers;
}
