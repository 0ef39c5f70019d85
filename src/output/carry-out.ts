/** Does and undoes what a journal says, from whatever point. */
import { mkdirSync, renameSync, unlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { contentHash } from "../lock/lock.js";
import { look, removeEmptyFolder } from "./folder.js";
import type { Operation } from "./journal.js";
import { NEW, OLD, stagingPath } from "./staging.js";

/** Does everything, in a folder that was just looked at. */
export function doAll(folder: string, operations: readonly Operation[]): void {
  const made = new Set(["."]);
  for (const [index, operation] of operations.entries()) doOne(folder, operation, index, made);
  for (const operation of operations) if (operation.new === null) removeEmptyFolder(folder, dirname(operation.path));
}

function doOne(folder: string, { path, new: next }: Operation, index: number, made: Set<string>): void {
  const target = join(folder, path);
  if (next === null) {
    unlinkSync(target);
    return;
  }
  const parent = dirname(path);
  if (!made.has(parent)) {
    mkdirSync(join(folder, parent), { recursive: true });
    made.add(parent);
  }
  renameSync(stagingPath(folder, NEW + index), target);
}

/** Where a file is: as it was, as it is to be, or as neither since somebody changed it. */
type Progress = "old" | "new" | "changed";

function progress(folder: string, { path, old, new: next }: Operation): Progress {
  const hash = hashAt(folder, path);
  if (hash === next) return "new";
  // Somebody who removed a file loses nothing when it comes back.
  return hash === old || hash === null ? "old" : "changed";
}

/** Null where there is nothing, undefined where there is something that is no file. */
function hashAt(folder: string, path: string): string | null | undefined {
  const standing = look(folder, path);
  if (standing.kind === "file") return contentHash(standing.text);
  return standing.kind === "nothing" ? null : undefined;
}

/** What can become of a folder in which a run was interrupted. */
export function outlook(folder: string, operations: readonly Operation[]): "not begun" | "can be finished" | "cannot" {
  const states = operations.map((operation) => progress(folder, operation));
  if (!states.includes("new")) return "not begun";
  const whole = operations.every(
    ({ new: next }, index) =>
      next === null || states[index] !== "old" || hashAt(stagingPath(folder), NEW + index) === next,
  );
  return whole ? "can be finished" : "cannot";
}

/** Goes on where a run was interrupted. Gives the files that were changed by others meanwhile: they stay. */
export function finish(folder: string, operations: readonly Operation[]): readonly string[] {
  const changed: string[] = [];
  for (const [index, operation] of operations.entries()) {
    const state = progress(folder, operation);
    if (state === "old") doOne(folder, operation, index, new Set(["."]));
    if (state === "changed") changed.push(operation.path);
  }
  for (const { path, new: next } of operations) if (next === null) removeEmptyFolder(folder, dirname(path));
  return changed;
}

/** Puts everything back, the last first. Gives the files that were changed by others meanwhile: they stay. */
export function undo(folder: string, operations: readonly Operation[]): readonly string[] {
  const changed: string[] = [];
  for (const [index, { path, old, new: next }] of [...operations.entries()].reverse()) {
    const hash = hashAt(folder, path);
    if (hash === old) continue;
    if (hash !== next && hash !== null) changed.push(path);
    else if (old === null) unlinkSync(join(folder, path));
    else if (hashAt(stagingPath(folder), OLD + index) === old) putBack(folder, path, index);
    else changed.push(path);
  }
  for (const { path, old } of operations) if (old === null) removeEmptyFolder(folder, dirname(path));
  return changed;
}

function putBack(folder: string, path: string, index: number): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  renameSync(stagingPath(folder, OLD + index), join(folder, path));
}
