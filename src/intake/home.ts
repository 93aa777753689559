import type { PartnerRequest } from '../domain/request.ts';
import type { RequestList } from '../ports/store.ts';

/** What the app's Home tab shows: somebody's own requests, and the queues for those who work on them. */
export interface Home {
  overview(person: string): Promise<Overview>;
  /** One list, page by page; `before` is the number of the last request on the page before. */
  page(person: string, list: RequestList, before: number | undefined): Promise<PageOutcome>;
}

export type Overview =
  | { readonly kind: 'overview'; readonly lists: readonly ListPage[] }
  /** `why` is a sentence for them. */
  | { readonly kind: 'refused'; readonly why: string };

export type PageOutcome = ({ readonly kind: 'page' } & ListPage) | Extract<Overview, { kind: 'refused' }>;

/** Some requests of a list, newest first. */
export type ListPage = {
  readonly list: RequestList;
  readonly requests: readonly PartnerRequest[];
  readonly hasMore: boolean;
};
