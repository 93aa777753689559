import { readdirSync, readFileSync } from 'node:fs';

export type Memory = {
  /** Resident, in MB: counts what processes share once for each of them. */
  readonly rss: number;
  /** Proportional, in MB: counts what they share once. */
  readonly pss: number;
};

/** Memory of a process and everything it started (Linux). */
export function memoryOf(pid: number): Memory {
  const parents = new Map(processes().map((id) => [id, parentOf(id)] as const));
  const family = [...parents.keys()].filter((id) => isBelow(id, pid, parents));
  return {
    rss: sum(family, 'Rss') / 1024,
    pss: sum(family, 'Pss') / 1024,
  };
}

function processes(): number[] {
  return readdirSync('/proc').map(Number).filter(Number.isInteger);
}

function parentOf(pid: number): number {
  try {
    return Number(/^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
}

function isBelow(pid: number, top: number, parents: ReadonlyMap<number, number>): boolean {
  if (pid === top) return true;
  const parent = parents.get(pid);
  return parent !== undefined && parent > 0 && isBelow(parent, top, parents);
}

/** https://docs.kernel.org/filesystems/proc.html, smaps_rollup: in kB. */
function sum(pids: readonly number[], field: 'Rss' | 'Pss'): number {
  return pids.reduce((total, pid) => {
    try {
      const text = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
      return total + Number(new RegExp(`^${field}:\\s+(\\d+)`, 'm').exec(text)?.[1] ?? 0);
    } catch {
      return total;
    }
  }, 0);
}
