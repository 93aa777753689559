import type { Catalogue } from '../domain/catalogue.ts';
import type { Tasks } from '../domain/job.ts';
import type { Enquiries } from '../intake/enquiries.ts';
import type { Filer } from '../intake/filer.ts';
import type { Additions } from '../ports/additions.ts';
import type { Messenger } from '../ports/messenger.ts';
import type { Sightings } from '../ports/sightings.ts';
import type { Store } from '../ports/store.ts';
import type { Tracker } from '../ports/tracker.ts';
import type { Detection, Post } from '../reading/detector.ts';
import { addNote } from './add-note.ts';
import { announce } from './announce.ts';
import { answerMention } from './answer-mention.ts';
import { fileMarked } from './file-marked.ts';
import { offerToAuthor } from './offer-to-author.ts';
import { offerToCsas } from './offer-to-csas.ts';
import { openIssue } from './open-issue.ts';

export type TaskParts = {
  readonly store: Store;
  readonly additions: Additions;
  readonly sightings: Sightings;
  readonly filer: Filer;
  /** Whether a post asks for a CSA's help. */
  readonly detect: (post: Post) => Detection;
  readonly enquiries: Enquiries;
  readonly tracker: Tracker;
  readonly messenger: Messenger;
  readonly catalogue: Catalogue;
  /** Has all cards follow what happened to their issues, now (`reconcile`). */
  readonly follow: () => Promise<void>;
  /** For whoever runs this app: what somebody should look at. */
  readonly warn: (message: string, details: Readonly<Record<string, unknown>>) => void;
  readonly now: () => Date;
};

/** What workers do, by job name. */
export function createTasks(parts: TaskParts): Tasks {
  return {
    'open-issue': openIssue(parts),
    announce: announce(parts),
    'add-note': addNote(parts),
    'offer-to-author': offerToAuthor(parts),
    'offer-to-csas': offerToCsas(parts),
    'answer-mention': answerMention(parts),
    'file-marked': fileMarked(parts),
  };
}
