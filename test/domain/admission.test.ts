import { describe, expect, it } from '@jest/globals';
import { authorStanding } from '../../src/domain/admission.ts';
import type { Person, Standing } from '../../src/domain/person.ts';

const person: Person = { id: 'U1', name: 'Ada', standing: 'member' };

describe('in the name of an author', () => {
  it('who is a member, a request may be made', () => {
    expect(authorStanding(person)).toEqual({ kind: 'welcome' });
  });

  it.each<[Standing, string]>([
    ['guest', 'a guest here'],
    ['stranger', 'somebody of another workspace'],
    ['bot', 'an app'],
    ['deleted', 'no longer active in Slack'],
  ])('who is a %s, none is made, and the CSA hears why', (standing, words) => {
    expect(authorStanding({ ...person, standing })).toMatchObject({
      kind: 'refused',
      why: expect.stringContaining(words),
    });
  });
});
