import { nameTableOf, type NameTable } from '../knowledge/name-table.ts';
import type { Tokens } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';

/**
 * Words near a place by which its part in a text is told: the scene of what happens, or only named in
 * passing.
 */

/** Before a place, in its clause: somebody or something comes from there, or is there meanwhile. */
const originWords = `
from born raised built made based headquartered registered owned run bought imported shipped flown flew flights flight lives lived living working works
studied trained moved arrived returned return fled exported exports sold sells listed shares stocks traders analysts analyst investors demand buyers
orders rival rivals supplier customers customer markets traded trading loaded recruited attending unlike like than compared former via visiting called
reached watched told spoke inspired known famous cousin friend friends wife husband colleague mate mates guy boyfriend girlfriend parents grandmother
mum mom dad brother sister
`;

/** After a place or a nation: somebody of there, who may act anywhere. */
const personWords = `
striker winger midfielder defender goalkeeper keeper coach captain forward pitcher driver rider swimmer runner boxer golfer player players team side
squad manager trainer director singer rapper dj band actor actress artist author writer poet chef architect designer engineer engineers scientist
scientists researchers mountaineer veteran champion champions star teenager man woman couple family student delegation visitors fans buyers investors
shareholders traders businessman billionaire tycoon entrepreneur lawyer doctor doctors nurse nurses journalist photographer filmmaker number seed
qualifier opponent rival friend cousin roomie tourist guy boy girl girlfriend boyfriend mate
`;

/** After a place or a nation: a firm, or what is made there. */
const tradeWords = `
company firm maker manufacturer group giant bank insurer supplier operator airline retailer chain brand brands startup carmaker chipmaker designer
consortium yard investor owner contractor partner agency newspaper magazine wine beer whisky cars car steel shares stock stocks fund buyer bidder
tech platform subsidiary lender builder developer ship tanker freighter vessel plane aircraft accent music film movie food cuisine model version
`;

/** After a place or a nation: those who rule there, or what is public. */
const publicWords = `
government parliament police ministry minister ministers court courts supreme constitutional council navy army coastguard military central regulator
authority authorities watchdog election electoral lawmakers senate senators cabinet opposition prosecutor prosecutors king prince president prime premier
mayor governor airport port metro subway museum zoo cathedral university hospital schools fire firefighters health education finance interior defence
transport tourism weather meteorological capital currency economy statistics national public state city county oldest largest biggest main busiest
`;

/** Between or beside places of several regions: what is told plays in all of them. */
const jointWords = `
both summit talks joint jointly alike respectively simultaneous simultaneously ministers leaders each countries signed pact treaty trade versus vs
bilateral equally half agreement sides twinned between tariffs swap
`;

const dayWords = `
monday tuesday wednesday thursday friday saturday sunday today tonight yesterday overnight morning afternoon evening weekend week
`;

/** What a word says of the places beside it, as bits. */
export const hints = { origin: 1, person: 2, trade: 4, public: 8, joint: 16, day: 32, linked: 64 } as const;

/** Right before a place: how it is tied to what is told. */
const linkWords = `
in at on near outside across around to into from of by with against between for as after off via than
`;

const lists: Readonly<Record<keyof typeof hints, string>> = {
  origin: originWords,
  person: personWords,
  trade: tradeWords,
  public: publicWords,
  joint: jointWords,
  day: dayWords,
  linked: linkWords,
};

const table: NameTable = tableOf(lists);

function tableOf(words: typeof lists): NameTable {
  const bits = new Map<string, number>();
  for (const kind of Object.keys(words) as (keyof typeof hints)[]) {
    for (const word of wordSet(words[kind])) bits.set(word, (bits.get(word) ?? 0) | hints[kind]);
  }
  return nameTableOf([...bits.keys()], [...bits.values()]);
}

/** The hints of a single word; 0: none. */
export function hintsAt({ folded, list }: Tokens, at: number): number {
  const token = list[at];
  if (token === undefined) return 0;
  const entry = table.find(folded, token.from, token.to, token.hash);
  return entry < 0 ? 0 : table.value(entry);
}
