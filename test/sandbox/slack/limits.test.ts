import { describe, expect, it } from '@jest/globals';
import { checkMessageBlocks } from '../../../sandbox/slack/blocks/check.ts';
import { checkView } from '../../../sandbox/slack/blocks/check-view.ts';
import { bareStage } from './bolt-app.ts';

const plain = (length: number): object => ({ type: 'plain_text', text: 'x'.repeat(length) });
const mrkdwn = (length: number): object => ({ type: 'mrkdwn', text: 'x'.repeat(length) });
const times = (count: number, item: (index: number) => object): readonly object[] =>
  Array.from({ length: count }, (_, index) => item(index));
const option = (index: number): object => ({ text: plain(5), value: `v${index}` });
const button = (extra: object): object => ({ type: 'button', action_id: 'b', text: plain(5), ...extra });
const actions = (...elements: readonly object[]): object => ({ type: 'actions', elements });
const input = (element: object): object => ({ type: 'input', label: plain(5), element });
const select = (extra: object): object => ({
  type: 'static_select',
  action_id: 's',
  options: [option(1)],
  ...extra,
});

/** What is just allowed, what is just too much, and where the complaint points. */
const blockLimits: readonly (readonly [string, (over: 0 | 1) => object, string])[] = [
  ['section text 3000', (over) => ({ type: 'section', text: mrkdwn(3000 + over) }), '/blocks/0/text/text'],
  [
    'section fields 10',
    (over) => ({ type: 'section', fields: times(10 + over, () => plain(1)) }),
    '/blocks/0/fields',
  ],
  ['field 2000', (over) => ({ type: 'section', fields: [plain(2000 + over)] }), '/blocks/0/fields/0/text'],
  ['header 150', (over) => ({ type: 'header', text: plain(150 + over) }), '/blocks/0/text/text'],
  [
    'context 10',
    (over) => ({ type: 'context', elements: times(10 + over, () => plain(1)) }),
    '/blocks/0/elements',
  ],
  [
    'actions 25',
    (over) => actions(...times(25 + over, (n) => button({ action_id: `b${n}` }))),
    '/blocks/0/elements',
  ],
  ['button text 75', (over) => actions(button({ text: plain(75 + over) })), '/blocks/0/elements/0/text/text'],
  [
    'button value 2000',
    (over) => actions(button({ value: 'x'.repeat(2000 + over) })),
    '/blocks/0/elements/0/value',
  ],
  [
    'action id 255',
    (over) => actions(button({ action_id: 'x'.repeat(255 + over) })),
    '/blocks/0/elements/0/action_id',
  ],
  ['block id 255', (over) => ({ type: 'divider', block_id: 'x'.repeat(255 + over) }), '/blocks/0/block_id'],
  [
    'options 100',
    (over) => actions(select({ options: times(100 + over, option) })),
    '/blocks/0/elements/0/options',
  ],
  [
    'option text 75',
    (over) => actions(select({ options: [{ text: plain(75 + over), value: 'v' }] })),
    '/blocks/0/elements/0/options/0/text/text',
  ],
  [
    'option value 75',
    (over) => actions(select({ options: [{ text: plain(1), value: 'x'.repeat(75 + over) }] })),
    '/blocks/0/elements/0/options/0/value',
  ],
  [
    'placeholder 150',
    (over) => actions(select({ placeholder: plain(150 + over) })),
    '/blocks/0/elements/0/placeholder/text',
  ],
  [
    'overflow 5',
    (over) => actions({ type: 'overflow', action_id: 'o', options: times(5 + over, option) }),
    '/blocks/0/elements/0/options',
  ],
  [
    'checkboxes 10',
    (over) => input({ type: 'checkboxes', action_id: 'c', options: times(10 + over, option) }),
    '/blocks/0/element/options',
  ],
  ['label 2000', (over) => ({ ...input(select({})), label: plain(2000 + over) }), '/blocks/0/label/text'],
  ['hint 2000', (over) => ({ ...input(select({})), hint: plain(2000 + over) }), '/blocks/0/hint/text'],
  [
    'initial value 3000',
    (over) => input({ type: 'plain_text_input', action_id: 't', initial_value: 'x'.repeat(3000 + over) }),
    '/blocks/0/element/initial_value',
  ],
  [
    'confirm text 300',
    (over) => actions(button({ confirm: { text: plain(300 + over) } })),
    '/blocks/0/elements/0/confirm/text/text',
  ],
  ['markdown 12000', (over) => ({ type: 'markdown', text: 'x'.repeat(12_000 + over) }), '/blocks/0/text'],
];

