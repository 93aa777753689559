import { sql, type QueryCreator, type RawBuilder } from 'kysely';
import type { PartnerRequest, Phase } from '../../domain/request.ts';
import type { Change, NewRequest } from '../../ports/store.ts';
import type { Database, Trx } from '../database.ts';
import type { NewRequestRow, RequestRow, Tables } from './schema.ts';
import { similarityKeys } from './similarity-keys.ts';
import { storableJson, storableText } from './storable.ts';
import { unlessTaken } from './taken.ts';
import { isUuid } from './uuid.ts';

/** Writes a request down; undefined when its key is there already. */
export async function insertRequest(
  db: QueryCreator<Tables>,
  request: NewRequest,
): Promise<PartnerRequest | undefined> {
  const written = db.insertInto('requests').values(newRow(request)).returningAll().executeTakeFirst();
  const row = await unlessTaken(written);
  return row && toRequest(row);
}

export async function requestByKey(db: Database, key: string): Promise<PartnerRequest | undefined> {
  const row = await db
    .selectFrom('requests')
    .selectAll()
    .where('key', '=', storableText(key))
    .executeTakeFirst();
  return row && toRequest(row);
}

export async function requestById(db: Database, id: string): Promise<PartnerRequest | undefined> {
  if (!isUuid(id)) return undefined;
  const row = await db.selectFrom('requests').selectAll().where('id', '=', id).executeTakeFirst();
  return row && toRequest(row);
}

export async function requestByNumber(db: Database, number: number): Promise<PartnerRequest | undefined> {
  if (!Number.isInteger(number) || number < 1 || number > maxNumber) return undefined;
  const row = await db.selectFrom('requests').selectAll().where('number', '=', number).executeTakeFirst();
  return row && toRequest(row);
}

export async function requestsByIssues(
  db: Database,
  ids: readonly number[],
): Promise<readonly PartnerRequest[]> {
  const rows = await db
    .selectFrom('requests')
    .selectAll()
    // Worded as the index is.
    .where(sql`(progress->'issue'->>'id')::bigint`, '=', sql`any(${[...ids]}::bigint[])`)
    .execute();
  return rows.map(toRequest);
}

/** Reads a request and keeps everybody else from changing it until the transaction ends. */
export async function lockRequest(trx: Trx, id: string): Promise<PartnerRequest | undefined> {
  if (!isUuid(id)) return undefined;
  const row = await trx
    .selectFrom('requests')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return row && toRequest(row);
}

/** Writes a change down, merged into what is there. */
export async function updateRequest(
  db: QueryCreator<Tables>,
  id: string,
  { progress, phase, posts, doubts, route }: Change,
): Promise<PartnerRequest | undefined> {
  if (!isUuid(id)) return undefined;
  const row = await db
    .updateTable('requests')
    .set({
      ...(progress && { progress: storableJson(progress) }),
      // A change may be of jobs alone, and `set` of nothing is no statement.
      phase: phase ?? sql.ref<Phase>('phase'),
      ...(posts && { posts: sql<string>`posts || ${storableJson(posts)}::jsonb` }),
      ...(doubts && { doubts: mergedDoubts(doubts) }),
      ...(route && { region: storableText(route.region), verdict: storableJson(route.verdict) }),
    })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirst();
  return row && toRequest(row);
}

function mergedDoubts(doubts: NonNullable<Change['doubts']>): RawBuilder<string> {
  const cleared = Object.entries(doubts).flatMap(([effect, until]) => (until === undefined ? [effect] : []));
  return sql<string>`(doubts || ${storableJson(doubts)}::jsonb) - ${cleared}::text[]`;
}

/** What fits in the column; PostgreSQL would refuse a larger one with an error. */
const maxNumber = 2 ** 31 - 1;

function newRow(request: NewRequest): NewRequestRow {
  const { id, key, requester, filedBy, source, answers, route, createdAt } = request;
  return {
    id,
    key: storableText(key),
    requester: storableText(requester),
    filed_by: filedBy === undefined ? null : storableText(filedBy),
    ...similarityKeys(answers),
    region: storableText(route.region),
    source: storableJson(source),
    answers: storableJson(answers),
    verdict: storableJson(route.verdict),
    progress: storableJson({ kind: 'saved' } satisfies PartnerRequest['progress']),
    posts: storableJson({} satisfies PartnerRequest['posts']),
    doubts: storableJson({} satisfies PartnerRequest['doubts']),
    created_at: createdAt,
  };
}

export function toRequest(row: RequestRow): PartnerRequest {
  return {
    id: row.id,
    number: row.number,
    key: row.key,
    requester: row.requester,
    ...(row.filed_by !== null && { filedBy: row.filed_by }),
    source: row.source,
    answers: row.answers,
    route: { region: row.region, verdict: row.verdict },
    progress: row.progress,
    phase: row.phase,
    posts: row.posts,
    doubts: toDoubts(row.doubts),
    createdAt: row.created_at,
  };
}

function toDoubts(doubts: RequestRow['doubts']): PartnerRequest['doubts'] {
  return Object.fromEntries(Object.entries(doubts).map(([effect, over]) => [effect, new Date(over)]));
}
