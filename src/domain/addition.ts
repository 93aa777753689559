import type { Posted } from './request.ts';

/**
 * Something a person adds to a request that is there already: it becomes a note in its issue and a reply
 * under its card.
 */
export type Addition = {
  /** UUID. Also the marker in the note and in the metadata of the reply. */
  readonly id: string;
  /** What it was made from; the same source never makes two. */
  readonly key: string;
  readonly requestId: string;
  /** Slack user id. */
  readonly author: string;
  /** As typed: hostile. */
  readonly text: string;
  readonly done: Done;
  /** As a request's: effects that were sent and not heard of. */
  readonly doubts: Readonly<Partial<Record<AdditionEffect, Date>>>;
  readonly createdAt: Date;
};

export type Done = {
  /** GitLab's id of the note. */
  readonly note?: number;
  readonly reply?: Posted;
  /** The author was told privately that it is there. */
  readonly told?: boolean;
};

export type AdditionEffect = 'note' | 'reply';

/** The line in a note that says which addition it is; see `markerOf`. */
export function additionMarkerOf({ id }: Pick<Addition, 'id'>): string {
  return `<!-- engage-csa addition ${id} -->`;
}
