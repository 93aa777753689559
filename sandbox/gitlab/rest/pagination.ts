import type { Answer } from './answer.ts';
import { whole, type Call } from './call.ts';

/**
 * One page with GitLab's headers: 20 a page unless asked, 100 at most.
 * https://docs.gitlab.com/api/rest/#pagination
 */
export function paginate<Item>(
  call: Call,
  url: string,
  items: readonly Item[],
  show: (item: Item) => unknown,
): Answer {
  const perPage = Math.min(Math.max(whole(call, 'per_page') ?? 20, 1), 100);
  const page = Math.max(whole(call, 'page') ?? 1, 1);
  const pages = Math.max(Math.ceil(items.length / perPage), 1);
  const next = page < pages ? page + 1 : undefined;
  const previous = page > 1 ? page - 1 : undefined;
  const links = [
    ...(previous === undefined ? [] : [link(call, url, previous, perPage, 'prev')]),
    ...(next === undefined ? [] : [link(call, url, next, perPage, 'next')]),
    link(call, url, 1, perPage, 'first'),
    link(call, url, pages, perPage, 'last'),
  ];
  return {
    status: 200,
    body: items.slice((page - 1) * perPage, page * perPage).map(show),
    headers: {
      link: links.join(', '),
      'x-next-page': String(next ?? ''),
      'x-page': String(page),
      'x-per-page': String(perPage),
      'x-prev-page': String(previous ?? ''),
      'x-total': String(items.length),
      'x-total-pages': String(pages),
    },
  };
}

function link(call: Call, url: string, page: number, perPage: number, rel: string): string {
  const address = new URL(`${url}/api/v4${call.path}`);
  address.searchParams.set('page', String(page));
  address.searchParams.set('per_page', String(perPage));
  return `<${address.href}>; rel="${rel}"`;
}
