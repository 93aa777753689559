/** What was typed after `/engage-csa` or after our mention. */
export type Subcommand =
  | { readonly kind: 'help' }
  | { readonly kind: 'mine' }
  /** `reference` is as typed and may be missing. */
  | { readonly kind: 'status'; readonly reference: string }
  | { readonly kind: 'explain'; readonly text: string }
  /** Whether they want to be asked about their posts. */
  | { readonly kind: 'offers'; readonly wanted: boolean }
  /** Free text for the form; may be empty. */
  | { readonly kind: 'open'; readonly text: string };

/**
 * Reads a subcommand from plain text. People also just write what they need, so a word counts as one only
 * where nothing else can be meant: "status" with more than a reference behind it is free text.
 */
export function parseSubcommand(typed: string): Subcommand {
  const text = typed.trim();
  const [first, rest] = split(text);
  switch (plain(first)) {
    case 'help':
    case '?':
      return rest === '' ? { kind: 'help' } : { kind: 'open', text };
    case 'mine':
      return rest === '' ? { kind: 'mine' } : { kind: 'open', text };
    case 'status':
      return /\s/.test(rest) ? { kind: 'open', text } : { kind: 'status', reference: rest };
    case 'offers':
      return /^(?:on|off)[.!]?$/i.test(rest)
        ? { kind: 'offers', wanted: plain(rest) === 'on' }
        : { kind: 'open', text };
    case 'open':
      return { kind: 'open', text: rest === '' ? '' : text };
    case 'explain':
      return { kind: 'explain', text: rest };
    default:
      return { kind: 'open', text };
  }
}

/** The number behind `CSA-17`, `csa-17`, `#17` or `17`, also as the end of a sentence or in quotes. */
export function numberOf(reference: string): number | undefined {
  const digits = /^[`"'(]*(?:csa[-\s]?|#)?0*(\d{1,10})[`"').,:;!?]*$/i.exec(reference.trim())?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** `Help?`, `--help` and `help!` are help. */
function plain(word: string): string {
  return word
    .toLowerCase()
    .replace(/^--?/, '')
    .replace(/(?<=.)[?!.,:;]+$/, '');
}

function split(text: string): readonly [string, string] {
  const at = text.search(/\s/);
  return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at).trim()];
}
