import { randomUUID } from 'node:crypto';
import type { PostgresPool, PostgresPoolClient } from 'kysely';
import pg from 'pg';

/**
 * A pool whose connections plan each statement once: what we ask has few shapes and is asked again and
 * again, and planning takes longer than doing it. Needs direct connections, or PgBouncer from 1.21 on.
 * https://node-postgres.com/features/queries#prepared-statements
 */
export function prepared(pool: pg.Pool): PostgresPool {
  const plans = createPlans();
  return {
    options: pool.options,
    end: () => pool.end(),
    connect: async () => preparing(await pool.connect(), plans),
  };
}

/** Names of statements, each known to a connection once it has run there. */
type Plans = { readonly nameOf: (text: string) => string; readonly forget: () => void };

function createPlans(): Plans {
  const names = new Map<string, string>();
  return {
    nameOf(text) {
      const name = names.get(text) ?? randomUUID();
      names.set(text, name);
      return name;
    },
    forget: () => names.clear(),
  };
}

function preparing(client: pg.PoolClient, plans: Plans): PostgresPoolClient {
  let isBroken = false;
  async function query(text: string, given: readonly unknown[]): Promise<unknown> {
    try {
      return await ask(text, given);
    } catch (error) {
      // Not the server's own word: a connection that fell silent would fail the next one, too.
      isBroken ||= !(error instanceof pg.DatabaseError);
      throw error;
    }
  }
  async function ask(text: string, given: readonly unknown[]): Promise<unknown> {
    const values = [...given];
    // Without values it is `begin` and the like: nothing to plan.
    if (values.length === 0) return client.query(text);
    try {
      return await client.query({ name: plans.nameOf(text), text, values });
    } catch (error) {
      if (!isStale(error)) throw error;
      plans.forget();
      return client.query(text, values);
    }
  }
  return {
    query: query as PostgresPoolClient['query'],
    release: (destroy) => client.release(isBroken || destroy),
  };
}

/**
 * A newer replica has given the table another column, and `*` is more than it was. In a transaction the
 * second attempt fails as well, and whoever asked tries again.
 */
function isStale(error: unknown): boolean {
  return (
    error instanceof pg.DatabaseError && error.code === '0A000' && error.routine === 'RevalidateCachedQuery'
  );
}
