import { describe, expect, it } from '@jest/globals';
import { Failure } from '../../src/domain/failure.ts';
import type { Person } from '../../src/domain/person.ts';
import { createNaming } from '../../src/intake/naming.ts';
import type { Room } from '../../src/ports/messenger.ts';

const people: Readonly<Record<string, string>> = { U0PAM00001: 'Petra Maier', W0GRID0001: 'Wei' };
const rooms: Readonly<Record<string, Room>> = {
  C0DEALS001: { kind: 'ours', name: 'deals' },
  C0PRIV0001: { kind: 'closed' },
};

function found<Thing>(thing: Thing | undefined): Promise<Thing> {
  const failure = new Failure('slack', 'user_not_found', { kind: 'never' }, 'Slack refused');
  return thing === undefined ? Promise.reject(failure) : Promise.resolve(thing);
}

function personNamed(id: string, name: string | undefined): Person | undefined {
  return name === undefined ? undefined : { id, name, standing: 'member' };
}

describe('names in a text', () => {
  const asked: string[] = [];
  const named = createNaming({
    person: (id) => {
      asked.push(id);
      return found(personNamed(id, people[id]));
    },
    room: (id) => found(rooms[id]),
  });

  it.each([
    ['Hi @U0PAM00001, a demo please', 'Hi @Petra Maier, a demo please'],
    ['(@W0GRID0001) asks', '(@Wei) asks'],
    ['as said in #C0DEALS001', 'as said in #deals'],
    ['as said in #C0PRIV0001', 'as said in #another-channel'],
    ['ask @U0GONE0001', 'ask @somebody'],
    ['@UNIVERSAL tours, #CLOUDNATIVE', '@UNIVERSAL tours, #CLOUDNATIVE'],
    ['mail me@U0PAM00001', 'mail me@U0PAM00001'],
    ['', ''],
  ])('make of “%s” “%s”', async (text, expected) => {
    expect(await named(text)).toBe(expected);
  });

  it('are asked for once each', async () => {
    asked.length = 0;
    await named('@U0PAM00001 and @U0PAM00001 again');

    expect(asked).toEqual(['U0PAM00001']);
  });

  it('are not asked for without end', async () => {
    asked.length = 0;
    const many = Array.from({ length: 50 }, (_, at) => `@U0MANY${String(at).padStart(4, '0')}`);

    expect(await named(many.join(' '))).toBe(many.map(() => '@somebody').join(' '));
    expect(asked).toHaveLength(20);
  });
});
