import type { Catalogue } from '../domain/catalogue.ts';
import type { Mistake, Named } from './mistake.ts';

/**
 * An issue keeps one label of each scope (`CSA-Region::EMEA` has the scope `CSA-Region`), and GitLab
 * drops the others without a word. So a scope belongs to one list: to all issues, or to the regions, the
 * themes or the urgencies, of which an issue has one each.
 *
 * @see https://docs.gitlab.com/user/project/labels/#scoped-labels
 */
export function scopeClashes(catalogue: Catalogue): readonly Mistake[] {
  const owners = new Map<string, string>();
  return labelLists(catalogue).flatMap(({ group, labels }) => {
    const inList = new Set<string>();
    return labels.flatMap(({ name, path }) => {
      const scope = scopeOf(name);
      if (scope === undefined) return [];
      const key = scope.toLowerCase();
      const owner = owners.get(key) ?? group;
      owners.set(key, owner);
      const clashes = owner !== group || inList.has(key);
      inList.add(key);
      return clashes
        ? [{ path, message: `is "${name}", but the issue has a label ${scope}::… already` }]
        : [];
    });
  });
}

type LabelList = { readonly group: string; readonly labels: readonly Named[] };

function labelLists(catalogue: Catalogue): readonly LabelList[] {
  const groups = ['regions', 'themes', 'urgencies'] as const;
  return [
    { group: 'all', labels: catalogue.labels.map((name, at) => ({ name, path: ['labels', at] })) },
    ...groups.flatMap((group) =>
      catalogue[group].map(({ labels }, index) => ({
        group,
        labels: labels.map((name, at) => ({ name, path: [group, index, 'labels', at] })),
      })),
    ),
  ];
}

function scopeOf(label: string): string | undefined {
  const end = label.lastIndexOf('::');
  return end < 1 ? undefined : label.slice(0, end);
}
