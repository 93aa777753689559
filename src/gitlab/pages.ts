import { Failure } from '../domain/failure.ts';

const perPage = 100;

export type Page = { readonly perPage: number; readonly page: number };

/**
 * What is in a list, asked for page by page as far as somebody reads on. Beyond `most` pages it throws a
 * `Failure`: whoever read a part must not take it for all.
 */
export async function* allOf<Item>(
  what: string,
  most: number,
  ask: (page: Page) => Promise<readonly Item[]>,
): AsyncGenerator<Item> {
  for (let page = 1; page <= most; page += 1) {
    const items = await ask({ perPage, page });
    yield* items;
    if (items.length < perPage) return;
  }
  throw new Failure(
    'gitlab',
    'too-many',
    { kind: 'never' },
    `There are more than ${most * perPage} ${what}.`,
  );
}
