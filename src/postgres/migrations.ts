import { sql, type Kysely } from 'kysely';
import { Migrator, type Migration } from 'kysely/migration';
import type { Database } from './database.ts';
import { DatabaseStartError } from './start-error.ts';

/** In order of their names. One that was released is never changed: a change is a new one. */
const migrations: Readonly<Record<string, Migration>> = {
  '001-requests': { up: makeRequests },
  '002-drafts': { up: makeDrafts },
  '003-lists': { up: makeLists },
  '004-doors': { up: makeDoors },
  '005-additions': { up: makeAdditions },
  '006-bookmarks': { up: makeBookmarks },
  '007-partner-labels': { up: makePartnerLabels },
};

/** Brings the tables up to date. Kysely's lock lets one replica do it while the others wait. */
export async function migrate(db: Database): Promise<void> {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: () => Promise.resolve({ ...migrations }) },
  });
  const { error } = await migrator.migrateToLatest();
  if (error === undefined) return;
  const why = error instanceof Error ? error.message : 'no reason given';
  throw new DatabaseStartError(
    `The database's tables could not be brought up to date: ${why}. ` +
      'Nothing was changed. If the database is older than this engage-csa by more than one version, or newer, ' +
      'start the version it was last used with.',
    { cause: error },
  );
}

async function makeRequests(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('requests')
    .addColumn('id', 'uuid', (column) => column.primaryKey())
    .addColumn('number', 'integer', (column) => column.generatedAlwaysAsIdentity().notNull().unique())
    .addColumn('key', 'text', (column) => column.notNull().unique())
    .addColumn('requester', 'text', (column) => column.notNull())
    .addColumn('region', 'text', (column) => column.notNull())
    .addColumn('source', 'jsonb', (column) => column.notNull())
    .addColumn('answers', 'jsonb', (column) => column.notNull())
    .addColumn('verdict', 'jsonb', (column) => column.notNull())
    .addColumn('progress', 'jsonb', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.generatedAlwaysAs(sql`progress ->> 'kind'`).stored())
    .addColumn('posts', 'jsonb', (column) => column.notNull())
    .addColumn('doubts', 'jsonb', (column) => column.notNull())
    .addColumn('created_at', 'timestamptz', (column) => column.notNull())
    .addColumn('updated_at', 'timestamptz', (column) => column.notNull().defaultTo(sql`now()`))
    .execute();
  // Lists show the newest first: of a requester, of a state, of a region's state.
  const lists = { requester: ['requester'], state: ['state'], region: ['region', 'state'] };
  for (const [name, columns] of Object.entries(lists)) {
    await db.schema
      .createIndex(`requests_by_${name}`)
      .on('requests')
      .columns([...columns, 'number desc'])
      .execute();
  }
}

async function makeDrafts(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('drafts')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('slack_user', 'text', (column) => column.notNull())
    .addColumn('form', 'jsonb', (column) => column.notNull())
    .addColumn('saved_at', 'timestamptz', (column) => column.notNull())
    .execute();
}

/** Lists per person, per region and of similar requests, each with the index that makes it short work. */
async function makeLists(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('requests')
    .addColumn('filed_by', 'text')
    .addColumn('phase', 'text', (column) => column.notNull().defaultTo('open'))
    .addColumn('partner_key', 'text', (column) => column.notNull().defaultTo(''))
    .addColumn('customer_key', 'text', (column) => column.notNull().defaultTo(''))
    .execute();
  await sql`create index requests_of_requester on requests (requester, phase, number desc)`.execute(db);
  await sql`create index requests_of_filer on requests (filed_by, phase, number desc) where filed_by is not null`.execute(
    db,
  );
  await sql`create index requests_queue on requests (region, number desc) where phase <> 'closed'`.execute(
    db,
  );
  for (const what of ['partner', 'customer']) {
    const [index, column] = [`requests_same_${what}`, `${what}_key`];
    await sql`create index ${sql.id(index)} on requests (${sql.id(column)}, number desc)
      where phase <> 'closed' and ${sql.id(column)} <> ''`.execute(db);
  }
  // The lists above took their place.
  for (const name of ['requester', 'region']) await db.schema.dropIndex(`requests_by_${name}`).execute();
}

async function makeDoors(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('sightings')
    .addColumn('key', 'text', (column) => column.primaryKey())
    .addColumn('door', 'text', (column) => column.notNull())
    .addColumn('by_user', 'text', (column) => column.notNull())
    .addColumn('details', 'jsonb', (column) => column.notNull())
    .addColumn('asked', 'jsonb', (column) => column.notNull())
    .addColumn('seen_at', 'timestamptz', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('sightings_by_user').on('sightings').columns(['by_user', 'seen_at']).execute();
  await db.schema.createIndex('sightings_by_age').on('sightings').columns(['seen_at']).execute();
  await db.schema
    .createTable('preferences')
    .addColumn('slack_user', 'text', (column) => column.primaryKey())
    .addColumn('wants_offers', 'boolean', (column) => column.notNull())
    .execute();
}

async function makeAdditions(db: Kysely<unknown>): Promise<void> {
  const empty = sql`'{}'`;
  await db.schema
    .createTable('additions')
    .addColumn('id', 'uuid', (column) => column.primaryKey())
    .addColumn('key', 'text', (column) => column.notNull().unique())
    .addColumn('request_id', 'uuid', (column) => column.notNull().references('requests.id'))
    .addColumn('author', 'text', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('done', 'jsonb', (column) => column.notNull().defaultTo(empty))
    .addColumn('doubts', 'jsonb', (column) => column.notNull().defaultTo(empty))
    .addColumn('created_at', 'timestamptz', (column) => column.notNull())
    .execute();
}

async function makeBookmarks(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('bookmarks')
    .addColumn('name', 'text', (column) => column.primaryKey())
    .addColumn('at', 'timestamptz', (column) => column.notNull())
    .execute();
}

async function makePartnerLabels(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('partner_labels')
    .addColumn('name', 'text', (column) => column.primaryKey())
    .execute();
}
