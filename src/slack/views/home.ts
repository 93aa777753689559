import type { Button, HomeView, KnownBlock } from '@slack/types';
import type { Catalogue } from '../../domain/catalogue.ts';
import type { ListPage, Overview, PageOutcome } from '../../intake/home.ts';
import type { RequestList } from '../../ports/store.ts';
import { homeButtonIds } from '../ids.ts';
import { phaseTitles } from '../messages/phases.ts';
import { requestSummary } from '../messages/request-summary.ts';
import { writeListPlace, type ListPlace } from './list-place.ts';
import { limits, plain } from '../blocks/text.ts';

/** The Home tab: the newest of each list, with a way to all of them. At most 89 blocks of Slack's 100. */
export function homeView(overview: Overview, catalogue: Catalogue): HomeView {
  if (overview.kind === 'refused') return home([say(overview.why)]);
  const filled = overview.lists.filter(({ list, requests }) => requests.length > 0 || list.kind === 'queue');
  return home([
    { type: 'actions', elements: [button(homeButtonIds.start, 'Ask for a CSA', { style: 'primary' })] },
    ...filled.flatMap((page) => listBlocks(page, { list: page.list }, catalogue)),
    ...(filled.length === 0 ? [say('You have not asked for a CSA yet. It takes a minute.')] : []),
  ]);
}

/** One list, page by page. At most 25 blocks. */
export function listView(page: PageOutcome, catalogue: Catalogue): HomeView {
  if (page.kind === 'refused') return home([say(page.why)]);
  const { list, requests } = page;
  const back: KnownBlock = { type: 'actions', elements: [button(homeButtonIds.overview, 'Back')] };
  return home([back, ...listBlocks(page, { list, before: requests.at(-1)?.number }, catalogue)]);
}

/** A list with its title; `next` is what “Show more” leads to. */
function listBlocks(
  { list, requests, hasMore }: ListPage,
  next: ListPlace,
  catalogue: Catalogue,
): readonly KnownBlock[] {
  const more: KnownBlock = {
    type: 'actions',
    elements: [button(homeButtonIds.list, 'Show more', { value: writeListPlace(next) })],
  };
  return [
    { type: 'divider' },
    { type: 'header', text: plain(titleOf(list), limits.header) },
    ...requests.map((request) => requestSummary(request, catalogue)),
    ...(requests.length === 0 ? [say('Nothing is open here.')] : []),
    ...(hasMore ? [more] : []),
  ];
}

function titleOf(list: RequestList): string {
  return list.kind === 'queue' ? `Queue ${list.region}` : phaseTitles[list.phase];
}

function home(blocks: readonly KnownBlock[]): HomeView {
  return { type: 'home', blocks: [...blocks] };
}

function say(text: string): KnownBlock {
  return { type: 'section', text: plain(text, limits.section) };
}

function button(id: string, label: string, more: Partial<Pick<Button, 'style' | 'value'>> = {}): Button {
  return { type: 'button', action_id: id, text: plain(label, limits.buttonText), ...more };
}
