import { describe, expect, it } from '@jest/globals';
import { livePings, renderMessage, renderText } from '../../../sandbox/slack/slack.ts';

const section = (type: 'mrkdwn' | 'plain_text', text: string) => ({ type: 'section', text: { type, text } });

describe('pings', () => {
  it.each([
    ['<!channel> hi', ['<!channel>']],
    ['<!here|here> and <!subteam^S0CSA>', ['<!here|here>', '<!subteam^S0CSA>']],
    ['<@U0BERLIN> see <https://gitlab.example|this>', ['<@U0BERLIN>', '<https://gitlab.example|this>']],
    ['&lt;!channel&gt; &lt;@U0BERLIN&gt; a < b > c', []],
    ['&amp;lt;!channel&amp;gt;', []],
    ['@channel in plain words', []],
  ])('of %s', (text, pings) => {
    expect(livePings({ text: '', blocks: [section('mrkdwn', text)] })).toEqual(pings);
    expect(livePings({ text })).toEqual(pings);
  });

  it('are inert in plain text and live in rich text', () => {
    const rich = {
      type: 'rich_text',
      elements: [{ type: 'rich_text_section', elements: [{ type: 'broadcast', range: 'here' }] }],
    };

    expect(livePings({ text: 'x', blocks: [section('plain_text', '<!channel>')] })).toEqual([]);
    expect(livePings({ text: 'x', blocks: [rich] })).toEqual(['<!here>']);
  });

  it('come to life when the bot asks for names to be linked', () => {
    expect(livePings({ text: 'Hi @channel', link_names: true })).toEqual(['@channel']);
  });
});

describe('reading', () => {
  it('marks a live ping and shows an escaped one as it was typed', () => {
    const blocks = [
      section('mrkdwn', '<!channel> &lt;!channel&gt; <@U0BERLIN> <https://a.example|link> a &amp; b'),
    ];

    expect(renderText(blocks, (id) => (id === 'U0BERLIN' ? 'Ada' : undefined))).toBe(
      '@channel! <!channel> @Ada link (https://a.example) a & b',
    );
  });

  it('shows plain text as it is, and every kind of block on its line', () => {
    const blocks = [
      { type: 'header', text: { type: 'plain_text', text: 'CSA-17' } },
      {
        type: 'section',
        fields: [
          { type: 'mrkdwn', text: '*Region*' },
          { type: 'plain_text', text: '<EMEA>' },
        ],
      },
      { type: 'divider' },
      { type: 'context', elements: [{ type: 'plain_text', text: 'saved' }] },
      { type: 'actions', elements: [{ type: 'button', text: { type: 'plain_text', text: 'Take it' } }] },
    ];

    expect(renderText(blocks)).toBe('CSA-17\n*Region*\n<EMEA>\n---\nsaved\n[Take it]');
  });

  it('falls back to the text of a message without blocks', () => {
    expect(renderMessage({ text: 'R&amp;D' })).toBe('R&D');
  });
});
