import { describe } from '@jest/globals';
import { bookmarksContract } from '../contracts/bookmarks.ts';
import { createFakeBookmarks } from './bookmarks.ts';

describe('bookmarks in memory', () => {
  bookmarksContract(async () => ({ bookmarks: createFakeBookmarks(), async [Symbol.asyncDispose]() {} }));
});
