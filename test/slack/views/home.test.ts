import { describe, expect, it } from '@jest/globals';
import { checkView } from '../../../sandbox/slack/blocks/check-view.ts';
import type { PartnerRequest } from '../../../src/domain/request.ts';
import type { ListPage } from '../../../src/intake/home.ts';
import type { RequestList } from '../../../src/ports/store.ts';
import { homeView, listView } from '../../../src/slack/views/home.ts';
import { tinyCatalogue } from '../../support/catalogue.ts';
import { newRequest } from '../../support/request.ts';

const open: RequestList = { kind: 'of-person', person: 'U1', phase: 'open' };
const waiting: RequestList = { kind: 'of-person', person: 'U1', phase: 'waiting' };
const closed: RequestList = { kind: 'of-person', person: 'U1', phase: 'closed' };

describe('homeView', () => {
  it('shows one’s requests and, to a CSA, the queues', () => {
    const lists = [page(waiting, 0), page(open, 1, true), page({ kind: 'queue', region: 'EMEA' }, 0)];

    expect(homeView({ kind: 'overview', lists }, tinyCatalogue)).toMatchSnapshot();
  });

  it('invites somebody who has not asked yet', () => {
    expect(homeView({ kind: 'overview', lists: [page(open, 0)] }, tinyCatalogue)).toMatchSnapshot();
  });

  it('tells a guest why there is nothing', () => {
    expect(homeView({ kind: 'refused', why: 'Guests cannot.' }, tinyCatalogue)).toMatchSnapshot();
  });

  it('keeps to the limits of Block Kit with everything full', () => {
    const queues = Array.from({ length: 8 }, (_, at) =>
      page({ kind: 'queue', region: `${at}${'R'.repeat(70)}` }, 5, true),
    );
    const lists = [page(waiting, 5, true), page(open, 5, true), page(closed, 5, true), ...queues];
    const view = homeView({ kind: 'overview', lists }, tinyCatalogue);

    expect(checkView({ ...view }, ['home'])).toEqual([]);
  });
});

describe('listView', () => {
  it('leads back and on to the next page', () => {
    const view = listView({ kind: 'page', ...page(open, 2, true) }, tinyCatalogue);

    expect(view.blocks[0]).toMatchObject({ elements: [{ action_id: 'home-overview' }] });
    expect(view.blocks.at(-1)).toMatchObject({
      elements: [{ action_id: 'home-list', value: JSON.stringify({ list: open, before: 1 }) }],
    });
  });

  it('keeps to the limits of Block Kit with a full page', () => {
    const view = listView({ kind: 'page', ...page(open, 20, true) }, tinyCatalogue);

    expect(checkView({ ...view }, ['home'])).toEqual([]);
  });
});

function page(list: RequestList, count: number, hasMore = false): ListPage {
  return { list, requests: Array.from({ length: count }, (_, at) => request(count - at)), hasMore };
}

function request(number: number): PartnerRequest {
  const { answers, ...rest } = newRequest({ id: '0196a0b0-0000-7000-8000-000000000001', key: 'k' });
  const text = number > 4 ? '😀&<'.repeat(1000) : 'Acme';
  return {
    ...rest,
    answers: { ...answers, partner: text, customer: text },
    number,
    progress: { kind: 'opening' },
    phase: 'open',
    posts: {},
    doubts: {},
  };
}
