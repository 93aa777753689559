import { randomUUID } from 'node:crypto';
import { expect, it } from '@jest/globals';
import { addNoteJob } from '../../src/domain/job.ts';
import type { Additions, NewAddition } from '../../src/ports/additions.ts';

export type AdditionsUnderTest = AsyncDisposable & {
  readonly additions: Additions;
  /** A request there is. */
  readonly requestId: string;
  /** What the jobs that were sent are about. */
  jobs(): Promise<readonly unknown[]>;
};

/** What every store of additions promises. Call it inside a `describe`. */
export function additionsContract(open: () => Promise<AdditionsUnderTest>): void {
  it('are kept with their job, once for each key', async () => {
    await using given = await open();
    const addition = additionTo(given);
    const jobs = [addNoteJob(addition.requestId, addition.id)];

    await given.additions.record(addition, jobs);
    await given.additions.record({ ...addition, id: randomUUID() }, jobs);

    expect(await given.additions.addition(addition.id)).toEqual({ ...addition, done: {}, doubts: {} });
    expect(await given.jobs()).toEqual([{ requestId: addition.requestId, addition: addition.id }]);
  });

  it('remember what was done and what is in doubt', async () => {
    await using given = await open();
    const { additions } = given;
    const addition = additionTo(given);
    await additions.record(addition, []);
    const until = new Date('2026-11-22T10:00:15.000Z');
    const reply = { channel: 'C1', ts: '1.2' };

    await additions.doubt(addition.id, 'note', until);
    await additions.doubt(addition.id, 'reply', until);
    await additions.done(addition.id, { note: 7 });
    await additions.doubt(addition.id, 'note', undefined);
    await additions.done(addition.id, { reply });

    expect(await additions.addition(addition.id)).toEqual({
      ...addition,
      done: { note: 7, reply },
      doubts: { reply: until },
    });
  });

  it.each(['', 'CSA-1', '00000000-0000-0000-0000-000000000000'])(
    'are not there under the id %j',
    async (id) => {
      await using given = await open();

      expect(await given.additions.addition(id)).toBeUndefined();
    },
  );
}

function additionTo({ requestId }: AdditionsUnderTest): NewAddition {
  return {
    id: randomUUID(),
    key: 'view:V1',
    requestId,
    author: 'U1',
    text: 'One more thing',
    createdAt: new Date('2026-11-22T10:00:00.000Z'),
  };
}
