import type { Tasks } from '../../src/domain/job.ts';

const done = (): Promise<void> => Promise.resolve();

/** Tasks that do nothing. */
export const idleTasks: Tasks = {
  'open-issue': done,
  announce: done,
  'add-note': done,
  'offer-to-author': done,
  'offer-to-csas': done,
  'answer-mention': done,
  'file-marked': done,
};
