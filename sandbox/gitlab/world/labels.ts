import { hasRole } from './permissions.ts';
import type { Label, Project, User, World } from './world.ts';

/** The project's own labels and those of the groups above it. */
export function labelsOf(world: World, project: Project): readonly Label[] {
  const above = world.groups.filter(({ path }) => project.path.startsWith(`${path}/`));
  return [...project.labels, ...above.flatMap(({ labels }) => labels)];
}

/**
 * Labels by name. A name the project does not know is created when the user may, else dropped; of
 * scoped labels with one key the last wins. https://docs.gitlab.com/user/project/labels/#scoped-labels
 */
export function resolveLabels(
  world: World,
  project: Project,
  user: User,
  names: readonly string[],
): readonly Label[] {
  const labels = names.flatMap((name) => {
    const known = labelsOf(world, project).find((label) => label.name === name);
    if (known !== undefined) return [known];
    return hasRole(project, user, 'planner') ? [addLabel(world, project, name)] : [];
  });
  return onePerScope(labels);
}

export function addLabel(world: World, project: Project, name: string, color = '#6699cc'): Label {
  const label: Label = { id: world.nextId(), name, color, description: null };
  project.labels.push(label);
  return label;
}

/** Keeps the last label of every scope and drops repetitions. */
export function onePerScope(labels: readonly Label[]): readonly Label[] {
  const byKey = new Map<string, Label>();
  for (const label of labels) {
    const key = scopeOf(label.name);
    byKey.delete(key);
    byKey.set(key, label);
  }
  return [...byKey.values()];
}

/** `CSA-Region` for `CSA-Region::EMEA`; a label without scope is its own. */
function scopeOf(name: string): string {
  const end = name.lastIndexOf('::');
  return end > 0 ? `${name.slice(0, end)}::` : name;
}
