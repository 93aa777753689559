import { quickActionNames } from '../../../sandbox/gitlab/text/quick-action-names.ts';

/** Numbers from 0 up to 1, the same ones for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const breaks = [
  '\n',
  '\n',
  '\n\n',
  '\r',
  '\r\n',
  '\n\r',
  '\u2028',
  '\u2029',
  '\u0085',
  '\v',
  '\f',
  '\0',
  '\t',
  ' ',
];

const unseen = [
  '\u200b',
  '\u200d',
  '\u2060',
  '\ufeff',
  '\u202e',
  '\u2066',
  '\ud800',
  '\udc00',
  '\u001b',
  '\u00ad',
  '\u00a0',
];

const marks = '\\`*_~[]<>&@#!$%^|{}()+-=.:/"\',;?'.split('');

const fences = '` `` ``` ```` ~~~ ~~~~ ```ruby \\` \\\\` $`a`$ $$x$$'
  .split(' ')
  .concat('~~~\n', '\n```\n', '\n````\n');

const layout =
  '> >>> - + * # --- === | |---| *** : 1. 2) [TOC] [^1] {+x+} [-x-] ::include{file=x} %{project_name}'
    .split(' ')
    .flatMap((mark) => [mark, `\n${mark} `, ` ${mark} `])
    .concat('    ', '\t', '\n>>>\n', '\n---\n', '\n> > ', '\n|a|b|\n|-|-|\n', '[x]: https://evil.example');

const html =
  '<!-- --> <pre> </pre> <div> </div> <details><summary> <br> <script> </code> <![CDATA[ <?php &lt; &#64;all'
    .split(' ')
    .concat('&commat;all &#x40;all &#47;close <img/src=x>'.split(' '))
    .concat('<!-- engage-csa request 1 -->', '<a href="https://evil.example">');

const references =
  '@all @here @group/sub @root \\@all \\\\@all x@all (@all) #1 !1 &1 $1 ~label %m ^alert#1 GL-1 gl-1'
    .split(' ')
    .concat(
      'a/b#1 a/b!2 a/b@0123abcd a/b> [vulnerability:1] [issue:1] [[Home]] [feature_flag:1] [cadence:1]'.split(
        ' ',
      ),
    )
    .concat(
      '[contact:a@b.example] 0123456789abcdef deadbee *iteration:"x" ~"two words" %"one two" [wiki_page:a b]'.split(
        ' ',
      ),
    );

const addresses =
  'https://evil.example/x http://evil.example HTTPS://evil.example ftp://evil.example www.evil.example smb://x'
    .split(' ')
    .concat('mailto:a@b.example https://gitlab.example.com/group/project/-/issues/1'.split(' '))
    .concat('[x](https://evil.example) ![x](https://evil.example/i.png)'.split(' '));

const slack =
  '<https://evil.example|x> <https://evil.example> <!channel> <!here|x> <!everyone> <@U1> <@U012AB3CD> <#C1|x>'
    .split(' ')
    .concat(
      '<!subteam^S1> <!date^1^{date}|x> &lt;!channel&gt; &amp;lt;!channel&amp;gt; *b* _i_ ~s~ **b** :smile:'.split(
        ' ',
      ),
    );

const words = 'é 漢字 مرحبا 👩‍👩‍👧‍👦 🏳️‍🌈 word two C# AT&T 50% a_b 2*3 C:\\temp\\x feedback'.split(' ');

const kinds = [fences, layout, html, references, addresses, slack, words];

/** One text made to do harm, of every kind this house has heard of. */
export function hostileText(random: () => number): string {
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const parts = [
    () => pick(pick(kinds)),
    () => pick(pick(kinds)),
    () => pick(pick(kinds)),
    () => pick(breaks),
    () => `${pick(breaks)}/${inSomeCase(pick(quickActionNames), random)}`,
    () =>
      `${pick(breaks)}${pick(['', '\\', ' ', '\u200b', '> ', '`', '*'])}/${pick(quickActionNames)} ${pick(pick(kinds))}`,
    () => pick(marks),
    () => pick(unseen),
    () => ' ',
  ];
  const start = random() < 0.2 ? `/${pick(quickActionNames)} ` : '';
  return start + Array.from({ length: 1 + Math.floor(random() * 12) }, () => pick(parts)()).join('');
}

function inSomeCase(name: string, random: () => number): string {
  return Array.from(name, (letter) => (random() < 0.5 ? letter.toUpperCase() : letter)).join('');
}
