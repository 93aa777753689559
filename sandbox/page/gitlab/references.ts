/** The last part of a project's path: `emea-internal`. */
export function projectName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** `emea-internal#1`. */
export function shortReference(path: string, iid: number): string {
  return `${projectName(path)}#${iid}`;
}
