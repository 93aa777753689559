import { describe, expect, it } from '@jest/globals';
import type { TrackerHealth } from '../../src/ports/tracker.ts';
import { createTrackerWatch } from '../../src/web/tracker-watch.ts';

const well: TrackerHealth = { kind: 'ok', user: 'csa-bot' };
const ignore = { onTrouble: (): void => undefined, onWell: (): void => undefined };

describe('createTrackerWatch', () => {
  it('takes the tracker for away until it has answered', async () => {
    const watch = createTrackerWatch({ check: () => Promise.resolve(well) }, ignore);
    const before = watch.last();

    await watch.refresh();

    expect([before.kind, watch.last()]).toEqual(['unreachable', well]);
  });

  it('keeps what it last heard while a call hangs, and makes no other', async () => {
    const answers = [Promise.resolve(well), new Promise<TrackerHealth>(() => undefined)];
    let asked = 0;
    const watch = createTrackerWatch({ check: () => answers[asked++] ?? Promise.resolve(well) }, ignore);
    await watch.refresh();

    void watch.refresh();
    void watch.refresh();

    expect([watch.last(), asked]).toEqual([well, 2]);
  });

  it('hears of a token that is refused meanwhile, and of one that is good again', async () => {
    const refused: TrackerHealth = { kind: 'refused', why: '401' };
    const answers = [well, refused, refused, well];
    const troubles: string[] = [];
    let timesWell = 0;
    const watch = createTrackerWatch(
      { check: () => Promise.resolve(answers.shift() ?? well) },
      { onTrouble: (why) => troubles.push(why), onWell: () => (timesWell += 1) },
    );
    const heard: TrackerHealth[] = [];

    for (let round = 0; round < 4; round += 1) {
      await watch.refresh();
      heard.push(watch.last());
    }

    expect(heard).toEqual([well, refused, refused, well]);
    expect(troubles).toEqual(['401']);
    expect(timesWell).toBe(2);
  });

  it('takes a mistake of ours for silence', async () => {
    const watch = createTrackerWatch({ check: () => Promise.reject(new Error('no such field')) }, ignore);

    await watch.refresh();

    expect(watch.last()).toEqual({ kind: 'unreachable', why: 'no such field' });
  });
});
