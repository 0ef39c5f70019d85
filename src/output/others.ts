import { type Dirent, readdirSync } from "node:fs";
import { join } from "node:path";
import { lockIn } from "./changes.js";
import { isSystemError } from "./system-error.js";

/** The folder of a deployment that this run does not compile. */
export interface OtherFolder {
  readonly folder: string;
  readonly deployment: string;
  /** File name of the manifest it was compiled from. */
  readonly manifest: string;
}

/** Folders beside those of this run's deployments that a lock shows to be ours. What cannot be read is passed over. */
export function otherFolders(out: string, deployments: ReadonlySet<string>): readonly OtherFolder[] {
  return entriesOf(out).flatMap((entry) => {
    if (!entry.isDirectory() || deployments.has(entry.name)) return [];
    const folder = join(out, entry.name);
    const lock = quietly(() => lockIn(folder, entry.name));
    if (lock === undefined || "reason" in lock || lock.manifest === undefined) return [];
    return [{ folder, deployment: entry.name, manifest: lock.manifest }];
  });
}

/** Folders that hold others' files, and many of them. */
const SKIPPED = new Set([".git", ".terraform", "node_modules"]);

/** Paths of the files below a folder that have one of these names; undefined when there is too much to look through. */
export function filesNamed(
  root: string,
  names: ReadonlySet<string>,
  limit = 20_000,
): ReadonlyMap<string, readonly string[]> | undefined {
  const found = new Map([...names].map((name) => [name, [] as string[]]));
  const folders = [root];
  let seen = 0;
  for (const folder of folders) {
    for (const entry of entriesOf(folder)) {
      if (++seen > limit) return undefined;
      const path = join(folder, entry.name);
      if (entry.isDirectory() && !SKIPPED.has(entry.name)) folders.push(path);
      else found.get(entry.name.normalize("NFC"))?.push(path);
    }
  }
  return found;
}

const entriesOf = (folder: string): readonly Dirent[] =>
  quietly(() => readdirSync(folder, { withFileTypes: true })) ?? [];

function quietly<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return undefined;
  }
}
