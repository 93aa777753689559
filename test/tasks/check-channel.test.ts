import { expect, it } from '@jest/globals';
import { Failure } from '../../src/domain/failure.ts';
import { checkChannel } from '../../src/tasks/check-channel.ts';
import { fakeTaskParts } from '../support/task-parts.ts';

const now = () => new Date('2026-11-22T12:00:00Z');

it('warns when the bot was not invited to the team’s channel', async () => {
  const parts = fakeTaskParts(now);
  const { channel } = parts.catalogue;
  parts.messenger.rooms.set(channel, { kind: 'closed' });

  await checkChannel(parts);

  expect(parts.warnings).toEqual([{ channel, why: expect.stringContaining('/invite') }]);
});

it('warns when people of other companies read in it', async () => {
  const parts = fakeTaskParts(now);
  const { channel } = parts.catalogue;
  parts.messenger.rooms.set(channel, { kind: 'shared', name: 'csa' });

  await checkChannel(parts);

  expect(parts.warnings).toEqual([{ channel, why: expect.stringContaining('Slack Connect') }]);
});

it('says nothing where the channel is open, or Slack does not tell', async () => {
  const parts = fakeTaskParts(now);

  await checkChannel(parts);
  parts.messenger.failNext(
    'room',
    new Failure('slack', '500', { kind: 'retry' }, 'Slack could not be reached'),
  );
  await checkChannel(parts);

  expect(parts.warnings).toEqual([]);
});
