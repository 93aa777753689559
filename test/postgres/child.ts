/**
 * A bot to be killed: opens the place given as JSON, records a request and gets stuck in its job.
 * Says `at work <request id>` when it is there.
 */
import { randomUUID } from 'node:crypto';
import { pino } from 'pino';
import { announceJob } from '../../src/domain/job.ts';
import { openPostgres } from '../../src/postgres/open.ts';
import { newRequest } from '../support/request.ts';
import { idleTasks } from '../support/tasks.ts';

const place = JSON.parse(process.argv[2] ?? '') as Parameters<typeof openPostgres>[0]['place'];
const postgres = await openPostgres({
  place,
  log: pino({ level: 'silent' }),
  onLost: () => {},
});
await postgres.startWorkers({
  tasks: {
    ...idleTasks,
    announce: async ({ requestId }) => {
      process.stdout.write(`at work ${requestId}\n`);
      await new Promise(() => {});
    },
  },
  whenParked: {},
  quietMs: () => Infinity,
  newReference: () => 'REF',
  log: pino({ level: 'silent' }),
});
await postgres.front.store.record(newRequest({ id: randomUUID() }), (id) => [announceJob(id)]);
