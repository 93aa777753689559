import { describe } from '@jest/globals';
import { sightingsContract } from '../contracts/sightings.ts';
import { createFakeSightings } from './sightings.ts';

describe('sightings in memory', () => {
  sightingsContract(() => {
    const sightings = createFakeSightings();
    return Promise.resolve({
      sightings,
      jobs: () => Promise.resolve(sightings.jobs.map(({ name }) => name)),
      async [Symbol.asyncDispose]() {},
    });
  });
});
