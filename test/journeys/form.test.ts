import { describe, expect, it } from '@jest/globals';
import { fillIn } from '../../sandbox/seller.ts';
import type { Actor } from '../../sandbox/slack/slack.ts';
import { direct, houseForAll, whispers } from '../support/house-for-all.ts';
import type { House, Mode } from '../support/house.ts';
import { channel, workDone } from '../support/story.ts';

const pam = { name: 'Eficode', aliases: ['Eficode Oy'], region: 'EMEA', country: 'FI', pam: 'U0PAM' };

describe.each<Mode>(['socket', 'http'])('the form in %s mode', (mode) => {
  const { house } = houseForAll(mode, { partners: [pam] });

  it('finds a partner by a misspelled name and names its PAM in the issue', async () => {
    const { slack } = house();
    const seller = await openForm(house());
    await fillIn(slack, seller, { ...deal('Deal with a PAM'), partner: 'Eficode' });

    expect((await seller.suggest('partner', 'efficode')).options[0]).toMatchObject({ value: 'Eficode' });
    await seller.submit();
    await workDone(house());

    expect(issueOf(house(), 'Deal with a PAM')?.description).toContain('Pam Ortiz');
  });

  it('flags a new partner on the card and in the issue', async () => {
    const { slack } = house();
    const seller = await openForm(house());
    await fillIn(slack, seller, { ...deal('New partner deal'), partner: 'Nordwind <!channel> AG' });

    await seller.submit();
    await workDone(house());

    expect(cardOf(house(), 'New partner deal')).toContain('not in our partner directory yet');
    expect(issueOf(house(), 'New partner deal')?.description).toContain('new partner: PAM, please check');
    expect(house().gitlab.mentions).toEqual([]);
  });

  it('says before anything is sent that a day is too near, in the seller’s time', async () => {
    const { slack } = house();
    const seller = await openForm(house());

    await seller.choose('country', 'Germany');
    await seller.choose('neededBy', new Date().toISOString().slice(0, 10));

    expect(
      await slack.until(() => /within 24 hours.*EMEA is/.exec(seller.modal()?.rendered ?? '')),
    ).toBeTruthy();
    await throwAway(house());
  });

  it('is filed on behalf of somebody else, and both are told', async () => {
    const { slack } = house();
    const seller = await openForm(house());
    await fillIn(slack, seller, deal('Deal of Ben'));
    await seller.choose('onBehalfOf', 'U0AUSTIN');

    await seller.submit();
    await workDone(house());

    expect(cardOf(house(), 'Deal of Ben')).toMatch(/Asked by\* .*filed by/);
    expect(issueOf(house(), 'Deal of Ben')?.description).toMatch(/Ben Carter.* asks for your help/);
    expect([toldOfFiling(seller), toldOfFiling(slack.as('U0AUSTIN'))]).toEqual([1, 1]);
  });

  it('cannot be filed on behalf of a guest', async () => {
    const { slack } = house();
    const seller = await openForm(house());
    await fillIn(slack, seller, deal('Deal of a guest'));
    await seller.choose('onBehalfOf', 'U0GUEST');

    await seller.submit();

    expect(seller.modal()?.errors['onBehalfOf']).toContain('our own workspace');
    await throwAway(house());
  });

  it('survives being closed', async () => {
    const seller = await openForm(house());
    await seller.choose('theme', 'align');
    await seller.type('need', 'Half a sentence');
    await seller.close();

    const again = await openForm(house());

    expect(again.modal()?.values['need']).toMatchObject({ need: { value: 'Half a sentence' } });
    expect(again.modal()?.rendered).toContain('less than an hour ago');
    await throwAway(house());
    expect((await openForm(house())).modal()?.rendered).not.toContain('less than an hour ago');
    await seller.close();
  });

  it('adds to a request that is open, once, instead of making another one', async () => {
    const { slack, gitlab } = house();
    const first = await openForm(house());
    await fillIn(slack, first, deal('Harbour deal'));
    await first.submit();
    await workDone(house());
    const issues = gitlab.issues().length;

    const other = slack.as('U0AUSTIN');
    await other.command('/engage-csa They also need <!channel> a lab\n/close', { channel });
    await slack.until(() => other.modal()?.privateMetadata.includes('Chicago'));
    await other.type('customer', 'harbour Deal GmbH');
    await other.choose('partner', 'Eficode');
    const place = await slack.until(() => similarBlock(other, 'Harbour deal'));
    await other.click('modal', { blockId: place, actionId: 'add-to' });
    await slack.until(() => other.modal()?.title.startsWith('Add to CSA-'));
    slack.faults.add({ method: 'chat.postMessage', kind: 'lost' });
    gitlab.faults.add({ on: 'POST /projects/:id/issues/:iid/notes', times: 1, kind: 'lost-502' });
    await other.submit();
    await slack.until(() => direct(other).some(({ text }) => text.includes('What you added')), {
      timeoutMs: 60_000,
    });
    await workDone(house());

    const issue = issueOf(house(), 'Harbour deal');
    expect(gitlab.issues()).toHaveLength(issues);
    expect(issue?.state).toBe('opened');
    expect(issue?.notes.filter(({ body }) => body.includes('adds from Slack'))).toHaveLength(1);
    const replies = slack.messages(channel).filter(({ text }) => text.includes('Ben Carter adds'));
    expect(replies).toHaveLength(1);
    expect(other.modals()).toEqual([]);
  }, 90_000);
});

function deal(customer: string) {
  return {
    partner: 'Eficode',
    customer,
    country: 'Germany',
    reason: 'presales',
    theme: 'align',
    activity: 'coach-technical-discovery',
    need: 'They meet the CTO next week; a second meeting would be a good outcome.',
  };
}

async function openForm({ slack }: House): Promise<Actor> {
  const seller = slack.as('U0BERLIN');
  await seller.command('/engage-csa', { channel });
  await slack.until(() => seller.modal()?.privateMetadata.includes('Europe/Berlin'));
  return seller;
}

/** Closes the form, and makes sure that the next one opens empty. */
async function throwAway(house: House): Promise<void> {
  await house.slack.as('U0BERLIN').close();
  const seller = await openForm(house);
  await seller.click('modal', 'start-afresh');
  await house.slack.until(() => seller.modal()?.values['need~1']);
  await seller.close();
}

function toldOfFiling(somebody: Actor): number {
  const told = [...whispers(somebody, channel), ...direct(somebody)];
  return told.filter(({ text }) => text.includes('filed by')).length;
}

function issueOf({ gitlab }: House, customer: string) {
  return gitlab.issues().find(({ title }) => title.includes(customer));
}

function cardOf({ slack }: House, customer: string): string {
  const card = slack.messages(channel).find(({ text }) => text.includes(customer));
  return JSON.stringify(card?.blocks);
}

/** The block of a similar request, by what it says. */
function similarBlock(somebody: Actor, words: string): string | undefined {
  const block = somebody
    .modal()
    ?.blocks.find((one) => one.block_id?.startsWith('similar.') && JSON.stringify(one).includes(words));
  return block?.block_id;
}
