/** For how long an answer is good, how many of them are kept, and which ones at all (default: all). */
export type Keeping<Answer> = {
  readonly ms: number;
  readonly most: number;
  readonly isKept?: (answer: Answer) => boolean;
};

/** Asks once for each key within a time; a question that fails is asked again. */
export function kept<Answer>(
  ask: (key: string) => Promise<Answer>,
  { ms, most, isKept = () => true }: Keeping<Answer>,
  now: () => Date,
): (key: string) => Promise<Answer> {
  const known = new Map<string, { readonly answer: Answer; readonly until: number }>();
  return async (key) => {
    const before = known.get(key);
    if (before !== undefined && before.until > now().getTime()) return before.answer;
    const answer = await ask(key);
    if (!isKept(answer)) return answer;
    if (known.size >= most) known.clear();
    known.set(key, { answer, until: now().getTime() + ms });
    return answer;
  };
}
