/** All that stands in a folder, kept in memory: to see what a run changed, and to put it back. */
import { lstatSync, mkdirSync, readdirSync, readFileSync, readlinkSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Path below the folder, with slashes → bytes; of a link, where it leads; of a folder nothing, its path ends in a slash. */
export type Tree = ReadonlyMap<string, Buffer>;

export function readTree(root: string, below = ""): Map<string, Buffer> {
  const tree = new Map<string, Buffer>();
  for (const name of readdirSync(join(root, below)).sort()) {
    const path = `${below}${name}`;
    const stats = lstatSync(join(root, path));
    if (stats.isDirectory()) {
      tree.set(`${path}/`, Buffer.alloc(0));
      for (const [inner, bytes] of readTree(root, `${path}/`)) tree.set(inner, bytes);
    } else {
      tree.set(
        path,
        stats.isSymbolicLink() ? Buffer.from(readlinkSync(join(root, path))) : readFileSync(join(root, path)),
      );
    }
  }
  return tree;
}

/** Paths that one has and the other has not, or that differ. */
export function differences(before: Tree, after: Tree): readonly string[] {
  const gone = [...before.keys()].filter((path) => !after.has(path));
  const changed = [...after].filter(([path, bytes]) => before.get(path)?.equals(bytes) !== true).map(([path]) => path);
  return [...gone, ...changed].sort();
}

/** Makes a folder hold a tree again, whatever stands there now. */
export function restore(root: string, wanted: Tree, standing: Tree): void {
  const isAround = (path: string) => path.endsWith("/") && [...wanted.keys()].some((inner) => inner.startsWith(path));
  for (const path of differences(standing, wanted)) {
    if (!isAround(path)) rmSync(join(root, path), { recursive: true, force: true });
  }
  for (const [path, bytes] of wanted) {
    if (path.endsWith("/")) mkdirSync(join(root, path), { recursive: true });
    else if (standing.get(path)?.equals(bytes) !== true) put(root, path, bytes);
  }
}

export function put(root: string, path: string, bytes: Buffer | string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), bytes);
}
