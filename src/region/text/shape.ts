/** How a word is written. One letter alone is a title: `I`, `A`. */
export type Shape = 'lower' | 'title' | 'upper' | 'mixed' | 'caseless';

export function shapeOf(text: string, start: number, end: number): Shape {
  const ascii = asciiShape(text, start, end);
  if (ascii !== undefined) return ascii;
  const word = text.slice(start, end);
  const upper = word.toUpperCase();
  const lower = word.toLowerCase();
  if (upper === lower) return 'caseless';
  if (word === lower) return 'lower';
  if (word === upper) return word.length > 1 ? 'upper' : 'title';
  return word.slice(1) === lower.slice(1) ? 'title' : 'mixed';
}

/** The shape of a word in ASCII, without making strings; undefined for others. */
function asciiShape(text: string, start: number, end: number): Shape | undefined {
  let capitals = 0;
  let small = 0;
  for (let i = start; i < end; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit > 127) return undefined;
    if (unit >= 97 && unit <= 122) small += 1;
    else if (unit >= 65 && unit <= 90) capitals += 1;
  }
  if (capitals === 0) return small === 0 ? 'caseless' : 'lower';
  const first = text.charCodeAt(start);
  if (capitals === 1 && first >= 65 && first <= 90) return 'title';
  return small === 0 ? 'upper' : 'mixed';
}
