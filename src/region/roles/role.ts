/**
 * What a mentioned place is in a text. How much each says is in `text-clues.ts`: the requester's own word
 * first, then where somebody is served, then who delivers, then what says next to nothing.
 */
export type Role =
  /** The requester says who takes it: `route to EMEA`. */
  | 'route'
  /** Where they work with it: `their plant in Monterrey`. */
  | 'site'
  /** Where the customer is: `customer in Lisbon`. */
  | 'customer'
  /** Named, and no word says as what: `a workshop in Perth`. */
  | 'mentioned'
  /** Where an organisation is from, which may be served elsewhere: `an American bank`. */
  | 'origin'
  /** Where the customer is at home: `headquarters in Zurich`. */
  | 'home'
  /** Where the partner is: `our partner in Lyon`. */
  | 'partner'
  /** Where people of a company are who deliver or pass it on: `the EPAM Poland team`. */
  | 'subsidiary'
  /** Where the requester is: `I am in Austin`. */
  | 'requester'
  /** Said of something that may be anywhere: `hosted in Frankfurt`. */
  | 'hint'
  /** A time of day: `9 am Singapore time`. */
  | 'hours'
  /** Never evidence: a person, a release, a venue, a trip, a denial. */
  | 'aside';
