import { describe, expect, it } from '@jest/globals';
import { encodedTextOf } from '../../src/slack/message-text.ts';

const sentence = {
  type: 'rich_text',
  elements: [
    {
      type: 'rich_text_section',
      elements: [
        { type: 'text', text: 'R&D of ' },
        { type: 'user', user_id: 'U1' },
        { type: 'text', text: ' needs a ' },
        { type: 'link', url: 'https://example.com', text: 'demo' },
      ],
    },
    {
      type: 'rich_text_list',
      elements: [
        { type: 'rich_text_section', elements: [{ type: 'text', text: 'Munich' }] },
        { type: 'rich_text_section', elements: [{ type: 'channel', channel_id: 'C1' }] },
      ],
    },
  ],
};
const section = {
  type: 'section',
  text: { type: 'mrkdwn', text: 'Lead for &lt;Acme&gt;' },
  fields: [{ type: 'mrkdwn', text: '*City* Lyon' }],
};

describe('the text of a message', () => {
  it.each<[string, unknown, string]>([
    ['is its own', { text: 'A demo', blocks: [section] }, 'A demo'],
    ['is that of its blocks', { text: '', blocks: [section] }, 'Lead for &lt;Acme&gt;\n*City* Lyon'],
    ['is that of a sentence', { blocks: [sentence] }, 'R&amp;D of <@U1> needs a demo\nMunich\n<#C1>'],
    [
      'is that of a header',
      { blocks: [{ type: 'header', text: { type: 'plain_text', text: 'A < B' } }] },
      'A &lt; B',
    ],
    [
      'is that of what was forwarded',
      { text: ' ', attachments: [{ text: 'adesso needs a demo', fallback: '[no preview]' }] },
      'adesso needs a demo',
    ],
    [
      'is what stands in for an attachment',
      { attachments: [{ fallback: 'New lead: Acme' }] },
      'New lead: Acme',
    ],
    ['is none where there is none', { files: [{}] }, ''],
    ['is none where nothing makes sense', { text: 7, blocks: 'x', attachments: [3, { text: {} }] }, ''],
    ['is none of nothing', undefined, ''],
  ])('%s', (_, message, text) => {
    expect(encodedTextOf(message)).toBe(text);
  });
});
