import { describe, expect, it } from '@jest/globals';
import type { AppPicture } from '../../../sandbox/control/wire.ts';
import { completionsFor } from '../../../sandbox/page/slack/completion.ts';

const app: AppPicture = {
  name: 'Engage CSA',
  botUser: 'U0BOT',
  hasHomeTab: true,
  commands: [{ command: '/engage-csa', description: 'Ask', hint: '[text]' }],
  shortcuts: [
    { name: 'Engage a CSA', type: 'global', callbackId: 'global' },
    { name: 'Engage a CSA about this', type: 'message', callbackId: 'message' },
  ],
};

describe('the message box', () => {
  it.each([
    ['/', ['/engage-csa', 'global']],
    ['/ENG', ['/engage-csa', 'global']],
    ['/engage-', ['/engage-csa']],
    ['/other', []],
    ['/engage-csa help', []],
    ['engage', []],
    ['', []],
  ])('offers for %j: %j', (typed, values) => {
    expect(completionsFor(app, typed).map(({ value }) => value)).toEqual(values);
  });
});
