import { fold } from '../words.ts';
import { ownSentences } from './own-sentences.ts';
import { topics } from './topics.ts';
import { isUnspaced, unitsOf, type Unit } from './units.ts';

/** Signs by name, each with the words it was first seen in; a sign of the post as a whole has none. */
export type Signs = ReadonlyMap<string, string>;

type Note = (sign: string, words?: string) => void;

/**
 * What a post shows that may speak for or against a request: its words and word pairs, the same by kind of
 * word (so that unseen words of a known kind count), what its questions and its beginning hold, and how
 * much there is of it. None for a post without words of its own. In time linear to the text.
 */
export function signsOf(post: string): Signs {
  const signs = new Map<string, string>();
  const note: Note = (sign, words = '') => {
    if (!signs.has(sign)) signs.set(sign, words);
  };
  const sentences = ownSentences(post);
  if (sentences.length === 0) return signs;
  let names = 0;
  for (const [place, sentence] of sentences.entries()) {
    const units = unitsOf(sentence);
    names += units.filter(({ word }) => word === '§name').length;
    noteWords(sentence, units, note);
    noteKinds(sentence, units, note);
    noteTopics(sentence, note);
    if (place === 0) noteBeginning(sentence, units, note);
  }
  note(`names ${Math.min(names, 3)}`);
  note(`sentences ${Math.min(sentences.length, 5)}`);
  if (isQuestion(sentences.at(-1) ?? '')) note('ends as a question');
  return signs;
}

const isQuestion = (sentence: string): boolean => /[?？]$/.test(sentence);

function noteWords(sentence: string, units: readonly Unit[], note: Note): void {
  const spaced = units.filter((unit) => !isUnspaced(unit));
  noteRuns(sentence, framed(spaced, 'word'), 2, 'word', note);
  for (const { word, start, end } of spaced) {
    if (word.length >= 7) note(`stem ${word.slice(0, 6)}`, sentence.slice(start, end));
  }
  for (const unit of units.filter(isUnspaced)) notePieces(unit.word, note);
}

/** Words of a script without spaces are guessed: every piece of up to four characters. */
function notePieces(run: string, note: Note): void {
  for (let size = 1; size <= 4; size += 1) {
    for (let at = 0; at + size <= run.length; at += 1) {
      const piece = run.slice(at, at + size);
      note(`piece ${piece}`, piece);
    }
  }
}

function noteKinds(sentence: string, units: readonly Unit[], note: Note): void {
  const kinds = framed(
    units.filter((unit) => !isUnspaced(unit)),
    'kind',
  );
  noteRuns(sentence, kinds, 3, 'kind', note);
  for (const [at, { text, start }] of kinds.entries()) {
    for (const later of kinds.slice(at + 2, at + 5)) {
      note(`kind ${text} … ${later.text}`, sentence.slice(start, later.end));
    }
    if (isQuestion(sentence)) note(`asked ${text}`);
  }
}

function noteTopics(sentence: string, note: Note): void {
  const folded = fold(sentence);
  for (const [topic, pattern] of topics) {
    const found = pattern.exec(folded);
    if (found !== null) note(`about ${topic}`, sentence.slice(found.index, found.index + found[0].length));
  }
}

function noteBeginning(sentence: string, units: readonly Unit[], note: Note): void {
  const kinds = framed(units, 'kind').slice(1);
  for (const size of [1, 2, 3]) {
    const begun = kinds.slice(0, size);
    note(`begins ${begun.map(({ text }) => text).join(' ')}`, sentence.slice(0, begun.at(-1)?.end ?? 0));
  }
}

type Step = { readonly text: string; readonly start: number; readonly end: number };

/** The words or kinds of a sentence between its two ends; of several alike in a row the first. */
function framed(units: readonly Unit[], by: 'word' | 'kind'): readonly Step[] {
  const steps = units.map((unit) => ({ text: unit[by], start: unit.start, end: unit.end }));
  const last = units.at(-1)?.end ?? 0;
  return [
    { text: '^', start: 0, end: 0 },
    ...steps.filter(({ text }, at) => text !== steps[at - 1]?.text),
    { text: '$', start: last, end: last },
  ];
}

function noteRuns(sentence: string, steps: readonly Step[], longest: number, sort: string, note: Note): void {
  for (let size = 1; size <= longest; size += 1) {
    for (let at = 0; at + size <= steps.length; at += 1) {
      const run = steps.slice(at, at + size);
      const name = run.map(({ text }) => text).join(' ');
      note(`${sort} ${name}`, sentence.slice(run[0]?.start, run.at(-1)?.end));
    }
  }
}
