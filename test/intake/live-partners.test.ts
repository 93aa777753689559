import { describe, expect, it } from '@jest/globals';
import { createLivePartners } from '../../src/intake/live-partners.ts';
import { tinyCatalogue } from '../support/catalogue.ts';

const withLabels = { ...tinyCatalogue, partnerLabels: { group: 'csa' } };

describe('the live directory', () => {
  it('has the catalogue’s partners and those of the labels', async () => {
    const { partners } = setUp();
    const names = partners.derive((all) => all.map(({ name }) => name));

    await partners.load();

    expect(names()).toEqual(['Eficode', 'Blue Mesa']);
  });

  it('makes things anew only when something changed', async () => {
    const given = setUp();
    let made = 0;
    const count = given.partners.derive(() => (made += 1));
    await given.partners.load();
    count();
    await given.partners.load();
    count();

    expect(made).toBe(2);
  });

  it('looks again after some minutes, and goes on with what it has when that fails', async () => {
    const given = setUp();
    await given.partners.load();
    const names = given.partners.derive((all) => all.map(({ name }) => name));
    given.fail(new Error('the database is away'));

    given.pass(6 * 60_000);
    names();
    await given.failed;

    expect(names()).toEqual(['Eficode', 'Blue Mesa']);
    given.see('Partner-Acct-Nordwind');
    given.pass(6 * 60_000);
    names();
    await given.read();
    expect(names()).toEqual(['Eficode', 'Nordwind']);
  });

  it('asks for no labels where the catalogue names no group', async () => {
    const { partners } = setUp(tinyCatalogue);

    await partners.load();

    expect(partners.derive((all) => all.length)()).toBe(1);
  });
});

function setUp(catalogue: typeof tinyCatalogue = withLabels) {
  let at = Date.UTC(2026, 10, 22);
  let names: readonly string[] = ['Partner-Acct-Blue_Mesa_AMER'];
  let failure: Error | undefined;
  let reading: Promise<readonly string[]> = Promise.resolve([]);
  const failed = Promise.withResolvers<unknown>();
  const partners = createLivePartners({
    catalogue,
    labels: {
      labels() {
        reading = failure === undefined ? Promise.resolve(names) : Promise.reject(failure);
        return reading;
      },
    },
    now: () => new Date(at),
    onFailure: failed.resolve,
  });
  return {
    partners,
    failed: failed.promise,
    pass: (ms: number) => void (at += ms),
    fail: (error: Error) => void (failure = error),
    see(...seen: readonly string[]) {
      failure = undefined;
      names = seen;
    },
    read: () => reading,
  };
}
