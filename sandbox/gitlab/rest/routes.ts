import { createAward, listAwards } from './awards.ts';
import type { Handler } from './call.ts';
import { findIssue } from './find.ts';
import { listIssues } from './issue-list.ts';
import { createIssue, editIssue, moveIssueTo, showIssue } from './issues.ts';
import { createNote, editNote, listNotes, showNote } from './notes.ts';
import { listMembers, listUsers, showOwnToken, showOwnUser } from './people.ts';
import { createLabel, listGroupLabels, listLabels, showProject } from './projects.ts';

/** Every call this GitLab understands, below /api/v4. */
export const routes: Readonly<Record<string, Handler>> = {
  'GET /version': () => ({ status: 200, body: { version: '19.5.0', revision: 'sandbox' } }),
  'GET /user': showOwnUser,
  'GET /personal_access_tokens/self': showOwnToken,
  'GET /users': listUsers,
  'GET /groups/:id/labels': listGroupLabels,
  'GET /projects/:id': showProject,
  'GET /projects/:id/members': listMembers,
  'GET /projects/:id/members/all': listMembers,
  'GET /projects/:id/labels': listLabels,
  'POST /projects/:id/labels': createLabel,
  'GET /projects/:id/issues': listIssues,
  'POST /projects/:id/issues': createIssue,
  'GET /projects/:id/issues/:iid': showIssue,
  'PUT /projects/:id/issues/:iid': editIssue,
  'POST /projects/:id/issues/:iid/move': moveIssueTo,
  'GET /projects/:id/issues/:iid/links': (world, call) => {
    findIssue(world, call);
    return { status: 200, body: [] };
  },
  'GET /projects/:id/issues/:iid/award_emoji': listAwards,
  'POST /projects/:id/issues/:iid/award_emoji': createAward,
  'GET /projects/:id/issues/:iid/notes': listNotes,
  'GET /projects/:id/issues/:iid/notes/:note': showNote,
  'POST /projects/:id/issues/:iid/notes': createNote,
  'PUT /projects/:id/issues/:iid/notes/:note': editNote,
};

export type Matched = { readonly route: string; readonly places: Readonly<Record<string, string>> };

/** The route of a path such as `/projects/12/issues`, with what stands in its places. */
export function matchRoute(method: string, path: string): Matched | undefined {
  const parts = path.split('/');
  for (const route of Object.keys(routes)) {
    const [verb = '', pattern = ''] = route.split(' ');
    const places = verb === method ? matchParts(pattern.split('/'), parts) : undefined;
    if (places !== undefined) return { route, places };
  }
  return undefined;
}

function matchParts(
  pattern: readonly string[],
  parts: readonly string[],
): Record<string, string> | undefined {
  if (pattern.length !== parts.length) return undefined;
  const places: Record<string, string> = {};
  for (const [index, name] of pattern.entries()) {
    const part = parts[index] ?? '';
    if (name.startsWith(':')) places[name.slice(1)] = decode(part);
    else if (name !== part) return undefined;
  }
  return places;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
