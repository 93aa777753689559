import type { Mention } from '../../places/mention.ts';
import { cueAt, gapAt, wordAt } from '../../reading/around.ts';
import type { Reading } from '../../reading/reading.ts';
import { gaps } from '../../text/gaps.ts';
import { foldedWords } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-set.ts';
import { cues } from '../../words/cues.ts';

/**
 * `Capgemini in Lyon`, `Infosys (Pune)`, `Atos France`: who sells services all over the world serves others
 * from there.
 */
export function isOfIntegrator(reading: Reading, { first }: Mention): boolean {
  if ((gapAt(reading, first) & ~(gaps.space | gaps.paren)) !== 0) return false;
  if (endsIntegrator(reading, first - 1)) return true;
  const isIn = links.has(wordAt(reading, first - 1)) && gapAt(reading, first - 1) === gaps.space;
  return isIn && endsIntegrator(reading, first - 2);
}

/** `the Lyon branch of Wipro`. */
export function isPartOfIntegrator(reading: Reading, last: number): boolean {
  const isPart = (cueAt(reading, last + 1) & cues.site) !== 0 || parts.has(wordAt(reading, last + 1));
  if (!isPart || wordAt(reading, last + 2) !== 'of') return false;
  return [last + 3, last + 4].some((at) => integrators.has(foldedWords(reading.tokens, last + 3, at)));
}

const parts = wordSet('branch arm unit practice division');

function endsIntegrator(reading: Reading, at: number): boolean {
  const { tokens } = reading;
  // `12 people of Endava in Iași`: what is done with them tells more.
  if (at < 0 || wordAt(reading, at - 1) === 'of') return false;
  return (
    integrators.has(foldedWords(tokens, at, at)) ||
    (at > 0 && integrators.has(foldedWords(tokens, at - 1, at)))
  );
}

const links = wordSet('in from aus en em a i w de di uit');

/** Those whose name says what they are without the directory. They may be customers, too: then it is told. */
const integrators = wordSet(`
  accenture capgemini deloitte infosys tcs cognizant wipro kyndryl dxc cgi epam hcltech hcl ltimindtree tech_mahindra ntt_data atos eviden sopra_steria
  devoteam computacenter bechtle softwareone crayon slalom thoughtworks globant endava avanade xebia adesso softtek stefanini virtusa hexaware persistent
  mphasis nagarro luxoft eficode codecentric nordcloud softcat cdw presidio wwt trace3 ahead datacom versent
`);
