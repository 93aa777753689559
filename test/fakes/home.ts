import type { Home, ListPage } from '../../src/intake/home.ts';
import type { RequestList } from '../../src/ports/store.ts';

export type FakeHome = Home & {
  /** Lists there are from now on. */
  holds(...lists: readonly ListPage[]): void;
  /** Nothing can be read from now on. */
  fails(error: Error): void;
  /** Pages that were asked for. */
  readonly asked: readonly { readonly list: RequestList; readonly before: number | undefined }[];
};

/** A Home tab with nothing in it, until it is filled; every list has an empty last page. */
export function createFakeHome(): FakeHome {
  let lists: readonly ListPage[] = [];
  let failure: Error | undefined;
  const asked: { readonly list: RequestList; readonly before: number | undefined }[] = [];
  return {
    asked,
    holds: (...filled) => void (lists = filled),
    fails: (error) => void (failure = error),
    async overview() {
      if (failure !== undefined) throw failure;
      return { kind: 'overview', lists };
    },
    async page(_person, list, before) {
      if (failure !== undefined) throw failure;
      asked.push({ list, before });
      return { kind: 'page', list, requests: [], hasMore: false };
    },
  };
}
