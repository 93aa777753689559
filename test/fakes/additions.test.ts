import { describe } from '@jest/globals';
import { additionsContract } from '../contracts/additions.ts';
import { newRequest } from '../support/request.ts';
import { createFakeAdditions } from './additions.ts';

describe('additions in memory', () => {
  additionsContract(() => {
    const additions = createFakeAdditions();
    return Promise.resolve({
      additions,
      requestId: newRequest().id,
      jobs: () => Promise.resolve(additions.jobs.map(({ payload }) => payload)),
      async [Symbol.asyncDispose]() {},
    });
  });
});
