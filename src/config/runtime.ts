const oldest = 24;

/** A sentence when this Node is too old, else nothing. npm scripts bring their own Node along. */
export function runtimeProblem(version: string): string | undefined {
  if (Number.parseInt(version, 10) >= oldest) return undefined;
  return `Node ${version} is too old: engage-csa needs ${oldest} or newer. "npm start" uses the one that npm ci installed.`;
}
