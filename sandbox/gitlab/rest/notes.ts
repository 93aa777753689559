import { hasRole } from '../world/permissions.ts';
import { addNote, changeNote } from '../world/notes.ts';
import type { Note, World } from '../world/world.ts';
import { forbidden, notFound, refuse, type Answer } from './answer.ts';
import { flag, text, type Call } from './call.ts';
import { noteEntity } from './entities.ts';
import { findIssue, requireRole } from './find.ts';
import { paginate } from './pagination.ts';

export function listNotes(world: World, call: Call): Answer {
  const issue = findIssue(world, call);
  const field = text(call, 'order_by') === 'updated_at' ? 'updatedAt' : 'createdAt';
  const sign = text(call, 'sort') === 'asc' ? 1 : -1;
  const notes = issue.notes.filter((note) => maySeeNote(note, call));
  const sorted = notes.sort((a, b) => sign * (a[field].getTime() - b[field].getTime() || a.id - b.id));
  return paginate(call, world.url, sorted, (note) => noteEntity(world, note));
}

export function showNote(world: World, call: Call): Answer {
  return { status: 200, body: noteEntity(world, findNote(world, call)) };
}

export function createNote(world: World, call: Call): Answer {
  const issue = findIssue(world, call);
  const internal = flag(call, 'internal') ?? flag(call, 'confidential') ?? false;
  requireRole(issue.project, call.actor.user, internal ? 'planner' : 'guest');
  call.limits.take('notes', String(call.actor.user.id));
  const written = text(call, 'body') ?? '';
  if (written.trim() === '') throw refuse(400, { note: ["can't be blank"] });
  const outcome = addNote(world, issue, call.actor, written, internal);
  if (outcome.kind === 'written') return { status: 201, body: noteEntity(world, outcome.note) };
  const changes = Object.fromEntries(outcome.actions.map((action) => [action, true]));
  return { status: 202, body: { commands_changes: changes, summary: outcome.summary } };
}

export function editNote(world: World, call: Call): Answer {
  const note = findNote(world, call);
  if (note.author !== call.actor.user) throw forbidden();
  changeNote(world, note, call.actor, text(call, 'body') ?? note.body);
  return { status: 200, body: noteEntity(world, note) };
}

function findNote(world: World, call: Call): Note {
  const note = findIssue(world, call).notes.find(({ id }) => String(id) === call.places['note']);
  if (note === undefined || !maySeeNote(note, call)) throw notFound('Note');
  return note;
}

function maySeeNote(note: Note, call: Call): boolean {
  return !note.internal || hasRole(note.issue.project, call.actor.user, 'planner');
}
