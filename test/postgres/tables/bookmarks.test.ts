import { describe } from '@jest/globals';
import { bookmarksContract } from '../../contracts/bookmarks.ts';
import { freshPostgres } from '../../support/postgres.ts';

describe('bookmarks in PostgreSQL', () => {
  bookmarksContract(freshPostgres);
});
