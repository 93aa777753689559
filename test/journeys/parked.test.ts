import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it, jest } from '@jest/globals';
import { openForm, sellerForm } from '../../sandbox/seller.ts';
import type { Actor } from '../../sandbox/slack/slack.ts';
import { direct } from '../support/house-for-all.ts';
import { openHouse, type House } from '../support/house.ts';
import { channel, expectOneOfEach, posts, send, workDone } from '../support/story.ts';

jest.setTimeout(60_000);

const createIssue = 'POST /projects/:id/issues';

async function parked({ db }: House, ...words: string[]): Promise<string> {
  const env = { PATH: process.env['PATH'], DATABASE_URL: db.url };
  const { stdout } = await promisify(execFile)(process.execPath, ['src/parked.ts', ...words], { env });
  return stdout;
}

describe('parked work', () => {
  it('is listed, put back by the name of its request, and done', async () => {
    await using house = await openHouse('socket');
    await house.startBot();
    const refusal = house.gitlab.faults.add({
      on: createIssue,
      kind: 'http',
      status: 403,
      body: { message: '403 Forbidden' },
    });
    await send(house, house.slack.as('U0BERLIN'));
    await house.slack.until(() => shown(house).includes('Nothing is lost'));
    await workDone(house);

    const before = await parked(house);
    refusal.remove();
    const retried = await parked(house, '--retry', 'csa-1');

    expect(before).toMatch(/^CSA-1 {2}open-issue {2}[A-Z2-9]{4}-[A-Z2-9]{4} {2}\d{4}-/);
    expect(retried).toContain('1 of 1 parked jobs put back');
    await expectOneOfEach(house);
    expect(shown(house)).not.toContain('Nothing is lost');
    expect(await parked(house)).toBe('Nothing is parked.\n');
  });

  it('stays on the card while other work of its request is put back', async () => {
    await using house = await openHouse('socket');
    await house.startBot();
    house.gitlab.faults.add({ on: createIssue, kind: 'http', status: 403, body: { message: 'no' } });
    const broken = house.slack.faults.add({ method: 'chat.update', kind: 'error', code: 'msg_too_long' });
    await send(house, house.slack.as('U0BERLIN'));
    await broken.hits();
    await workDone(house);
    const announce = /announce {2}(?<reference>\S+)/.exec(await parked(house))?.groups?.['reference'] ?? '';

    const retried = await parked(house, '--retry', announce);

    expect(retried).toContain('1 of 2 parked jobs put back');
    await house.slack.until(() => shown(house).includes('Nothing is lost'));
    expect(await parked(house)).toMatch(/^CSA-1 {2}open-issue {2}/);
  });

  it('is told to the requester when it is their card, which comes once it may', async () => {
    await using house = await openHouse('socket');
    await house.startBot();
    const refusal = house.slack.faults.add({
      method: 'chat.postMessage',
      kind: 'error',
      code: 'messages_tab_disabled',
      times: 'always',
      when: (args) => args['channel'] === channel,
    });
    const requester = house.slack.as('U0BERLIN');
    await send(house, requester);
    await house.slack.until(() => told(requester, 'We could not post its card in'));
    await workDone(house);

    const words = direct(requester).map(({ text }) => text);
    refusal.remove();
    await parked(house, '--retry', 'csa-1');

    expect(words).toEqual([
      expect.stringMatching(/CSA-1 is saved and goes to EMEA\. <[^|>]*\/issues\/1\|Its issue> is open\./),
    ]);
    await expectOneOfEach(house);
  });

  it('is told to the author of an addition, and told again when it is done', async () => {
    await using house = await openHouse('socket');
    await house.startBot();
    await send(house, house.slack.as('U0BERLIN'));
    await expectOneOfEach(house);
    const refusal = house.gitlab.faults.add({
      on: 'POST /projects/:id/issues/:iid/notes',
      kind: 'http',
      status: 403,
      body: { message: '403 Forbidden' },
    });
    const author = house.slack.as('U0AUSTIN');

    await add(house, author);
    const refused = await house.slack.until(() => told(author, 'could not be written into its issue'));
    await workDone(house);
    const list = await parked(house);
    refusal.remove();
    await parked(house, '--retry', 'csa-1');

    expect(list).toMatch(/^CSA-1 {2}add-note {2}/);
    expect(refused).toContain(/add-note {2}(?<reference>\S+)/.exec(list)?.groups?.['reference']);
    await house.slack.until(() => told(author, 'is in its issue and under its card now'));
    expect(house.gitlab.issues()[0]?.notes).toHaveLength(1);
  });
});

function shown(house: House): string {
  return posts(house)
    .cards.map(({ blocks }) => JSON.stringify(blocks))
    .join();
}

/** Adds something to the seller's request, which the form offers for the same customer. */
async function add({ slack }: House, author: Actor): Promise<void> {
  await openForm(slack, author, channel);
  await author.type('customer', sellerForm.customer);
  await author.choose('partner', sellerForm.partner);
  const place = await slack.until(() =>
    author.modal()?.blocks.find(({ block_id: id }) => id?.startsWith('similar.') === true),
  );
  await author.click('modal', { blockId: place.block_id ?? '', actionId: 'add-to' });
  await slack.until(() => author.modal()?.title.startsWith('Add to CSA-1'));
  await author.type('addition', 'They also need a lab.');
  await author.submit();
}

/** What somebody was told directly that says this. */
function told(somebody: Actor, words: string): string | undefined {
  return direct(somebody).find(({ text }) => text.includes(words))?.text;
}
