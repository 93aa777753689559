import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHome } from '../../src/intake/home.ts';
import { tinyCatalogue } from '../support/catalogue.ts';
import { freshPostgres, type FreshPostgres } from '../support/postgres.ts';
import { newRequest } from '../support/request.ts';

const count = 100_000;
/** Somebody with very many requests, who is a CSA too. */
const busy = 'U0BUSY';

describe(`with ${count} requests`, () => {
  const stack = new AsyncDisposableStack();
  let postgres: FreshPostgres;

  beforeAll(async () => {
    postgres = stack.use(await freshPostgres());
    await seed(postgres);
  }, 120_000);
  afterAll(() => stack.disposeAsync());

  it('fills the Home tab of the busiest person from the store, five of each list, and tells how long it took', async () => {
    const regions = tinyCatalogue.regions.map((region) => ({ ...region, csas: [busy] }));
    const person = () => Promise.resolve({ id: busy, name: 'Busy', standing: 'member' } as const);
    const home = createHome({
      store: postgres.store,
      catalogue: { ...tinyCatalogue, regions },
      person,
    });

    const started = performance.now();
    const overview = await home.overview(busy);
    const tookMs = performance.now() - started;

    process.stdout.write(`Home tab with ${count} stored requests: ${tookMs.toFixed(1)} ms\n`);
    expect(overview).toMatchObject({ kind: 'overview' });
    expect(overview.kind === 'overview' && overview.lists.map(({ requests }) => requests.length)).toEqual(
      Array(6).fill(5),
    );
  });

  it.each([
    ['what somebody needs', `requester = 'U77' and phase = 'open'`],
    ['what nobody needs', `requester = 'U0NOBODY' and phase = 'open'`],
    ['what the busiest person needs', `requester = '${busy}' and phase = 'open'`],
    ['what somebody filed', `filed_by = '${busy}' and phase = 'closed'`],
    ['a region’s queue', `region = 'EMEA' and phase <> 'closed'`],
    ['a later page of it', `region = 'EMEA' and phase <> 'closed' and number < 50000`],
    ['the same partner', `partner_key = 'partner7' and partner_key <> '' and phase <> 'closed'`],
    ['the same customer', `customer_key = 'customer77' and customer_key <> '' and phase <> 'closed'`],
  ])('reads %s along an index, newest first, without sorting', async (_, condition) => {
    const rows = await postgres.query(
      `explain select * from requests where ${condition} order by number desc limit 6`,
    );
    const plan = rows.map((row) => row['QUERY PLAN']).join('\n');

    // What is common is found soonest by walking down the numbers, which is an index too.
    expect(plan).toMatch(/Index Scan (?:using requests_(?:of|queue|same)|Backward using requests_number)/);
    expect(plan).not.toMatch(/Seq Scan|Sort/);
  });
});

/** Copies of a request: a tenth is the busy one's, of 1,000 partners and 10,000 customers, a third closed. */
async function seed({ query }: FreshPostgres): Promise<void> {
  const { source, answers, route } = newRequest();
  await query(
    `insert into requests (id, key, requester, filed_by, region, source, answers, verdict, progress, phase,
       partner_key, customer_key, posts, doubts, created_at)
     select gen_random_uuid(), 'seed:' || n,
       case when n % 10 = 0 then $1 else 'U' || n % 500 end,
       case when n % 100 = 7 then $1 end,
       (array['AMER', 'APAC', 'EMEA'])[n % 3 + 1],
       $2::jsonb, $3::jsonb, $4::jsonb, '{"kind": "saved"}',
       (array['open', 'waiting', 'closed'])[n % 7 % 3 + 1],
       'partner' || n % 1000, 'customer' || n % 10000, '{}', '{}', now()
     from generate_series(1, ${count}) as n`,
    [busy, JSON.stringify(source), JSON.stringify(answers), JSON.stringify(route.verdict)],
  );
  await query('analyze requests');
}
