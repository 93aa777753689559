/** What stands before the letters of a flag. */
export const flagSign = '§';

/** An emoji flag is a pair of regional indicators: `§ca` for Canada's. */
export function isFlag(text: string, at: number): boolean {
  return isIndicator(text, at) && isIndicator(text, at + 2);
}

/** In UTF-16 units. */
export const flagLength = 4;

/** Of every regional indicator. */
const firstUnit = 0xd83c;

function isIndicator(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== firstUnit) return false;
  const low = text.charCodeAt(at + 1);
  return low >= 0xdde6 && low <= 0xddff;
}

/** The key of the flag in the gazetteer. */
export function flagKey(text: string, at: number): string {
  const letter = (offset: number): string => String.fromCharCode(text.charCodeAt(at + offset) - 0xdde6 + 97);
  return `${flagSign}${letter(1)}${letter(3)}`;
}
