import { describe, expect, it } from '@jest/globals';
import {
  mentions,
  postOf,
  postWithoutMention,
  writtenIn,
} from '../../../../src/slack/listeners/lookout/post-of-event.ts';

const event = { type: 'message', channel: 'C1', user: 'U1', ts: '1.2', text: 'R&amp;D needs help' };
const bot = 'U0BOT';

describe('an event', () => {
  it('holds a post as its readers see it', () => {
    const written = writtenIn(event);

    expect(written && postOf(written)).toEqual({
      channel: 'C1',
      ts: '1.2',
      author: 'U1',
      text: 'R&D needs help',
    });
  });

  it('knows a reply from the first post of a thread', () => {
    expect(writtenIn({ ...event, thread_ts: '1.1' })).toHaveProperty('threadTs', '1.1');
    expect(writtenIn({ ...event, thread_ts: '1.2' })).not.toHaveProperty('threadTs');
  });

  it.each([
    ['an edit', { subtype: 'message_changed' }],
    ['a removal', { subtype: 'message_deleted' }],
    ['somebody who joined', { subtype: 'channel_join' }],
    ['an app', { subtype: 'bot_message' }],
    ['an app that posts as a user', { bot_id: 'B1' }],
    ['nobody', { user: undefined }],
    ['something else', { channel: 7 }],
  ])('of %s holds no post', (_, change) => {
    expect(writtenIn({ ...event, ...change })).toBeUndefined();
  });

  it.each(['file_share', undefined])('of a person holds one: %s', (subtype) => {
    expect(writtenIn(subtype === undefined ? event : { ...event, subtype })).toBeDefined();
  });

  it.each([
    ['<@U0BOT> help', true],
    ['help <@U0BOT|engage-csa>', true],
    ['<@U0BOTTLE> help', false],
    ['&lt;@U0BOT&gt; help', false],
  ])('%s mentions us: %s', (text, answer) => {
    expect(mentions(text, bot)).toBe(answer);
  });

  it('is read without our mention, and with those of others', () => {
    const written = writtenIn({ ...event, text: '<@U0BOT|engage-csa> please help <@U2|ben>' });

    expect(written && postWithoutMention(written, bot).text).toBe('please help @ben');
  });

  it.each(['<@U0BOT>, help', '<@U0BOT>: help', '<@U0BOT>; help'])(
    'is read without the comma of “%s”',
    (text) => {
      const written = writtenIn({ ...event, text });

      expect(written && postWithoutMention(written, bot).text).toBe('help');
    },
  );
});
