/** Words of the requester's own side that stand before places as well: `our Sydney office`. */
export const pronouns: ReadonlySet<string> = new Set('my our we us me mine ours i mi'.split(' '));
