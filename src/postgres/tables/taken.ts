import pg from 'pg';

/** Waits for a row to be written; undefined when it was there already, and nothing was written. */
export async function unlessTaken<Row>(written: Promise<Row>): Promise<Row | undefined> {
  try {
    return await written;
  } catch (error) {
    if (error instanceof pg.DatabaseError && error.code === uniqueViolation) return undefined;
    throw error;
  }
}

/** https://www.postgresql.org/docs/18/errcodes-appendix.html */
const uniqueViolation = '23505';
