import type { Knowledge, Sense } from '../knowledge/knowledge.ts';
import { nameOf } from '../reading/read-names.ts';
import { tokenize } from '../text/tokens.ts';

/** Thousands of people in a city that tags are made of. */
const large = 100;

/** Letters in a name that is part of a tag. */
const shortest = 4;

/** Letters in a tag that may be joined from several words. */
const longest = 24;

/** What people write before a place in a tag, and after it. */
const before =
  /^(?:visit|discover|explore|lovemy|ilove|iloves?|love|prayfor|prayersfor|standwith|madein|livein|thisis|weare|savethe|save)/u;
const after =
  /(?:traffic|transport|transit|weather|wx|floods?|flooding|rains?|snow|storms?|heat(?:wave)?|fires?|quakes?|earthquake|airport|marathon|derby|metro|city|life|living|eats|food(?:ie)?s?|nights?|nightlife|vibes|strong|protests?|events|art|music|fashion(?:week)?|fest(?:ival)?|pride|games|gp|open|banjir|verkehr|trafico)$/u;

/** The three letters before such a word: `#AklTransport`. */
export function codeBefore(tag: string): string {
  return tag.toLowerCase().replace(after, '');
}

/** `#telaviv`, `#visitlisbon`, `#nycmarathon`: words joined in small letters, with a place among them. */
export function joinedPlace(tag: string, knowledge: Knowledge): Sense | undefined {
  const { folded } = tokenize(tag);
  if (folded.length > longest || folded.includes(' ')) return undefined;
  const start = folded.replace(before, '');
  const bare = start.replace(after, '');
  return [folded, start, folded.replace(after, ''), bare]
    .filter((part, i, parts) => part.length >= shortest - 1 && parts.indexOf(part) === i)
    .map(
      (part) => (part === folded ? undefined : placeCalled(part, knowledge)) ?? placeOfWords(part, knowledge),
    )
    .find((place) => place !== undefined);
}

/** `telaviv`, `riodejaneiro`: one name of two or three words. */
function placeOfWords(joined: string, knowledge: Knowledge): Sense | undefined {
  if (joined.length <= shortest) return undefined;
  for (let at = 2; at <= joined.length - 2; at += 1) {
    const [head, tail] = [joined.slice(0, at), joined.slice(at)];
    const place = placeCalled(`${head} ${tail}`, knowledge) ?? placeOfThree(head, tail, knowledge);
    if (place !== undefined) return place;
  }
  return undefined;
}

function placeOfThree(head: string, tail: string, knowledge: Knowledge): Sense | undefined {
  const middle = /^(?:de|do|la|of|del|di)(?=\p{L}{4})/u.exec(tail)?.[0];
  return middle === undefined
    ? undefined
    : placeCalled(`${head} ${middle} ${tail.slice(middle.length)}`, knowledge);
}

/** A state, a country or a large city that is called so; `name` may be written in any case. */
export function placeCalled(name: string, knowledge: Knowledge): Sense | undefined {
  const key = tokenize(name).folded;
  const { senses, common, firstName } = nameOf(knowledge, knowledge.names.find(key, 0, key.length), 0, 0);
  if (common || firstName) return undefined;
  return senses.find(
    ({ kind, people }) => kind === 'country' || kind === 'state' || (kind === 'city' && people >= large),
  );
}
