/** An institution or a company that everybody knows to be of one country. */
export type Organisation = {
  /**
   * `public`: served at home and nowhere else; `national`: a company that works in one country, or nearly so;
   * `worldwide`: a company with sites everywhere.
   */
  readonly kind: 'public' | 'national' | 'worldwide';
  /** ISO 3166-1 alpha-2; a region's name for an institution of several countries. */
  readonly country: string;
  /** The name has other meanings: it counts only where somebody is expected. */
  readonly doubtful: boolean;
};

/** Reads a line of the data: `o`, country, kind, 1 for doubtful names. */
export function readOrganisation(line: string): Organisation {
  const [, country = '', kind, doubtful] = line.split('\t', 4);
  return {
    kind: kind === 'public' || kind === 'national' ? kind : 'worldwide',
    country,
    doubtful: doubtful === '1',
  };
}
