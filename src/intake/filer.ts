import { randomUUID } from 'node:crypto';
import type { Catalogue } from '../domain/catalogue.ts';
import { announceJob } from '../domain/job.ts';
import { keyOfPost, sourceOfPost, type Post } from '../domain/post.ts';
import { readableAnswers } from '../domain/readable-answers.ts';
import type { Answers } from '../domain/request.ts';
import type { Recorded, Store } from '../ports/store.ts';
import type { ClassifyRegion, RegionVerdict } from '../region/verdict.ts';
import { cleanForm } from './clean-form.ts';
import { dayIn } from './day.ts';
import { evidenceOf, settledRegion } from './evidence.ts';
import { prefill, type ReadForm } from './prefill.ts';

/** What a post says, as a request. */
export type Reading = {
  /** May be incomplete: what the post does not say is empty. */
  readonly answers: Answers;
  readonly verdict: RegionVerdict;
  /** Set where the region needs no asking. */
  readonly region: string | undefined;
};

/** A request to be, of a post. Its author becomes the requester. */
type Filing = {
  readonly post: Post;
  readonly answers: Answers;
  readonly verdict: RegionVerdict;
  readonly region: string;
  /** Slack user id of who files it, where that is not the author. */
  readonly filedBy?: string;
};

/** Makes requests of posts without a form. */
export type Filer = {
  /** Pure and fast. `timeZone` is the author's; `region` is given where a person chose it. */
  read(post: Post, timeZone: string | undefined, region?: string): Reading;
  /** Writes the request down in the author's name. Whether they may have one is the caller's to know. */
  record(filing: Filing): Promise<Recorded>;
};

export type FilerParts = {
  readonly store: Pick<Store, 'record'>;
  readonly catalogue: Catalogue;
  readonly classify: ClassifyRegion;
  readonly read: ReadForm;
  /** Whether the directory should have this partner and has not. */
  readonly isNewPartner: (name: string) => boolean;
  readonly now: () => Date;
};

export function createFiler(parts: FilerParts): Filer {
  const { store, catalogue, classify, read, isNewPartner, now } = parts;
  return {
    read(post, timeZone, region) {
      const today = dayIn(timeZone, now());
      const typed = cleanForm(prefill(post.text, read, catalogue, today));
      const form = region === undefined ? typed : { ...typed, region };
      const verdict = classify(evidenceOf(form, timeZone));
      const answers = readableAnswers(form, { catalogue, today });
      const isNew = isNewPartner(answers.partner);
      return {
        answers: isNew ? { ...answers, newPartner: true } : answers,
        verdict,
        region: region ?? settledRegion(verdict, catalogue),
      };
    },
    record: ({ post, answers, verdict, region, filedBy }) =>
      store.record(
        {
          id: randomUUID(),
          key: keyOfPost(post),
          requester: post.author,
          ...(filedBy !== undefined && filedBy !== post.author && { filedBy }),
          source: sourceOfPost(post),
          answers,
          route: { region, verdict },
          createdAt: now(),
        },
        (id) => [announceJob(id)],
      ),
  };
}
