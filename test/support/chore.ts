import { pino } from 'pino';
import { startQueue } from '../../src/postgres/jobs/queue.ts';
import type { House } from './house.ts';
import { workDone } from './story.ts';

/** Has the bot do a chore now, instead of at its next time, and waits for everything that follows. */
export async function doChore(house: House, name: string): Promise<void> {
  const boss = await startQueue(house.db.url, pino({ level: 'silent' }));
  await boss.send(name, {});
  await workDone(house);
  await boss.stop({ graceful: false });
}
