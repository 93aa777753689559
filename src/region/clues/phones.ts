/** A number with its country found in a text; `local`: the country is told by the form alone. */
export type Phone = {
  readonly start: number;
  readonly end: number;
  readonly digits: string;
  readonly local?: true;
};

/** E.164: at most 15 digits; fewer than 8 are no international number. */
const fewest = 8;
const most = 15;

/**
 * Finds `+81 3 1234 5678`, `0081 3 …` and, as North America writes its own, `(415) 555-0132`; other digits
 * without a country are nobody's.
 */
export function findPhones(text: string): readonly Phone[] {
  const found: Phone[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    // Neither a bracket nor a plus nor a digit.
    if (unit > nine || unit < bracket) continue;
    const phone = begins(text, at) ? phoneAt(text, at) : northAmericanAt(text, at);
    if (phone === undefined) continue;
    found.push(phone);
    at = phone.end - 1;
  }
  return found;
}

function begins(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === 43 || (unit === 48 && text.charCodeAt(at + 1) === 48);
}

function phoneAt(text: string, start: number): Phone | undefined {
  const plus = text[start] === '+';
  if (start > 0 && isDigit(text.charCodeAt(start - 1))) return undefined;
  let digits = '';
  let end = start + (plus ? 1 : 2);
  for (let at = end; at < text.length && at - start < 32; at += 1) {
    const unit = text.charCodeAt(at);
    if (isDigit(unit)) {
      digits += text[at];
      end = at + 1;
    } else if (!isSeparator(unit)) break;
  }
  const isCode = plus && digits.length <= longestCode && called.test(text.slice(end, end + 12));
  const enough = isCode || (digits.length >= fewest + (plus ? 0 : 2) && digits.length <= most);
  return enough && digits[0] !== '0' ? { start, end, digits } : undefined;
}

/**
 * Digits of a country's and an area's code, and what says that no more were noted: `a +49 number`, `+971 4
 * number`.
 */
const longestCode = 5;
const called = /^ (?:phone )?(?:number|mobile|cell|prefix|line)\b/u;

/** North American Numbering Plan: area and exchange of three digits begin with 2 to 9, and four follow. */
const northAmerican = /^(?:\([2-9]\d\d\) ?|[2-9]\d\d[-.])[2-9]\d\d[-.]\d{4}(?!\d|[-.]\d)/u;

/** `(415) 555-0132` and what shows that no digit follows. */
const longestLocal = 16;

function northAmericanAt(text: string, start: number): Phone | undefined {
  const unit = text.charCodeAt(start);
  if (unit !== bracket && (unit < two || unit > nine)) return undefined;
  if (start > 0 && isPartOfNumber(text.charCodeAt(start - 1))) return undefined;
  const [written] = northAmerican.exec(text.slice(start, start + longestLocal)) ?? [];
  if (written === undefined) return undefined;
  return { start, end: start + written.length, digits: `1${written.replaceAll(/\D/gu, '')}`, local: true };
}

const bracket = 40;
const two = 50;
const nine = 57;

/** A digit, or a mark that joins two groups of them. */
function isPartOfNumber(unit: number): boolean {
  return isDigit(unit) || unit === 43 || unit === 45 || unit === 46 || unit === 47;
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

/** Space, brackets, dot, hyphen, slash. */
function isSeparator(unit: number): boolean {
  return (
    unit === 32 ||
    unit === 40 ||
    unit === 41 ||
    (unit >= 45 && unit <= 47) ||
    unit === 0xa0 ||
    unit === 0x2011
  );
}

/** The country whose dialling code the digits begin with; the longest code wins. */
export function dialledCountry(digits: string, dialling: ReadonlyMap<string, string>): string | undefined {
  for (let length = Math.min(7, digits.length); length > 0; length -= 1) {
    const country = dialling.get(digits.slice(0, length));
    if (country !== undefined) return country;
  }
  return undefined;
}