describe('Block Kit limits', () => {
  it.each(blockLimits)('allow %s and no more', (_name, block, pointer) => {
    expect(checkMessageBlocks([block(0)])).toEqual([]);
    expect(checkMessageBlocks([block(1)])[0]).toContain(`[json-pointer:${pointer}]`);
  });

  it.each<[string, object, string]>([
    ['an unknown block', { type: 'poem' }, 'unsupported type: poem [json-pointer:/blocks/0/type]'],
    [
      'an empty text',
      { type: 'header', text: plain(0) },
      'must be more than 0 characters [json-pointer:/blocks/0/text/text]',
    ],
    [
      'mrkdwn in a header',
      { type: 'header', text: mrkdwn(3) },
      'unsupported type: mrkdwn [json-pointer:/blocks/0/text/type]',
    ],
    [
      'an empty section',
      { type: 'section' },
      'must define either `text` or `fields` [json-pointer:/blocks/0]',
    ],
    [
      'a button as input',
      input(button({})),
      'unsupported type: button [json-pointer:/blocks/0/element/type]',
    ],
    [
      'no options',
      actions(select({ options: [] })),
      'no less than 1 items allowed [json-pointer:/blocks/0/elements/0/options]',
    ],
    [
      'a choice that is not on offer',
      actions(select({ initial_option: option(7) })),
      'initial option must exactly match one of the provided options [json-pointer:/blocks/0/elements/0]',
    ],
  ])('refuse %s', (_name, block, complaint) => {
    expect(checkMessageBlocks([block])).toEqual([complaint]);
  });

  it('allow 50 blocks in a message and no two with one id', () => {
    expect(checkMessageBlocks(times(51, () => ({ type: 'divider' })))).toEqual([
      'no more than 50 items allowed [json-pointer:/blocks]',
    ]);
    expect(checkMessageBlocks(times(2, () => ({ type: 'divider', block_id: 'a' })))).toHaveLength(1);
  });

  it.each<[string, object, string]>([
    ['title 24', { title: plain(25) }, '/view/title/text'],
    ['submit 24', { submit: plain(25) }, '/view/submit/text'],
    ['private metadata 3000', { private_metadata: 'x'.repeat(3001) }, '/view/private_metadata'],
    ['callback id 255', { callback_id: 'x'.repeat(256) }, '/view/callback_id'],
    ['100 blocks', { blocks: times(101, () => ({ type: 'divider' })) }, '/view/blocks'],
    ['inputs only with submit', { blocks: [input(select({}))] }, '/view'],
  ])('of a view: %s', (_name, wrong, pointer) => {
    const view = { type: 'modal', title: plain(24), blocks: [] };

    expect(checkView(view, ['modal'])).toEqual([]);
    expect(checkView({ ...view, ...wrong }, ['modal'])[0]).toContain(`[json-pointer:${pointer}]`);
  });
});

it('refuses a message with invalid blocks in the words of Slack', async () => {
  await using scene = await bareStage();
  const blocks = [{ type: 'header', text: { type: 'plain_text', text: 'x'.repeat(151) } }];

  await expect(scene.client.chat.postMessage({ channel: 'C0CSA', text: 'x', blocks })).rejects.toMatchObject({
    data: {
      error: 'invalid_blocks',
      response_metadata: {
        messages: ['[ERROR] must be less than 151 characters [json-pointer:/blocks/0/text/text]'],
      },
    },
  });
});

it('refuses a message whose blocks say too much together', async () => {
  await using scene = await bareStage();
  const blocks = times(5, () => ({ type: 'section', text: mrkdwn(2900) })) as { type: string }[];

  await expect(scene.client.chat.postMessage({ channel: 'C0CSA', text: 'x', blocks })).rejects.toMatchObject({
    data: { error: 'msg_blocks_too_long' },
  });
});
