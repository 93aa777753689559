import { wordSet } from './word-set.ts';

/** An e-mail, web address or host found in a text; `start` and `end` cover all of it. */
export type Address = {
  readonly start: number;
  readonly end: number;
  readonly host: string;
  readonly email: boolean;
};

/** Endings that are words more often than hosts when neither `@` nor `www` vouches for them. */
const alsoWords = wordSet(
  'in is it at be me my no so to us do am as la id ma md py rs sh pl ps cc cs ml st ai ac hr de es et al im si se sa pm',
);

/** Finds addresses in one scan over the white space of a text. */
export function findAddresses(text: string): readonly Address[] {
  const found: Address[] = [];
  for (let dot = text.indexOf('.'); dot >= 0; dot = text.indexOf('.', dot + 1)) {
    if (!isHostUnit(text.charCodeAt(dot - 1)) || !isHostUnit(text.charCodeAt(dot + 1))) continue;
    const start = startOfHost(text, dot);
    const end = endOfHost(text, dot);
    // `r.paris@…`: somebody at a host, which comes next.
    if (text[end] === '@') {
      dot = end;
      continue;
    }
    const address = addressAt(text, start, end);
    if (address !== undefined) found.push(address);
    dot = end - 1;
  }
  return found;
}

/** The host of a field that may hold an address, a link or a bare host. */
export function hostOf(value: string): string | undefined {
  const host = value
    .trim()
    .toLowerCase()
    .split('@')
    .at(-1)
    ?.replace(/^[a-z]+:\/\//u, '')
    .split(/[/?#:\s]/u, 1)[0];
  return host !== undefined && /^[^.\s]+(?:\.[^.\s]+)+\.?$/u.test(host)
    ? host.replace(/\.$/u, '')
    : undefined;
}

function addressAt(text: string, start: number, end: number): Address | undefined {
  const host = text.slice(start, end).toLowerCase();
  const labels = host.split('.');
  const ending = labels.at(-1) ?? '';
  const email = text[start - 1] === '@' && start >= 2 && text.charCodeAt(start - 2) > 32;
  const vouched = email || text.slice(start - 3, start) === '://' || labels[0] === 'www' || labels.length > 2;
  if (
    !/^[a-z][a-z-]*$/u.test(ending) ||
    ending.length < 2 ||
    labels.some((label) => label.length === 1 && labels.length > 2)
  )
    return undefined;
  if (!vouched && alsoWords.has(ending)) return undefined;
  return { start: email ? startOfLocal(text, start - 1) : start, end, host, email };
}

/** RFC 1035 allows 253 characters; longer runs are no host, and looking further would not be linear. */
const longestHost = 253;

function startOfHost(text: string, dot: number): number {
  let start = dot;
  while (start > 0 && dot - start < longestHost && isHostUnit(text.charCodeAt(start - 1))) start -= 1;
  return start;
}

function endOfHost(text: string, dot: number): number {
  let end = dot + 1;
  while (
    end < text.length &&
    end - dot < longestHost &&
    (isHostUnit(text.charCodeAt(end)) || isInnerDot(text, end))
  )
    end += 1;
  return end;
}

function isInnerDot(text: string, at: number): boolean {
  return text.charCodeAt(at) === 46 && isHostUnit(text.charCodeAt(at + 1));
}

function startOfLocal(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < 64 && text.charCodeAt(start - 1) > 32) start -= 1;
  return start;
}

function isHostUnit(unit: number): boolean {
  const small = unit | 32;
  return (small >= 97 && small <= 122) || (unit >= 48 && unit <= 57) || unit === 45 || unit >= 0xc0;
}
