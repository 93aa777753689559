import { describe, expect, it } from '@jest/globals';
import { placeTest } from '../../../src/region/places/is-place.ts';
import { knowledge } from '../atlas-of-tests.ts';

const isPlace = placeTest(knowledge);

describe('whether a name is a place', () => {
  it.each(['Munich', 'München', 'Bavaria', 'Germany', 'EMEA', 'Nordics', 'São Paulo', 'New York'])(
    'knows %s',
    (name) => {
      expect(isPlace(name)).toBe(true);
    },
  );

  it.each(['Volvo', 'Siemens', 'Deutsche Bahn', 'Softcat', 'Munich Re', ''])('takes %j for none', (name) => {
    expect(isPlace(name)).toBe(false);
  });
});
