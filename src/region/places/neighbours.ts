import type { Atlas } from '../knowledge/atlas.ts';
import type { Sense } from '../knowledge/knowledge.ts';
import { gapAt, wordAt } from '../reading/around.ts';
import type { Reading } from '../reading/reading.ts';
import { gaps } from '../text/gaps.ts';
import { foldedWords, typedWords } from '../text/tokens.ts';
import { lies } from './lies.ts';
import type { Mention } from './mention.ts';
import { sensesBeside } from './same-state.ts';
import { shareOf } from './share.ts';

/** How often a neighbour tells it rightly. */
const likely = 0.95;

/**
 * Tells which place of a name is meant by what stands in the same sentence: `Georgia … Augusta`, `Newcastle
 * coal terminal, NSW`, `Xunta de Galicia, Santiago`, `lincoln ne 68508`.
 */
export function toldByNeighbours(
  reading: Reading,
  mentions: readonly Mention[],
  atlas: Atlas,
): readonly Mention[] {
  return mentions.map((mention, i) => {
    if (mention.confirmed || mention.name.senses.length < 2) return mention;
    const senses =
      sensesOfOneIn(reading, mention, mentions[i + 1], atlas) ??
      sensesByZip(reading, mention) ??
      sensesBySentence(reading, mention, mentions, atlas);
    return senses === undefined ? mention : settled(reading, mention, senses, atlas);
  });
}

function sensesBySentence(
  reading: Reading,
  mention: Mention,
  mentions: readonly Mention[],
  atlas: Atlas,
): readonly Sense[] | undefined {
  const instituted = sensesByInstitution(reading, mention);
  if (instituted !== undefined || mention.region !== undefined) return instituted;
  return sensesByState(reading, mention, atlas) ?? someOf(sensesBeside(reading, mention, mentions));
}

/** `Perth, the one in Scotland`. */
function sensesOfOneIn(
  { tokens }: Reading,
  { last, name }: Mention,
  next: Mention | undefined,
  atlas: Atlas,
): readonly Sense[] | undefined {
  if (next?.first !== last + 4 || next.region === undefined) return undefined;
  if (foldedWords(tokens, last + 1, last + 3) !== 'the one in') return undefined;
  return someOf(name.senses.filter((sense) => atlas.regionOf(sense) === next.region));
}

/** The mention with these of its senses, when they lie in one region. */
function settled(reading: Reading, mention: Mention, senses: readonly Sense[], atlas: Atlas): Mention {
  const folded = foldedWords(reading.tokens, mention.name.first, mention.name.last);
  const { region, regions, sense } = shareOf(senses, folded, atlas);
  if (sense === undefined || region === undefined) return mention;
  return { ...mention, place: sense, region, regions, sureness: likely, confirmed: true };
}

/** `lincoln ne 68508`: a postal code of the United States makes two small letters a state. */
function sensesByZip({ tokens }: Reading, { last, name }: Mention): readonly Sense[] | undefined {
  const { [last + 1]: code, [last + 2]: zip } = tokens.list;
  if (code === undefined || zip === undefined || code.to - code.from !== 2) return undefined;
  if (((code.gap | zip.gap) & ~(gaps.space | gaps.comma)) !== 0) return undefined;
  if (!/^\d{5}$/u.test(typedWords(tokens, last + 2, last + 2))) return undefined;
  const state = typedWords(tokens, last + 1, last + 1).toUpperCase();
  return someOf(name.senses.filter((sense) => sense.country === 'US' && sense.state === state));
}

/** Thousands of people a town has that an institution makes one think of: none is in Paris, Texas. */
const large = 50;

/** `Xunta de Galicia, Santiago`, `BC government in Victoria`: the institution stands right beside it. */
function sensesByInstitution(reading: Reading, { first, last, name }: Mention): readonly Sense[] | undefined {
  const beside = reading.organisations.find(
    (other) =>
      other.kind === 'public' &&
      !other.doubtful &&
      (other.last === first - 1 ||
        other.first === last + 1 ||
        (other.last === first - 2 && wordAt(reading, first - 1) === 'in')),
  );
  if (beside === undefined) return undefined;
  const isIn = beside.last === first - 2;
  const gap = gapAt(reading, Math.max(beside.first, first));
  if (!isIn && (gap & (gaps.comma | gaps.paren)) === 0) return undefined;
  return someOf(
    name.senses.filter(
      ({ kind, country, people }) => kind === 'city' && country === beside.country && people >= large,
    ),
  );
}

/** `Newcastle coal terminal, NSW`: the address goes on behind who is there. */
function sensesByState(
  reading: Reading,
  { last, name }: Mention,
  { knowledge }: Atlas,
): readonly Sense[] | undefined {
  for (let at = last + 2; at <= last + 5; at += 1) {
    const token = reading.tokens.list[at];
    if (token === undefined || (token.gap & gaps.stop) !== 0) return undefined;
    if ((token.gap & gaps.comma) === 0) continue;
    const ends = gapAt(reading, at + 1) & (gaps.comma | gaps.stop | gaps.paren);
    const state =
      token.shape === 'upper' && ends !== 0
        ? knowledge.states.get(typedWords(reading.tokens, at, at))
        : undefined;
    return state && someOf(name.senses.filter((sense) => lies(sense, state)));
  }
  return undefined;
}

function someOf(senses: readonly Sense[]): readonly Sense[] | undefined {
  return senses.length === 0 ? undefined : senses;
}
