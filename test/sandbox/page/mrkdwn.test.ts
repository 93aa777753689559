import { describe, expect, it } from '@jest/globals';
import { readPieces, type Piece } from '../../../sandbox/page/blocks/mrkdwn.ts';
import { liveSequences } from '../../../sandbox/slack/blocks/mrkdwn.ts';

const text = (words: string): Piece => ({ kind: 'text', text: words });

describe('mrkdwn at the page', () => {
  it.each<[string, readonly Piece[]]>([
    ['plain', [text('plain')]],
    [
      '*bold* and _italic_',
      [{ kind: 'bold', pieces: [text('bold')] }, text(' and '), { kind: 'italic', pieces: [text('italic')] }],
    ],
    ['2*3*4 snake_case_name', [text('2*3*4 snake_case_name')]],
    ['*a _b_*', [{ kind: 'bold', pieces: [text('a '), { kind: 'italic', pieces: [text('b')] }] }]],
    [
      '`<b>` &amp; `&lt;`',
      [
        { kind: 'code', text: '<b>', isBlock: false },
        text(' & '),
        { kind: 'code', text: '<', isBlock: false },
      ],
    ],
    ['```a\nb```', [{ kind: 'code', text: 'a\nb', isBlock: true }]],
    [':eyes: 10:30', [{ kind: 'emoji', name: 'eyes' }, text(' 10:30')]],
    [
      '<https://a.example/?x=1&amp;y|the *link*>',
      [{ kind: 'link', url: 'https://a.example/?x=1&y', label: 'the *link*' }],
    ],
    [
      '<@U1> in <#C1|general>',
      [
        { kind: 'user', id: 'U1', label: undefined },
        text(' in '),
        { kind: 'channel', id: 'C1', label: 'general' },
      ],
    ],
    ['<!channel>', [{ kind: 'ring', whom: 'channel' }]],
    ['*<!here>*', [{ kind: 'bold', pieces: [{ kind: 'ring', whom: 'here' }] }]],
    ['<!subteam^S1|@csa>', [{ kind: 'ring', whom: '@csa' }]],
    ['<!date^1^{date}|today>', [text('today')]],
    ['&gt; quoted\n&gt; too\nnot', [{ kind: 'quote', pieces: [text('quoted\ntoo')] }, text('not')]],
    ['>raw *b*', [{ kind: 'quote', pieces: [text('raw '), { kind: 'bold', pieces: [text('b')] }] }]],
  ])('%j', (mrkdwn, pieces) => {
    expect(readPieces(mrkdwn)).toEqual(pieces);
  });

  it.each(['&lt;!channel&gt;', '&amp;lt;!channel&amp;gt;', '@channel', '<not live>', '\uE0000\uE001'])(
    'shows %j as characters',
    (mrkdwn) => {
      const pieces = readPieces(mrkdwn);

      expect(pieces.every(({ kind }) => kind === 'text')).toBe(true);
      expect(liveSequences(mrkdwn)).toEqual([]);
    },
  );

  it('leaves out nothing that the simulated Slack says is live, in code either', () => {
    const mrkdwn = 'a <!channel> *b <!here>* `<!everyone>`';

    const seen = JSON.stringify(readPieces(mrkdwn));

    for (const live of liveSequences(mrkdwn)) expect(seen).toContain(live.slice(2, -1));
  });
});
