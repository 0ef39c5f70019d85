import { lstatSync, readFileSync, rmdirSync } from "node:fs";
import { dirname, join } from "node:path";

/** What stands at a path: a file's text, nothing, or something that is no ordinary file. */
export type Standing =
  | { readonly kind: "file"; readonly text: string }
  | { readonly kind: "nothing" }
  | { readonly kind: "other" };

/** Looks at a file below a folder without following links, neither at the path nor on the way there. */
export function look(folder: string, path: string): Standing {
  for (let parent = dirname(path); parent !== "."; parent = dirname(parent)) {
    const kind = kindOf(join(folder, parent));
    if (kind === "nothing") return { kind };
    if (kind !== "folder") return { kind: "other" };
  }
  const kind = kindOf(join(folder, path));
  if (kind === "file") return { kind, text: readFileSync(join(folder, path), "utf8") };
  return kind === "nothing" ? { kind } : { kind: "other" };
}

export function kindOf(path: string): "file" | "folder" | "nothing" | "other" {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return "nothing";
  if (stats.isFile()) return "file";
  return stats.isDirectory() ? "folder" : "other";
}

/** A folder that we no longer need goes, and those around it up to `root`, unless somebody keeps something there. */
export function removeEmptyFolder(root: string, path: string): void {
  if (path === ".") return;
  try {
    rmdirSync(join(root, path));
  } catch {
    return;
  }
  removeEmptyFolder(root, dirname(path));
}
