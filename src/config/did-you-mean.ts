/** ` Did you mean "region"?` when a known word is at most a third of its letters away, else nothing. */
export function didYouMean(word: string, known: readonly string[]): string {
  const [nearest] = known
    .map((candidate) => ({ candidate, steps: distance(word.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ candidate, steps }) => steps <= Math.max(1, Math.floor(candidate.length / 3)))
    .sort((one, other) => one.steps - other.steps);
  return nearest === undefined ? '' : ` Did you mean "${nearest.candidate}"?`;
}

/**
 * How many letters were added, left out, mistaken or swapped with their neighbour: the optimal string
 * alignment distance, row by row.
 */
function distance(from: string, to: string): number {
  let before: readonly number[] = [];
  let row: readonly number[] = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let line = 1; line <= from.length; line += 1) {
    const next = [line];
    for (let column = 1; column <= to.length; column += 1) {
      const same = from[line - 1] === to[column - 1];
      const swapped = from[line - 1] === to[column - 2] && from[line - 2] === to[column - 1];
      const steps = [at(row, column - 1) + (same ? 0 : 1), at(row, column) + 1, at(next, column - 1) + 1];
      next.push(Math.min(...steps, swapped ? at(before, column - 2) + 1 : Infinity));
    }
    [before, row] = [row, next];
  }
  return at(row, to.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}
