import type { Path } from './yaml-file.ts';

/** Something wrong in a file of ours: the path of the key, and what about it, to be read after the path. */
export type Mistake = { readonly path: Path; readonly message: string };

/** A name, and where it is given. */
export type Named = { readonly name: string; readonly path: Path };
