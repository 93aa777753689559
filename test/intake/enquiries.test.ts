import { expect, it } from '@jest/globals';
import { Failure } from '../../src/domain/failure.ts';
import type { Standing } from '../../src/domain/person.ts';
import { createEnquiries } from '../../src/intake/enquiries.ts';

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
  const enquiries = enquiriesOf((id) => Promise.resolve({ id, name: 'Ada', standing: 'member' }));

  expect(await enquiries.answer({ kind: 'offers', wanted }, 'U1')).toEqual({ kind: 'offers', wanted });
  expect(wishes.splice(0)).toEqual([['U1', wanted]]);
});

const wishes: unknown[] = [];

function enquiriesOf(person: Parameters<typeof createEnquiries>[0]['person']) {
  return createEnquiries({
    store: { list: unasked, requestByNumber: unasked },
    sightings: { setWantsOffers: (user, wants) => Promise.resolve(void wishes.push([user, wants])) },
    classify: () => {
      throw new Error('nobody asked');
    },
    person,
  });
}

function unasked(): Promise<never> {
  return Promise.reject(new Error('nobody may know'));
}
