import { toldPlaces } from '../../src/region/clues/told-places.ts';
import { findMentions } from '../../src/region/places/find-mentions.ts';
import { isRunningText, orderedWeights } from '../../src/region/running/is-running-text.ts';
import { runningWeights } from '../../src/region/running/running-weights.ts';
import { servedStage } from '../../src/region/served/served-stage.ts';
import { asides } from '../../test/region/sentences/asides.ts';
import { composed } from '../../test/region/sentences/composed.ts';
import { customersAndPartners } from '../../test/region/sentences/customers-and-partners.ts';
import { sentencesOf } from '../../test/region/sentences/family.ts';
import { names } from '../../test/region/sentences/names.ts';
import { orders } from '../../test/region/sentences/orders.ts';
import { requests } from '../../test/region/sentences/requests.ts';
import { traps } from '../../test/region/sentences/traps.ts';
import { atlas, requestCase, textCases, type Case } from '../scenes/cases.ts';
import type { Lesson } from '../scenes/lessons.ts';
import { messages } from './messages.ts';

const ordered = orderedWeights(runningWeights);

/** Where the customer is served in requests that people wrote. What names no place teaches nothing. */
export function writtenLessons(): readonly Lesson[] {
  return lessonsOf(textCases().filter(({ isTold }) => !isTold));
}

/** The same in some of the sentences that are made of pieces: in so many of them one tells what the others do. */
export function madeLessons(): readonly Lesson[] {
  const families = [customersAndPartners, asides, orders, names, requests, traps, composed].flat();
  const made = families.flatMap((family) =>
    sentencesOf(family).map((text) => requestCase(family.name, text, family.answer)),
  );
  return lessonsOf(made.filter((_, i) => i % 8 === 0));
}

/**
 * The same in messages put together at random. The rules were written from the very sentences in them, so
 * what the rules take a place for is left out: it would seem to be always right.
 */
export function messageLessons(): readonly Lesson[] {
  const cases = messages(8000).map(({ text, expected }, i) => requestCase(`message ${i}`, text, expected));
  return lessonsOf(cases).map(({ stage, ...lesson }) => ({
    ...lesson,
    stage: {
      ...stage,
      candidates: stage.candidates.map(({ regions, signs }) => ({
        regions,
        signs: signs.filter((sign) => !sign.startsWith('role ')),
      })),
    },
  }));
}

function lessonsOf(cases: readonly Case[]): readonly Lesson[] {
  return cases.flatMap(({ id, reading, expected }) => {
    if (isRunningText(reading, ordered)) return [];
    const stage = servedStage(reading, toldPlaces(reading, [], atlas, findMentions));
    const isNamed = stage.candidates.some(({ regions }) => regions.includes(expected));
    return stage.candidates.length === 0 ? [] : [{ id, stage, answer: isNamed ? expected : undefined }];
  });
}
