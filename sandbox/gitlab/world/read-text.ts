import { extractQuickActions, type Extracted, type QuickAction } from '../text/quick-actions.ts';
import { readReferences } from '../text/references.ts';
import { runQuickAction } from './run-quick-action.ts';
import type { Actor, Issue, User, Where, World } from './world.ts';

/**
 * What GitLab does with a text that is saved: quick actions are cut out, and of the rest it is
 * recorded whom it would tell and what it would refer to.
 */
export function readText(world: World, written: string, user: User, issue: Issue, note?: number): Extracted {
  const extracted = extractQuickActions(written);
  const context = { where: whereOf(issue, note), by: user.username };
  for (const found of readReferences(extracted.text, world.url)) {
    const list = found.kind === 'mention' ? world.mentions : world.references;
    list.push({ ...found, ...context });
  }
  return extracted;
}

/** Runs and records them; answers with a sentence for each that did something. */
export function applyQuickActions(
  world: World,
  issue: Issue,
  actor: Actor,
  actions: readonly QuickAction[],
  from: 'description' | 'note',
): readonly string[] {
  return actions.flatMap(({ action, argument }) => {
    world.ran.push({ action, argument, from, where: whereOf(issue), by: actor.user.username });
    const done = runQuickAction(world, issue, actor, { action, argument });
    return done === undefined ? [] : [done];
  });
}

function whereOf(issue: Issue, note?: number): Where {
  const where = { project: issue.project.path, iid: issue.iid };
  return note === undefined ? where : { ...where, note };
}
