import { sql, type Kysely } from 'kysely';
import { Migrator, type Migration } from 'kysely/migration';
import { StartError } from '../../domain/start-error.ts';
import type { Database } from '../database.ts';

/** In order of their names. One that was released is never changed: a change is a new one. */
const migrations: Readonly<Record<string, Migration>> = {
  '001-tables': { up: makeTables },
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
  throw new StartError(
    `The database's tables could not be brought up to date: ${why}. ` +
      'Nothing was changed. If the database is older than this engage-csa by more than one version, or newer, ' +
      'start the version it was last used with.',
    { cause: error },
  );
}

async function makeTables(db: Kysely<unknown>): Promise<void> {
  await makeRequests(db);
  await makeAdditions(db);
  await makeSightings(db);
  await db.schema
    .createTable('drafts')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('slack_user', 'text', (column) => column.notNull())
    .addColumn('form', 'jsonb', (column) => column.notNull())
    .addColumn('saved_at', 'timestamptz', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('preferences')
    .addColumn('slack_user', 'text', (column) => column.primaryKey())
    .addColumn('wants_offers', 'boolean', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('bookmarks')
    .addColumn('name', 'text', (column) => column.primaryKey())
    .addColumn('at', 'timestamptz', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('partner_labels')
    .addColumn('name', 'text', (column) => column.primaryKey())
    .execute();
}

/** Requests, and for each list of them the index that makes it short work: newest first. */
async function makeRequests(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('requests')
    .addColumn('id', 'uuid', (column) => column.primaryKey())
    .addColumn('number', 'integer', (column) => column.generatedAlwaysAsIdentity().notNull().unique())
    .addColumn('key', 'text', (column) => column.notNull().unique())
    .addColumn('requester', 'text', (column) => column.notNull())
    .addColumn('filed_by', 'text')
    .addColumn('region', 'text', (column) => column.notNull())
    .addColumn('source', 'jsonb', (column) => column.notNull())
    .addColumn('answers', 'jsonb', (column) => column.notNull())
    .addColumn('verdict', 'jsonb', (column) => column.notNull())
    .addColumn('progress', 'jsonb', (column) => column.notNull())
    .addColumn('phase', 'text', (column) => column.notNull().defaultTo('open'))
    .addColumn('partner_key', 'text', (column) => column.notNull())
    .addColumn('customer_key', 'text', (column) => column.notNull())
    .addColumn('posts', 'jsonb', (column) => column.notNull())
    .addColumn('doubts', 'jsonb', (column) => column.notNull())
    .addColumn('created_at', 'timestamptz', (column) => column.notNull())
    .execute();
  for (const index of [
    sql`requests_of_requester on requests (requester, phase, number desc)`,
    sql`requests_of_filer on requests (filed_by, phase, number desc) where filed_by is not null`,
    sql`requests_of_issue on requests (((progress->'issue'->>'id')::bigint))`,
    sql`requests_queue on requests (region, number desc) where phase <> 'closed'`,
    sql`requests_same_partner on requests (partner_key, number desc) where phase <> 'closed' and partner_key <> ''`,
    sql`requests_same_customer on requests (customer_key, number desc) where phase <> 'closed' and customer_key <> ''`,
  ]) {
    await sql`create index ${index}`.execute(db);
  }
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

async function makeSightings(db: Kysely<unknown>): Promise<void> {
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
}
