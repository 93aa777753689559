/** A number in international form found in a text. */
export type Phone = { readonly start: number; readonly end: number; readonly digits: string };

/** E.164: at most 15 digits; fewer than 8 are no international number. */
const fewest = 8;
const most = 15;

/** Finds `+81 3 1234 5678` and `0081 3 …`; digits without a country are nobody's. */
export function findPhones(text: string): readonly Phone[] {
  const found: Phone[] = [];
  for (let at = nextStart(text, 0); at >= 0; at = nextStart(text, at + 1)) {
    const phone = phoneAt(text, at);
    if (phone === undefined) continue;
    found.push(phone);
    at = phone.end - 1;
  }
  return found;
}

function nextStart(text: string, from: number): number {
  const plus = text.indexOf('+', from);
  const zeros = text.indexOf('00', from);
  if (plus < 0 || zeros < 0) return Math.max(plus, zeros);
  return Math.min(plus, zeros);
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
  const enough = digits.length >= fewest + (plus ? 0 : 2) && digits.length <= most;
  return enough && digits[0] !== '0' ? { start, end, digits } : undefined;
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

/** Space, brackets, dot, hyphen, slash. */
function isSeparator(unit: number): boolean {
  return unit === 32 || unit === 40 || unit === 41 || (unit >= 45 && unit <= 47) || unit === 0xa0 || unit === 0x2011;
}

/** The country whose dialling code the digits begin with; the longest code wins. */
export function dialledCountry(digits: string, dialling: ReadonlyMap<string, string>): string | undefined {
  for (let length = Math.min(7, digits.length); length > 0; length -= 1) {
    const country = dialling.get(digits.slice(0, length));
    if (country !== undefined) return country;
  }
  return undefined;
}
