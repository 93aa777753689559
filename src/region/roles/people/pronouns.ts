import { wordSet } from '../../text/word-set.ts';

/** Words of the requester's own side that stand before places as well: `our Sydney office`. */
export const pronouns = wordSet('my our we us me mine ours i mi');
