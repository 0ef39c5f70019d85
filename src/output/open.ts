import { type Diagnostic, diagnostic, type Result } from "../diagnostics/index.js";
import type { Lock } from "../lock/lock.js";
import { lockIn } from "./changes.js";
import { now } from "./clock.js";
import { kindOf } from "./folder.js";
import { type Outcome, recover } from "./recover.js";
import { cannotRead, cannotWrite, notAFolder, notFree } from "./refusals.js";
import { type Patience, stagingPath, waitForOwner } from "./staging.js";
import { isSystemError } from "./system-error.js";

/** A deployment's folder as a run found it. */
export interface OpenFolder {
  readonly folder: string;
  readonly deployment: string;
  /** Undefined also where the lock cannot be used: what is wrong with it is said when changes are planned. */
  readonly lock: Lock | undefined;
  /** Whether there is a lock, usable or not. */
  readonly locked: boolean;
}

/**
 * Opens a deployment's folder. What an interrupted run left there is settled first, since the lock is read here; with
 * `check` nothing is changed, and it is an error. Without a value nothing can be done in the folder.
 */
export function openFolder(
  folder: string,
  deployment: string,
  check: boolean,
  patience: Patience,
): Result<OpenFolder | undefined> {
  try {
    const kind = kindOf(folder);
    if (kind === "nothing") return { value: { folder, deployment, lock: undefined, locked: false }, diagnostics: [] };
    if (kind !== "folder") return { value: undefined, diagnostics: [notAFolder(folder)] };
    const { done, diagnostics } = check ? lookForLeftOvers(folder, patience) : settleLeftOvers(folder, patience);
    if (!done) return { value: undefined, diagnostics };
    const lock = lockIn(folder, deployment);
    const usable = lock !== undefined && "reason" in lock ? undefined : lock;
    return { value: { folder, deployment, lock: usable, locked: lock !== undefined }, diagnostics };
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return { value: undefined, diagnostics: [cannotRead(error, folder)] };
  }
}

function settleLeftOvers(folder: string, patience: Patience): Outcome {
  // Nearly always: nothing is asked of the disk but this.
  if (kindOf(stagingPath(folder)) === "nothing") return { done: true, diagnostics: [] };
  try {
    return recover(folder, patience);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return { done: false, diagnostics: [cannotWrite(error, folder, "between")] };
  }
}

/** Waits for a run that is at it; not done when one is still at it, or was cut off. */
export function lookForLeftOvers(folder: string, patience: Patience): Outcome {
  const found = waitForOwner(folder, now() + patience.busy, patience);
  if (found.kind === "nothing") return { done: true, diagnostics: [] };
  const problem: Diagnostic =
    found.kind === "left over"
      ? diagnostic("output/interrupted", { folder }, { source: { path: folder } })
      : notFree(folder, found);
  return { done: false, diagnostics: [problem] };
}
