import { badParameter } from './answer.ts';
import type { Parameter, Parameters } from './call.ts';

/** The type GitLab's published API description gives a parameter; an array lists the values it may have. */
type Type = 'text' | 'integer' | 'boolean' | 'day' | 'time' | 'integers' | 'words' | readonly string[];
type Published = Readonly<Record<string, Type>>;

const pages: Published = { page: 'integer', per_page: 'integer' };

const issueFields: Published = {
  title: 'text',
  description: 'text',
  assignee_id: 'integer',
  assignee_ids: 'integers',
  milestone_id: 'integer',
  labels: 'words',
  due_date: 'day',
  confidential: 'boolean',
  discussion_locked: 'boolean',
  issue_type: ['issue', 'incident', 'test_case', 'task'],
  weight: 'integer',
  epic_id: 'integer',
  created_at: 'time',
};

const issueFilters: Published = {
  ...pages,
  assignee_id: 'text',
  assignee_username: 'words',
  author_id: 'integer',
  author_username: 'text',
  confidential: 'boolean',
  created_after: 'time',
  created_before: 'time',
  due_date: 'text',
  iids: 'integers',
  in: 'text',
  issue_type: ['issue', 'incident', 'test_case', 'task'],
  labels: 'words',
  milestone: 'text',
  order_by: [
    'created_at',
    'due_date',
    'label_priority',
    'milestone_due',
    'popularity',
    'priority',
    'relative_position',
    'title',
    'updated_at',
    'weight',
  ],
  scope: ['created_by_me', 'assigned_to_me', 'all', 'created-by-me', 'assigned-to-me'],
  search: 'text',
  sort: ['asc', 'desc'],
  state: ['opened', 'closed', 'all'],
  updated_after: 'time',
  updated_before: 'time',
  with_labels_details: 'boolean',
};

const noteFilters: Published = {
  ...pages,
  order_by: ['created_at', 'updated_at'],
  sort: ['asc', 'desc'],
  activity_filter: ['all_notes', 'only_comments', 'only_activity'],
};

/** Parameters by route. https://docs.gitlab.com/api/issues/ and its neighbours */
const published: Readonly<Record<string, Published>> = {
  'GET /version': {},
  'GET /user': {},
  'GET /personal_access_tokens/self': {},
  'GET /users': { ...pages, username: 'text', search: 'text', active: 'boolean', humans: 'boolean' },
  'GET /projects/:id': { license: 'boolean', statistics: 'boolean', with_custom_attributes: 'boolean' },
  'GET /projects/:id/members': { ...pages, query: 'text', user_ids: 'integers' },
  'GET /projects/:id/members/all': { ...pages, query: 'text', user_ids: 'integers', state: 'text' },
  'GET /groups/:id/labels': {
    ...pages,
    search: 'text',
    with_counts: 'boolean',
    include_ancestor_groups: 'boolean',
    include_descendant_groups: 'boolean',
    only_group_labels: 'boolean',
  },
  'GET /projects/:id/labels': {
    ...pages,
    search: 'text',
    with_counts: 'boolean',
    include_ancestor_groups: 'boolean',
  },
  'POST /projects/:id/labels': { name: 'text', color: 'text', description: 'text', priority: 'integer' },
  'GET /projects/:id/issues': issueFilters,
  'POST /projects/:id/issues': {
    ...issueFields,
    iid: 'integer',
    merge_request_to_resolve_discussions_of: 'integer',
    discussion_to_resolve: 'text',
  },
  'GET /projects/:id/issues/:iid': {},
  'PUT /projects/:id/issues/:iid': {
    ...issueFields,
    add_labels: 'words',
    remove_labels: 'words',
    state_event: ['close', 'reopen'],
    updated_at: 'time',
  },
  'POST /projects/:id/issues/:iid/move': { to_project_id: 'integer' },
  'GET /projects/:id/issues/:iid/links': {},
  'GET /projects/:id/issues/:iid/award_emoji': pages,
  'POST /projects/:id/issues/:iid/award_emoji': { name: 'text' },
  'GET /projects/:id/issues/:iid/notes': noteFilters,
  'GET /projects/:id/issues/:iid/notes/:note': {},
  'POST /projects/:id/issues/:iid/notes': {
    body: 'text',
    internal: 'boolean',
    confidential: 'boolean',
    created_at: 'time',
  },
  'PUT /projects/:id/issues/:iid/notes/:note': { body: 'text', confidential: 'boolean' },
};

const required: Readonly<Record<string, readonly string[]>> = {
  'POST /projects/:id/issues': ['title'],
  'POST /projects/:id/labels': ['name', 'color'],
  'POST /projects/:id/issues/:iid/move': ['to_project_id'],
  'POST /projects/:id/issues/:iid/award_emoji': ['name'],
  'POST /projects/:id/issues/:iid/notes': ['body'],
};

/**
 * Why the description would refuse these parameters, if it would. Stricter than GitLab, which drops
 * names it does not know: a misspelt parameter is our mistake and must not pass unseen.
 */
export function violation(route: string, parameters: Parameters): string | undefined {
  const known = published[route] ?? {};
  for (const [name, value] of Object.entries(parameters)) {
    const type = known[name];
    if (type === undefined) return `${name} is not a parameter of ${route}`;
    if (!fits(type, value)) return `${name} is invalid`;
  }
  return undefined;
}

/** Throws the 400 for a parameter that must be there and is not. */
export function checkRequired(route: string, parameters: Parameters): void {
  const missing = (required[route] ?? []).filter((name) => parameters[name] === undefined);
  if (missing.length > 0) throw badParameter(missing.map((name) => `${name} is missing`).join(', '));
}

function fits(type: Type, value: Parameter): boolean {
  if (typeof type !== 'string') return type.includes(String(value));
  if (value === null) return true;
  switch (type) {
    case 'text':
      return typeof value === 'string' || typeof value === 'number';
    case 'integer':
      return !Array.isArray(value) && /^\d*$/.test(String(value));
    case 'boolean':
      return ['true', 'false', '1', '0'].includes(String(value));
    case 'day':
      return value === '' || (typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && isTime(value));
    case 'time':
      return typeof value === 'string' && isTime(value);
    case 'integers':
      return Array.isArray(value) && value.every((one) => /^\d+$/.test(String(one)));
    case 'words':
      return typeof value === 'string' || Array.isArray(value);
  }
}

function isTime(value: string): boolean {
  return !Number.isNaN(Date.parse(value));
}
