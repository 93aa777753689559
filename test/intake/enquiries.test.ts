import { expect, it } from '@jest/globals';
import { Failure } from '../../src/domain/failure.ts';
import type { Standing } from '../../src/domain/person.ts';
import { createEnquiries, type EnquiryParts } from '../../src/intake/enquiries.ts';
import { createFakeSightings } from '../fakes/sightings.ts';

const member: EnquiryParts['person'] = (id) => Promise.resolve({ id, name: 'Ada', standing: 'member' });

it.each<Standing>(['guest', 'stranger', 'bot', 'deleted'])(
  'help is not for everybody: %s',
  async (standing) => {
    const enquiries = enquiriesOf(() => Promise.resolve({ id: 'U1', name: 'Ada', standing }));

    expect(await enquiries.answer({ kind: 'help' }, 'U1')).toMatchObject({ kind: 'refused' });
  },
);

it('help is given while Slack does not say who asks, and nothing else is', async () => {
  const enquiries = enquiriesOf(() =>
    Promise.reject(new Failure('slack', 'timeout', { kind: 'retry' }, 'Slack could not be reached')),
  );

  expect(await enquiries.answer({ kind: 'help' }, 'U1')).toEqual({ kind: 'help' });
  expect(await enquiries.answer({ kind: 'mine' }, 'U1')).toMatchObject({ kind: 'refused' });
});

it.each([true, false])('offers are wanted from now on: %s', async (wanted) => {
  const sightings = createFakeSightings();
  await sightings.setWantsOffers('U1', !wanted);

  const answer = await enquiriesOf(member, sightings).answer({ kind: 'offers', wanted }, 'U1');

  expect(answer).toEqual({ kind: 'offers', wanted });
  expect(await sightings.wantsOffers('U1')).toBe(wanted);
});

function enquiriesOf(person: EnquiryParts['person'], sightings = createFakeSightings()) {
  return createEnquiries({
    store: { list: unasked, requestByNumber: unasked },
    sightings,
    classify: () => {
      throw new Error('nobody asked');
    },
    person,
  });
}

function unasked(): Promise<never> {
  return Promise.reject(new Error('nobody may know'));
}
