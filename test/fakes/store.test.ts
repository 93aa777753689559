import { describe } from '@jest/globals';
import { storeContract } from '../contracts/store.ts';
import { createFakeStore } from './store.ts';

describe('the store in memory', () => {
  storeContract(() => {
    const store = createFakeStore();
    return Promise.resolve({
      store,
      jobs: () => Promise.resolve(store.jobs.map(({ payload: _payload, ...job }) => job)),
      async [Symbol.asyncDispose]() {},
    });
  });
});
