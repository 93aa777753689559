import type { PartnerRequest } from './request.ts';

/**
 * The line in an issue's description that says which request it is for, found again by exact
 * comparison. GitLab keeps comments as they are and shows them to nobody. Text of users cannot write
 * one: their `<` is always escaped.
 */
export function markerOf(request: Pick<PartnerRequest, 'id'>): string {
  return `<!-- engage-csa request ${request.id} -->`;
}

/** The id of the request whose marker stands in a description. */
export function requestIdIn(description: string): string | undefined {
  return /<!-- engage-csa request ([0-9a-f-]{36}) -->/.exec(description)?.[1];
}
