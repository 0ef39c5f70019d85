import { existsSync, readlinkSync, realpathSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { isSystemError } from "../../output/system-error.js";
import { isBelow, wayDown } from "../below.js";
import type { Nursery } from "../glob.js";

/**
 * Where something may happen that matters: to files, whether or not they are there, to folders on the way to them, and in
 * folders where manifests may appear.
 */
export class Places {
  /** Folders to start from. They are there, and are not expected to go. */
  readonly roots: readonly string[];
  readonly #nurseries: readonly Nursery[];
  readonly #files: ReadonlySet<string>;
  /** Folders between a root and a file, the root included. */
  readonly #way: ReadonlySet<string>;

  constructor(files: readonly string[], nurseries: readonly Nursery[]) {
    this.#nurseries = nurseries;
    this.#files = new Set(files.flatMap((file) => [resolve(file), target(file)]));
    const roots = new Set<string>();
    const way = new Set<string>();
    for (const path of [...this.#files, ...nurseries.map(({ folder }) => resolve(folder, "manifest"))]) {
      const root = rootOf(path);
      roots.add(root);
      way.add(root);
      for (let folder = dirname(path); folder !== root; folder = dirname(folder)) way.add(folder);
    }
    this.roots = [...roots];
    this.#way = way;
  }

  /** Whether what happens to this path may matter. */
  matter(path: string): boolean {
    return this.#isKnown(path) || this.#nurseries.some((nursery) => isIn(nursery, path));
  }

  /** Whether to look into this path: into a folder for what it holds, into a file for its text. */
  leadTo(path: string, isFile: boolean): boolean {
    return this.#isKnown(path) || (!isFile && this.#nurseries.some((nursery) => nursery.deep && isIn(nursery, path)));
  }

  /** What the folders on the way are known by: another when one of them was replaced by another of its name. */
  identity(): string {
    return [...this.#way].map(identityOf).join();
  }

  #isKnown(path: string): boolean {
    return this.#files.has(path) || this.#way.has(path);
  }
}

/** What is installed, or belongs to a program, is no manifest. */
const FOREIGN = /(?:^|[\\/])(?:\.git|\.terraform|node_modules)(?:[\\/]|$)/;

function isIn({ folder, deep }: Nursery, path: string): boolean {
  const way = wayDown(folder, path);
  return way !== undefined && (deep ? !FOREIGN.test(way) : dirname(way) === ".");
}

/** The folder we are in; for what is elsewhere the folder around its own, so that this may be replaced. */
function rootOf(path: string): string {
  if (isBelow(".", path)) return resolve(".");
  let root = dirname(dirname(path));
  while (!existsSync(root)) root = dirname(root);
  return root;
}

/** Where a path leads to by links. Of a link to nothing its next step, so that one sees what it waits for appear. */
const target = (path: string): string =>
  allowed(() => realpathSync(path)) ?? resolve(dirname(path), allowed(() => readlinkSync(path)) ?? resolve(path));

/** Whether the folder that we are in still has its path. Where it was removed or renamed one cannot go on. */
export const isAtHome = (): boolean => identityOf(".") !== "" && identityOf(".") === identityOf(resolve("."));

const identityOf = (folder: string): string => {
  const stats = allowed(() => statSync(folder, { bigint: true }));
  return stats === undefined ? "" : `${stats.dev} ${stats.ino}`;
};

/** What the system answers; undefined when it refuses, as for a path that leads nowhere. */
function allowed<T>(ask: () => T): T | undefined {
  try {
    return ask();
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return undefined;
  }
}
