import type { Catalogue } from '../domain/catalogue.ts';
import { dayIn } from '../domain/day.ts';
import { keyOfPost, saidIn, sourceOfPost, type Post } from '../domain/post.ts';
import { readableAnswers } from '../domain/readable-answers.ts';
import type { Answers } from '../domain/request.ts';
import type { Recorded, Store } from '../ports/store.ts';
import type { ClassifyRegion, RegionVerdict } from '../region/verdict.ts';
import { cleanForm } from './clean-form.ts';
import { evidenceOf, settledRegion } from './evidence.ts';
import type { Named } from './naming.ts';
import { prefill, type ReadForm } from './prefill.ts';
import { markedIfNew, recordRequest } from './record.ts';

/** What a post says, as a request. */
type Reading = {
  /** May be incomplete: what the post does not say is empty. */
  readonly answers: Answers;
  readonly verdict: RegionVerdict;
  /** Set where the region needs no asking. */
  readonly region: string | undefined;
};

/** Makes requests of posts without a form. */
export type Filer = {
  /** Pure and fast. `timeZone` is the author's; `region` is given where a person chose it. */
  read(post: Post, timeZone: string | undefined, region?: string): Reading;
  /** Writes the request down in the author's name. Whether they may have one is the caller's to know. */
  record(filing: PostFiling): Promise<Recorded>;
};

/** A post and what becomes of it. Its author is the requester. */
type PostFiling = {
  readonly post: Post;
  readonly answers: Answers;
  readonly verdict: RegionVerdict;
  readonly region: string;
  /** Slack user id of who files it, where that is not the author. */
  readonly filedBy?: string;
};

export type FilerParts = {
  readonly store: Pick<Store, 'record'>;
  readonly catalogue: Catalogue;
  readonly classify: ClassifyRegion;
  readonly read: ReadForm;
  /** Whether the directory should have this partner and has not. */
  readonly isNewPartner: (name: string) => boolean;
  readonly named: Named;
  readonly now: () => Date;
};

export function createFiler(parts: FilerParts): Filer {
  const { store, catalogue, classify, read, isNewPartner, named, now } = parts;
  return {
    read(post, timeZone, region) {
      const today = dayIn(timeZone, now());
      // `by Friday` is the Friday after it was written, whoever reads it when.
      const typed = cleanForm(prefill([{ ...saidIn(post), timeZone }], read, catalogue));
      const form = region === undefined ? typed : { ...typed, region };
      const verdict = classify(evidenceOf(form, timeZone));
      return {
        answers: markedIfNew(readableAnswers(form, { catalogue, today }), isNewPartner),
        verdict,
        region: region ?? settledRegion(verdict, catalogue),
      };
    },
    async record({ post, answers, verdict, region, filedBy = post.author }) {
      return recordRequest(store, now(), {
        key: keyOfPost(post),
        requester: post.author,
        filedBy,
        source: sourceOfPost(post),
        answers: { ...answers, need: await named(answers.need) },
        route: { region, verdict },
      });
    },
  };
}
