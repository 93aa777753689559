import type { Phase } from '../../domain/request.ts';

/** What a list of requests in this phase is called for the one who asked. */
export const phaseTitles: Readonly<Record<Phase, string>> = {
  waiting: 'Waiting for you',
  open: 'Open',
  closed: 'Closed',
};
