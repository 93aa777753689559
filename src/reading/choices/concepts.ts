/**
 * What the activities of a partner team are about, each with the words people use for it, folded, as the
 * inside of a pattern. A catalogue's own labels are read with the same words, so a team that renames an
 * activity keeps its reading.
 */
const wordings: readonly string[] = [
  String.raw`ebrs?|qbrs?|executive business reviews?|business reviews?`,
  String.raw`workshops?|hands[- ]on|boot ?camps?|lunch (?:and|&|n|'n') learns?|lunch ?& ?learns?|brown ?bags?|use[- ]case enablement|enablement sessions?|training(?: sessions?| day)?|schulung|formation|formacion|capacitacion|capacitacao|treinamento|taller|atelier|oficina|ワークショップ|トレーニング|勉強会`,
  String.raw`certif\w*|certs?|zertifizierung\w*|exam vouchers?|認定`,
  String.raw`labs?|lab environment|sandbox(?:es)?|demo environment|demo lab|demo use cases?|test environment|ラボ`,
  String.raw`success plans?|partner plan|joint plan|account plan`,
  String.raw`(?:partner |speak(?:er|ing) |at (?:an? |their |the )?)?events?|conferences?|meet ?ups?|keynotes?|speaker|speaking slot|summit|roadshow|user group|messe|salon|evento|イベント`,
  String.raw`escalat\w*|support (?:case|ticket)|sev ?1|critical case|eskalation|エスカレーション`,
  String.raw`technical discovery|discovery (?:call|session|workshop)?|discovery`,
  String.raw`account (?:alignment|mapping)|align(?:ment)? with (?:our|the) (?:field|sales|account team)|map accounts`,
  String.raw`on[- ]demand|self[- ]paced|learning paths?|training material|awareness`,
  String.raw`platform overview|technical overview|technical enablement|overview session|intro(?:duction)? to the platform`,
  String.raw`customer opportunit(?:y|ies)|opportunity|opps?|deals?|pocs?|povs?|proofs? of (?:concept|value)|rfps?|rfis?|tenders?|bids?|pre-?sales|ausschreibung|appel d'offres|licitacion|licitacao|商談|提案`,
  String.raw`champions?|internal experts?`,
  String.raw`feature updates?|regular (?:communication|updates)|newsletter|what's new|release updates?`,
  String.raw`roadmap|feature guidance|presentations? of new features|new features?|product guidance`,
  String.raw`services offering|positioned services|service (?:offering|catalogue?|package|portfolio)s?|services and solutions|practice|services practice|managed services?`,
  String.raw`sales plays?|alliance|joint solution|co-?sell|solution brief|go[- ]to[- ]market|gtm`,
  String.raw`new use cases?|expan(?:d|sion)|upsell|cross-?sell`,
  String.raw`advoca\w*|product feedback|feature requests?`,
  String.raw`partner-led|coach\w*`,
];

/** What the three reasons to engage a CSA sound like; the first pattern finds the reason's own label. */
export const reasonWordings: readonly { readonly label: RegExp; readonly text: RegExp }[] = [
  {
    label: /pre-?sales/,
    text: /\b(?:pre-?sales|opportunit(?:y|ies)|opps?|deals?|pocs?|povs?|proofs? of (?:concept|value)|rfps?|rfis?|tenders?|bids?|demos?|discovery|customer (?:call|meeting)s?|proposal|competitive|closing|procurement|vorfuhrung|ausschreibung|licitacion|licitacao|appel d'offres)\b|デモ|商談|提案/g,
  },
  {
    label: /enable/,
    text: /\b(?:enable\w*|train\w*|workshops?|certif\w*|certs?|lunch (?:and|&|n) learns?|boot ?camps?|hands[- ]on|onboarding|upskill\w*|labs?|learning|courses?|schulung|formation|formacion|capacitacion|capacitacao|treinamento|zertifizierung)\b|トレーニング|認定|勉強会|ワークショップ/g,
  },
  {
    label: /practice/,
    text: /\b(?:practice(?:[- ]building)?|services? (?:offering|catalogue?|package|portfolio|practice)s?|competenc(?:y|e) cent(?:er|re)|centers? of excellence|go[- ]to[- ]market|gtm|sales plays?|managed services?|delivery (?:team|capability))\b/g,
  },
];

export type Concept = { readonly pattern: RegExp };

export const concepts: readonly Concept[] = wordings.map((wording) => ({
  pattern: new RegExp(`(?<![a-z0-9])(?:${wording})(?![a-z0-9])`, 'g'),
}));
