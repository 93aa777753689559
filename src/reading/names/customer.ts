import { nameAt, namesOf, type FoundName } from './proper-name.ts';

const article = String.raw`(?:the |a company called |called |named |namely |die |der |das |la |le |el |o |a )?`;
const noun = String.raw`(?:end[ -]?)?(?:customer|client|user account|cust|kunde|kunden|endkunde|endkunden|cliente|klant)|end[ -]?user|prospect|account(?= is|:| =)`;

/** Words after which a name is the customer's, most certain first. */
const callers: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?i:(?:${noun})(?: name)?\s?(?: is|:|=| ist| est| es| é| e| will be)\s?${article})(?=["“]?[\p{Lu}\p{N}])`,
    'gu',
  ),
  new RegExp(String.raw`\b(?i:(?:${noun})(?:,| -| –| \()? ${article})(?=["“]?[\p{Lu}\p{N}])`, 'gu'),
];
const labelled =
  /^[ \t]{0,8}[*_•-]{0,3}[ \t]{0,8}(?:end[ -]?)?(?:customer|client|end[ -]?user|kunde|cliente)(?:[ \t]{0,3}name)?[*_]{0,2}[ \t]{0,3}:[*_]{0,2}[ \t]{0,8}([^\n,;]{2,60})/gimu;
const calledAfter =
  /^(?:,? (?:is|as|being) (?:the|our|their) (?:end[ -]?)?(?:customer|client)\b|\s?\((?:the |our |their )?(?:end[ -]?)?(?:customer|client|end[ -]?user)\))/iu;
const forName = /\b(?:for|für|pour|para)\s(?:the |our customer |their customer )?(?=\p{Lu})/gu;

/**
 * The customer a text names: after "customer is", "client", "end user", on a "Customer:" line, or, when
 * nothing says so outright, after "for". Two candidates are none. `isSomethingElse` says of a name that it
 * is a partner or a place.
 */
export function readCustomer(
  text: string,
  isSomethingElse: (name: string) => boolean,
): FoundName | undefined {
  const onLine = only([...text.matchAll(labelled)].flatMap(labelledName));
  if (onLine !== undefined) return onLine;
  for (const caller of callers) {
    const named = namesAfter(text, caller);
    if (named.length > 0) return only(named);
  }
  const after = namesOf(text).filter(({ end }) => calledAfter.test(text.slice(end, end + 40)));
  if (after.length > 0) return only(after);
  return only(namesAfter(text, forName).filter(({ name }) => !isSomethingElse(name)));
}

function labelledName({ index, 0: line, 1: value = '' }: RegExpExecArray): readonly FoundName[] {
  const name = value.replace(/[ \t]+in [^\n]*$/, '').replace(/[\s.*_]+$/, '');
  if (/^(?:tbd|n\/?a|none|unknown|-|\?)/i.test(name) || name.length < 2) return [];
  const start = index + line.length - value.length;
  return [{ name, start, end: start + name.length }];
}

function namesAfter(text: string, caller: RegExp): readonly FoundName[] {
  return [...text.matchAll(caller)].flatMap(
    ({ index, 0: found }) => nameAt(text, index + found.length) ?? [],
  );
}

function only(found: readonly FoundName[]): FoundName | undefined {
  return new Set(found.map(({ name }) => name)).size === 1 ? found[0] : undefined;
}
