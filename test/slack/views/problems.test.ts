import { describe, expect, it } from '@jest/globals';
import { errorsAt } from '../../../src/slack/views/problems.ts';

describe('errorsAt', () => {
  it('puts each problem at the block in front of the person', () => {
    const blocks = ['partner', 'activity.align', 'extra.coach.close-date'];
    const problems = { partner: 'who?', activity: 'what?', 'extra.close-date': 'when?' };

    expect(errorsAt(blocks, problems)).toEqual({
      partner: 'who?',
      'activity.align': 'what?',
      'extra.coach.close-date': 'when?',
    });
  });

  it('says so when a block is not on the screen', () => {
    expect(errorsAt(['partner'], { partner: 'who?', activity: 'what?' })).toBeUndefined();
  });
});
