import { fieldChanges } from './issue-changes.ts';
import { publishChange } from './issues.ts';
import { applyQuickActions, readText } from './read-text.ts';
import type { Actor, Issue, Note, World } from './world.ts';

export type NoteOutcome =
  | { readonly kind: 'written'; readonly note: Note }
  /** There were only quick actions in it: nothing is kept that one could link to. */
  | {
      readonly kind: 'only actions';
      readonly summary: readonly string[];
      readonly actions: readonly string[];
    };

/** Writes a note under an issue; quick actions in it run, and what is left is the note. */
export function addNote(
  world: World,
  issue: Issue,
  actor: Actor,
  written: string,
  internal: boolean,
): NoteOutcome {
  const before = { ...issue };
  const id = world.nextId();
  const { text, actions } = readText(world, written, actor.user, issue, id);
  const summary = applyQuickActions(world, issue, actor, actions, 'note');
  if (Object.keys(fieldChanges(before, issue)).length > 0) publishChange(world, before, issue, actor);
  if (text.trim() === '')
    return { kind: 'only actions', summary, actions: actions.map(({ action }) => action) };
  const now = world.now();
  const times = { createdAt: now, updatedAt: now };
  const note: Note = { id, issue, author: actor.user, internal, system: false, body: text, ...times };
  issue.notes.push(note);
  issue.updatedAt = now;
  world.signals.publish({ kind: 'note', action: 'create', note, actor });
  return { kind: 'written', note };
}

export function changeNote(world: World, note: Note, actor: Actor, written: string): void {
  const { text, actions } = readText(world, written, actor.user, note.issue, note.id);
  applyQuickActions(world, note.issue, actor, actions, 'note');
  note.body = text;
  note.updatedAt = world.now();
  world.signals.publish({ kind: 'note', action: 'update', note, actor });
}
