/**
 * A second opinion on GitLab Markdown, stricter and much simpler than the simulated GitLab's parser: no
 * line may begin with a slash, raw HTML is a finding, and every code span has to end on its line. Shares
 * no code with the renderer it judges.
 */
export function findings(markdown: string): readonly string[] {
  const text = markdown.replaceAll('\r', '');
  const actions = [...text.matchAll(/^\/\w+/gm)].map(([found]) => `quick action ${found}`);
  return [...actions, ...text.split('\n').flatMap(inLine)];
}

const patterns: Readonly<Record<string, RegExp>> = {
  mention: /(?<!\w)@\w/,
  number: /[#!&$]\d/,
  label: /~["'\w.?&-]/,
  milestone: /%["'\w{]/,
  alert: /\^\w/,
  bracket: /\[\[|\[[\w-]+:/,
  iteration: /\*iteration:/i,
  issue: /GL-\d/i,
  project: /\w\/[\w.-]+>/,
  address: /:\/\/|www\./i,
  commit: /(?=[0-9a-f]{7})[a-f]*\d/i,
  html: /\u{f0000}/u,
};

/** What a reader of the rendered line sees as one run of text; `\0` parts runs, U+F0000 is raw HTML. */
function inLine(line: string): readonly string[] {
  const runs = rendered(line).split('\0');
  return Object.entries(patterns).flatMap(([kind, pattern]) =>
    runs.filter((run) => pattern.test(run)).map((run) => `${kind} in ${JSON.stringify(run)}`),
  );
}

function rendered(line: string): string {
  let seen = '';
  for (let at = 0; at < line.length;) {
    const rest = line.slice(at);
    const token = tokenAt(rest);
    seen += token.seen;
    at += token.length;
  }
  return seen;
}

function tokenAt(rest: string): { readonly seen: string; readonly length: number } {
  const plain = /^[^\\`&\]<]+/.exec(rest)?.[0];
  if (plain !== undefined) return { seen: plain, length: plain.length };
  const escape = /^\\([!-/:-@[-`{-~])/.exec(rest)?.[1];
  if (escape !== undefined) return { seen: '@#!$&~%^'.includes(escape) ? `\0` : escape, length: 2 };
  const ticks = /^`+/.exec(rest)?.[0];
  if (ticks !== undefined) return codeSpan(rest, ticks);
  const entity = /^&#(\d+);/.exec(rest);
  if (entity !== null) return { seen: String.fromCodePoint(Number(entity[1])), length: entity[0].length };
  const link = /^\]\(<([^<>]*)>\)/.exec(rest);
  if (link !== null) return { seen: '\0', length: link[0].length };
  const marker = /^<!-- engage-csa request [\w-]+ -->$/.exec(rest);
  if (marker !== null) return { seen: '', length: rest.length };
  return { seen: rest.startsWith('<') ? '\u{f0000}' : (rest[0] ?? ''), length: 1 };
}

function codeSpan(rest: string, ticks: string): { readonly seen: string; readonly length: number } {
  const end = [...rest.slice(ticks.length).matchAll(/`+/g)].find(([run]) => run === ticks)?.index;
  if (end === undefined) return { seen: '\u{f0000}', length: ticks.length };
  return { seen: '\0', length: 2 * ticks.length + end };
}

/** A title is no Markdown: what stands there is what GitLab searches. */
export function titleFindings(title: string): readonly string[] {
  return Object.entries(patterns)
    .filter(([, pattern]) => pattern.test(title))
    .map(([kind]) => `${kind} in title ${JSON.stringify(title)}`);
}
