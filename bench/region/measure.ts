export type Labelled = { readonly text?: string; readonly expected: string };

/** A region, or undefined when a person has to decide. */
export type Classify = (text: string) => string | undefined;

export type Candidate = { readonly name: string; readonly load: () => Promise<Classify> };

export type Row = Readonly<Record<string, string | number>>;

const runForMs = 2000;

/** Loads a candidate and measures how right and how fast it is. */
export async function measure({ name, load }: Candidate, cases: readonly Labelled[]): Promise<Row> {
  globalThis.gc?.();
  const before = process.memoryUsage.rss();
  const start = performance.now();
  const classify = await load();
  const loadMs = performance.now() - start;
  const rss = process.memoryUsage.rss() - before;
  return {
    name,
    ...accuracy(classify, cases),
    ...speed(classify, cases),
    'load ms': Math.round(loadMs),
    'RSS MB': Math.round(rss / 1e6),
  };
}

function accuracy(classify: Classify, cases: readonly Labelled[]): Row {
  const answers = cases.map(({ text = '', expected }) => ({
    expected,
    answer: classify(text) ?? 'ambiguous',
  }));
  const right = answers.filter(({ expected, answer }) => expected === answer);
  const given = answers.filter(({ answer }) => answer !== 'ambiguous');
  const open = answers.filter(({ expected }) => expected === 'ambiguous');
  return {
    'right %': percent(right.length, answers.length),
    'wrong %': percent(given.filter(({ expected, answer }) => expected !== answer).length, answers.length),
    'precision %': percent(given.filter(({ expected, answer }) => expected === answer).length, given.length),
    'open kept %': percent(open.filter(({ answer }) => answer === 'ambiguous').length, open.length),
  };
}

function speed(classify: Classify, cases: readonly Labelled[]): Row {
  const texts = cases.map(({ text = '' }) => text);
  for (const text of texts) classify(text);
  const times: number[] = [];
  const start = performance.now();
  for (let i = 0; performance.now() - start < runForMs; i += 1) {
    const began = performance.now();
    classify(texts[i % texts.length] ?? '');
    times.push(performance.now() - began);
  }
  const sorted = times.toSorted((a, b) => a - b);
  const p99 = sorted[Math.floor(sorted.length * 0.99)] ?? 0;
  return { 'texts/s': Math.round((times.length / runForMs) * 1000), 'p99 ms': Number(p99.toFixed(3)) };
}

function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((part / whole) * 1000) / 10;
}
