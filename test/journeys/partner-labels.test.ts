import { expect, it } from '@jest/globals';
import { openForm } from '../../sandbox/seller.ts';
import { doChore } from '../support/chore.ts';
import { openHouse } from '../support/house.ts';
import { catalogueWith } from '../../sandbox/catalogue.ts';
import { channel } from '../support/story.ts';

it('the form offers the partners that GitLab’s group labels name, also after a restart', async () => {
  await using catalogue = await catalogueWith({ partnerLabels: { group: 'gitlab-com/channel/partners' } });
  await using house = await openHouse('socket');
  const first = await house.startBot(catalogue.env);
  await doChore(house, 'refresh-partners');
  await first.stop();
  await house.startBot(catalogue.env);
  const seller = house.slack.as('U0BERLIN');
  await openForm(house.slack, seller, channel);

  const { options } = await seller.suggest('partner', 'nordwnd');
  await seller.choose('partner', 'Blue Mesa', 'blue');
  const hint = await house.slack.until(() => /would go to AMER: [^.]*/.exec(seller.modal()?.rendered ?? ''));

  expect(options[0]).toMatchObject({ value: 'Nordwind Systems' });
  expect(hint[0]).toContain('Blue Mesa');
  expect(house.gitlab.violations).toEqual([]);
});
