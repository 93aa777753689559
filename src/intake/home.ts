import type { Catalogue } from '../domain/catalogue.ts';
import { phases, type PartnerRequest } from '../domain/request.ts';
import type { Messenger } from '../ports/messenger.ts';
import type { RequestList, Store } from '../ports/store.ts';
import { admit } from './admit.ts';

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

export type HomeParts = {
  readonly store: Pick<Store, 'list'>;
  readonly catalogue: Catalogue;
  readonly person: Messenger['person'];
};

const perList = 5;
const perPage = 20;
/** More would not fit into a view, and nobody works for so many. */
const mostQueues = 8;

const tryAgain = 'Slack did not tell us who you are just now. Open this tab again in a minute.';

export function createHome({ store, catalogue, person }: HomeParts): Home {
  async function refusalOf(userId: string): Promise<{ kind: 'refused'; why: string } | undefined> {
    const admission = await admit(userId, person);
    if (admission.kind === 'welcome') return undefined;
    return { kind: 'refused', why: admission.kind === 'refused' ? admission.why : tryAgain };
  }
  return {
    async overview(userId) {
      const refusal = await refusalOf(userId);
      if (refusal !== undefined) return refusal;
      const lists = [...listsOf(userId), ...queuesFor(userId, catalogue)];
      const pages = await Promise.all(lists.map((list) => read(store, list, perList, undefined)));
      return { kind: 'overview', lists: pages };
    },
    async page(userId, list, before) {
      const refusal = await refusalOf(userId);
      return refusal ?? { kind: 'page', ...(await read(store, list, perPage, before)) };
    },
  };
}

function listsOf(person: string): readonly RequestList[] {
  return phases.map((phase) => ({ kind: 'of-person', person, phase }));
}

/** CSAs see their own regions first, and the others too: they cover for each other. */
function queuesFor(userId: string, { regions }: Catalogue): readonly RequestList[] {
  const own = regions.filter(({ csas }) => csas.includes(userId));
  if (own.length === 0) return [];
  const all = [...own, ...regions.filter((region) => !own.includes(region))];
  return all.slice(0, mostQueues).map(({ name }) => ({ kind: 'queue', region: name }));
}

async function read(
  store: HomeParts['store'],
  list: RequestList,
  limit: number,
  before: number | undefined,
): Promise<ListPage> {
  const requests = await store.list(list, { limit: limit + 1, before });
  return { list, requests: requests.slice(0, limit), hasMore: requests.length > limit };
}
