import { describe, expect, it } from '@jest/globals';
import { playStory } from '../../sandbox/story.ts';

describe('the story', () => {
  it('is seen at the servers, step by step, in both modes', async () => {
    const lines: string[] = [];

    const code = await playStory({ write: (line) => lines.push(line) });

    expect(lines.at(-1)).toBe('\nEvery step was seen at the servers.');
    expect(lines.filter((line) => line.includes('a reply under the card brings the link'))).toHaveLength(2);
    expect(code).toBe(0);
  });

  it('fails and names the last step that was seen, when one is missing', async () => {
    const lines: string[] = [];

    const code = await playStory({
      write: (line) => lines.push(line),
      modes: ['socket'],
      patienceMs: 500,
      prepare: ({ gitlab }) => void gitlab.faults.add({ on: '*', kind: 'down' }),
    });

    expect(code).toBe(1);
    expect(lines.at(-1)).toContain('- socket, after “the card is in the channel”: nothing within 0.5 s');
  });
});
