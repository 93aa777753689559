import { fold } from '../words.ts';

/**
 * Capitalised words that are no company: days, months, roles, products, regions, things people ask for.
 * A name ends before one of them.
 */
const notNames = new Set(
  `i we they he she you it our my their this that the a an and or but if so as at on in to for from with by not no yes hi hello hey dear
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun today tomorrow
  january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
  q1 q2 q3 q4 h1 h2 fy eod eow eom cob asap urgent pls please thanks need needs needed looking can could who what when where why which how is are was has have wants want would should will any anyone someone
  csa sa sas se ses psa pam ptm cam am ae csm tam vp cto cio ciso ceo architect architects engineer manager lead team sales
  poc pov demo demos workshop workshops training enablement presales certification certifications cert certs lab labs ebr qbr rfp rfi call meeting session discovery deck event summit day days success plan support desk portal program programme account territory solution solutions success channel
  gitlab github jenkins jira azure aws gcp kubernetes k8s docker devops devsecops security ci cd ultimate premium duo saas dedicated runner runners sso saml terraform ansible agile java python ai
  amer apac emea latam dach anz meta nordics benelux uk us usa eu uae mea cee iberia brazil india japan germany france spain italy europe asia africa america canada mexico australia singapore
  tbd tba na none unknown customer customers partner partners client prospect reseller distributor opp opportunity deal context date goal ask region country city link crm sfdc salesforce
  montag dienstag mittwoch donnerstag freitag kunde kunden termin bitte danke hallo wir ich der die das ein eine fur und mit bonjour merci nous je le la les un une hola gracias necesitamos el los ola obrigado`.split(
    /\s+/,
  ),
);

/** Of these, the ones that are common inside a company's name: Lumen Labs. */
const fineInside = new Set(
  'labs lab solutions solution channel cloud data ai support digital one team summit'.split(' '),
);

const wordPattern = String.raw`[\p{Lu}\p{N}][\p{L}\p{N}]*(?:['’&.+-][\p{L}\p{N}]+)*|[a-z]{1,2}\p{Lu}[\p{L}\p{N}]*`;
const wordAt = new RegExp(wordPattern, 'uy');
const gapAt =
  /[ \t](?:&[ \t]|of (?:the )?(?=\p{Lu})|de (?=\p{Lu})|der (?=\p{Lu})|du (?=\p{Lu})|do (?=\p{Lu}))?/uy;

/** A name and where it stands. */
export type FoundName = { readonly name: string; readonly start: number; readonly end: number };

/** Every name of the text, each as long as it can be. */
export function namesOf(text: string): readonly FoundName[] {
  const found: FoundName[] = [];
  for (const { index } of text.matchAll(/(?<=^|[\s"“(])\p{Lu}/gmu)) {
    const name = index < (found.at(-1)?.end ?? 0) ? undefined : nameAt(text, index);
    if (name !== undefined) found.push(name);
  }
  return found;
}

/** The name that begins at `at`: up to five capitalised words on one line, in quotes or not. */
export function nameAt(text: string, at: number): FoundName | undefined {
  const start = /["“]/.test(text[at] ?? '') ? at + 1 : at;
  let end = start;
  let from = start;
  for (let count = 0; count < 5; count += 1) {
    const word = matchAt(wordAt, text, from);
    if (word === undefined || (isNoName(word) && !(count > 0 && fineInside.has(word.toLowerCase())))) break;
    end = from + word.length;
    const gap = matchAt(gapAt, text, end);
    if (gap === undefined) break;
    from = end + gap.length;
  }
  const name = text.slice(start, end).replace(/['’]s$/, '');
  return /\p{L}/u.test(name) && name.length > 1 ? { name, start, end: start + name.length } : undefined;
}

function matchAt(sticky: RegExp, text: string, at: number): string | undefined {
  sticky.lastIndex = at;
  return sticky.exec(text)?.[0];
}

function isNoName(word: string): boolean {
  return notNames.has(fold(word).replace(/'s$/, ''));
}
