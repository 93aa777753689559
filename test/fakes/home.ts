import type { Home, ListPage } from '../../src/intake/home.ts';
import type { RequestList } from '../../src/ports/store.ts';

export type FakeHome = Home & {
  /** Lists there are from now on. */
  holds(...lists: readonly ListPage[]): void;
  /** Pages that were asked for. */
  readonly asked: readonly { readonly list: RequestList; readonly before: number | undefined }[];
};

/** A Home tab with nothing in it, until it is filled; every list has an empty last page. */
export function createFakeHome(): FakeHome {
  let lists: readonly ListPage[] = [];
  const asked: { readonly list: RequestList; readonly before: number | undefined }[] = [];
  return {
    asked,
    holds: (...filled) => void (lists = filled),
    overview: () => Promise.resolve({ kind: 'overview', lists }),
    page(_person, list, before) {
      asked.push({ list, before });
      return Promise.resolve({ kind: 'page', list, requests: [], hasMore: false });
    },
  };
}
