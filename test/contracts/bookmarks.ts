import { expect, it } from '@jest/globals';
import type { Bookmarks } from '../../src/ports/bookmarks.ts';

export type BookmarksUnderTest = AsyncDisposable & { readonly bookmarks: Bookmarks };

/** What all bookmarks promise. Call it inside a `describe`. */
export function bookmarksContract(open: () => Promise<BookmarksUnderTest>): void {
  it('are as far as they were ever set, each by its name', async () => {
    await using given = await open();
    const { bookmarks } = given;
    const [noon, later] = [new Date('2026-11-22T12:00:00.123Z'), new Date('2026-11-22T13:00:00Z')];

    await bookmarks.setBookmark('emea', noon);
    await bookmarks.setBookmark('emea', later);
    await bookmarks.setBookmark('emea', noon);
    await bookmarks.setBookmark('apac', noon);

    const names = ['emea', 'apac', 'amer'];
    expect(await Promise.all(names.map(bookmarks.bookmark))).toEqual([later, noon, undefined]);
  });
}
