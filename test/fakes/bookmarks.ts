import type { Bookmarks } from '../../src/ports/bookmarks.ts';

export type FakeBookmarks = Bookmarks & { readonly all: ReadonlyMap<string, Date> };

/** Bookmarks in memory (`contracts/bookmarks.ts`). */
export function createFakeBookmarks(): FakeBookmarks {
  const all = new Map<string, Date>();
  return {
    all,
    bookmark: async (name) => all.get(name),
    async setBookmark(name, at) {
      const before = all.get(name);
      if (before === undefined || before < at) all.set(name, at);
    },
  };
}
