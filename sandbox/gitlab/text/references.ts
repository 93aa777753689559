import type { Nodes } from 'mdast';
import { parseMarkdown, walk } from './markdown.ts';

export type TextReference = { readonly kind: string; readonly text: string };

/**
 * What GitLab's renderer acts on once a text is saved: `mention` notifies people, everything else
 * links to another item and often leaves a "mentioned in" there. Syntax alone counts, whether or not
 * the item exists, so that a test does not depend on what happens to be in the project.
 */
const patterns: readonly { readonly kind: string; readonly pattern: RegExp }[] = [
  { kind: 'mention', pattern: /(?<!\w)@[a-z0-9_.](?:[\w.-]|\/(?=[\w.]))*/gi },
  { kind: 'issue', pattern: /#\d+/g },
  { kind: 'merge request', pattern: /!\d+/g },
  { kind: 'epic', pattern: /&\d+/g },
  { kind: 'snippet', pattern: /\$\d+/g },
  { kind: 'label', pattern: /~(?:"[^"\n]+"|[\w.?&:-]+)/g },
  { kind: 'milestone', pattern: /%(?:"[^"\n]+"|[^"\s]*\w)/g },
  { kind: 'alert', pattern: /\^alert#\d+/g },
  {
    kind: 'bracketed',
    pattern: /\[(?:issue|work_item|epic|vulnerability|feature_flag|contact|cadence|wiki_page):[^\]\n]+\]/g,
  },
  { kind: 'iteration', pattern: /\*iteration:(?:"[^"\n]+"|\S+)/g },
  { kind: 'wiki page', pattern: /\[\[[^\]\n]+\]\]/g },
];

/** Mentions of people, groups and `@all` only. */
export function findMentions(text: string): readonly TextReference[] {
  return readReferences(text, '').filter(({ kind }) => kind === 'mention');
}

/** Everything but mentions. */
export function findReferences(text: string, url: string): readonly TextReference[] {
  return readReferences(text, url).filter(({ kind }) => kind !== 'mention');
}

/** Stands for a character that was escaped with a backslash: literal for every reference. */
const literal = '\uE000';

/**
 * Everything in a text that GitLab acts on: mentions of people, groups and `@all`, references to other
 * items, addresses of items on this GitLab at `url`, and remote images.
 */
export function readReferences(written: string, url: string): readonly TextReference[] {
  if (!/[@#!&$~%^[*<]|:\/\//.test(written)) return [];
  const found: TextReference[] = [];
  // Before Markdown is read, exactly these escapes become literals. `\\@` does too: GitLab looks for
  // the pair only. https://gitlab.com/gitlab-org/gitlab/-/blob/master/lib/banzai/filter/markdown_pre_escape_filter.rb
  const text = written.replaceAll('\r', '').replace(/\\[$%#&{}_@!~^]/g, literal);
  const enter = (node: Nodes): boolean => {
    if (node.type === 'text') found.push(...inText(node.value));
    if (node.type === 'html') found.push(...inHtml(node.value));
    if (node.type === 'image') found.push({ kind: 'image', text: node.url });
    if (node.type === 'link' || node.type === 'definition') found.push(...inAddress(node.url, url));
    // No references inside links; code has no children.
    return node.type !== 'link';
  };
  walk(joinedTexts(parseMarkdown(text)), enter);
  return found;
}

function inText(text: string): readonly TextReference[] {
  return patterns.flatMap(({ kind, pattern }) =>
    [...text.matchAll(pattern)].map(([match]) => ({ kind, text: match })),
  );
}

function inAddress(address: string, url: string): readonly TextReference[] {
  const isItem = url !== '' && address.startsWith(`${url}/`) && /\/-\/\w+\/\d+/.test(address);
  return isItem ? [{ kind: 'address', text: address }] : [];
}

const entities: Readonly<Record<string, string>> = {
  commat: '@',
  num: '#',
  excl: '!',
  dollar: '$',
  percnt: '%',
  amp: '&',
};

/**
 * GitLab reads the rendered page, where raw HTML has become elements and text. Comments are gone;
 * what stands between tags counts, and an image is fetched.
 */
function inHtml(html: string): readonly TextReference[] {
  const shown = html.replace(/<!--[\s\S]*?-->/g, '');
  const images = [...shown.matchAll(/<img\b[^>]*>?/gi)].map(([tag]) => ({ kind: 'image', text: tag }));
  const text = shown
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#x([0-9a-f]{1,6});/gi, (_, hex: string) => character(Number.parseInt(hex, 16)))
    .replace(/&#(\d{1,7});/g, (_, digits: string) => character(Number(digits)))
    .replace(/&([a-z]+);/gi, (whole, name: string) => entities[name] ?? whole);
  return [...images, ...inText(text)];
}

function character(codePoint: number): string {
  return codePoint <= 0x10ffff ? String.fromCodePoint(codePoint) : '';
}

/** The parser may cut one run of text into neighbours; references are looked for in the whole run. */
function joinedTexts(node: Nodes): Nodes {
  if (!('children' in node)) return node;
  const children: Nodes[] = [];
  for (const child of node.children.map(joinedTexts)) {
    const last = children.at(-1);
    if (child.type === 'text' && last?.type === 'text')
      children[children.length - 1] = { ...last, value: last.value + child.value };
    else children.push(child);
  }
  return { ...node, children } as Nodes;
}
