/** Sentences made of two lists of pieces: each `a` with each `b` in each pattern. All have the same answer. */
export type Family = {
  readonly name: string;
  readonly answer: 'AMER' | 'APAC' | 'EMEA' | 'ambiguous';
  readonly a: readonly string[];
  readonly b: readonly string[];
  readonly patterns: readonly string[];
};

/** Other places for the same sentences: what is told of Osaka and Lyon is told of any two places. */
export type Elsewhere = {
  readonly region: 'AMER' | 'APAC' | 'EMEA';
  readonly places: Readonly<Record<string, string>>;
};

/** The same sentences, told of other places. */
export function movedTo({ region, places }: Elsewhere, family: Family): Family {
  const move = (text: string): string =>
    Object.entries(places).reduce((moved, [from, to]) => moved.replaceAll(from, to), text);
  const [a, b, patterns] = [family.a, family.b, family.patterns].map((texts) => texts.map(move));
  return {
    name: family.name,
    answer: family.answer === 'APAC' ? region : family.answer,
    a: a ?? [],
    b: b ?? [],
    patterns: patterns ?? [],
  };
}

export function sentencesOf({ a, b, patterns }: Family): readonly string[] {
  return a.flatMap((one) =>
    b.flatMap((other) => patterns.map((pattern) => pattern.replaceAll('{a}', one).replaceAll('{b}', other))),
  );
}
