/**
 * What a mentioned place is in a text. The first four are the served side, then the partner's and the
 * requester's; `hours` is only a time of day; `aside` is never evidence: a person, a release, a venue, a trip, a denial.
 */
export type Role =
  | 'route'
  | 'site'
  | 'customer'
  | 'mentioned'
  | 'origin'
  | 'home'
  | 'partner'
  | 'subsidiary'
  | 'requester'
  | 'hint'
  | 'hours'
  | 'aside';
