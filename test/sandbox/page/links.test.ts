import { describe, expect, it } from '@jest/globals';
import type { Picture } from '../../../sandbox/control/wire.ts';
import { readLink } from '../../../sandbox/page/links.ts';

const url = 'http://127.0.0.1:4000';
const picture = {
  gitlab: { url, users: [], projects: [{ id: 7, path: 'group/emea-internal', issues: [] }] },
} as unknown as Picture;

describe('a link', () => {
  it.each([
    [`${url}/group/emea-internal/-/issues/12`, { kind: 'issue', project: 7, iid: 12 }],
    [`${url}/group/emea-internal/-/issues/12#note_3`, { kind: 'issue', project: 7, iid: 12 }],
    [
      'https://home.slack.example/archives/C0CSA/p1700000000123456',
      { kind: 'message', channel: 'C0CSA', ts: '1700000000.123456', parent: undefined },
    ],
    [
      'https://home.slack.example/archives/C0CSA/p1700000001000002?thread_ts=1700000000.123456&cid=C0CSA',
      { kind: 'message', channel: 'C0CSA', ts: '1700000001.000002', parent: '1700000000.123456' },
    ],
  ])('to %s leads to a place on the page', (link, place) => {
    expect(readLink(picture, link)).toEqual(place);
  });

  it.each([
    `${url}/group/other/-/issues/1`,
    `${url}.evil.example/group/emea-internal/-/issues/12`,
    'https://home.slack.example.evil/archives/C0CSA/p1700000000123456',
    'https://crm.example/opportunity/1',
  ])('to %s leads away', (link) => {
    expect(readLink(picture, link)).toBeUndefined();
  });
});
