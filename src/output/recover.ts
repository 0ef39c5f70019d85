/** Brings a folder in which a run was interrupted to one of its two ends. */
import { type Diagnostic, diagnostic } from "../diagnostics/index.js";
import { finish, outlook, undo } from "./carry-out.js";
import { type Journal, readJournal, turnBack } from "./journal.js";
import { cannotWrite, notFree } from "./refusals.js";
import { acquire, type Patience, release, stagingPath, strangersIn, withdraw } from "./staging.js";
import { isSystemError } from "./system-error.js";

/** Whether something could be had, and what was said on the way. */
export interface Outcome {
  readonly done: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

/** Takes the staging folder of a deployment's folder, empty: what an interrupted run left there is settled first. */
export function takeStaging(folder: string, patience: Patience): Outcome {
  const said: Diagnostic[] = [];
  for (;;) {
    const acquired = acquire(folder, patience);
    if (acquired.kind !== "held") return { done: false, diagnostics: [...said, notFree(folder, acquired)] };
    if (!acquired.leftOver) return { done: true, diagnostics: said };
    const { done, diagnostics } = settle(folder, acquired.generation);
    said.push(...diagnostics);
    if (!done) return { done, diagnostics: said };
    release(folder);
  }
}

/** Settles what an interrupted run left in a folder, and leaves no staging folder behind. */
export function recover(folder: string, patience: Patience): Outcome {
  const taken = takeStaging(folder, patience);
  if (taken.done) release(folder);
  return taken;
}

function settle(folder: string, generation: number): Outcome {
  const [stranger] = strangersIn(folder);
  const journal = stranger === undefined ? readJournal(folder) : `"${stranger}" in it is not from psoxy-compile`;
  if (journal === undefined) return { done: true, diagnostics: [] };
  if (typeof journal !== "string") return goOn(folder, journal);
  withdraw(folder, generation);
  const path = stagingPath(folder);
  const problem = diagnostic("output/cannot-recover", { path, reason: journal }, { source: { path } });
  return { done: false, diagnostics: [problem] };
}

function goOn(folder: string, journal: Journal): Outcome {
  try {
    return { done: true, diagnostics: [finishOrUndo(folder, journal)] };
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return { done: false, diagnostics: [cannotWrite(error, folder, "between")] };
  }
}

function finishOrUndo(folder: string, { direction, operations }: Journal): Diagnostic {
  const place = { source: { path: folder } };
  const prospect = direction === "undo" ? "cannot" : outlook(folder, operations);
  if (prospect === "not begun") return diagnostic("output/undone", { folder, changed: [] }, place);
  if (prospect === "can be finished") {
    try {
      return diagnostic("output/finished", { folder, changed: finish(folder, operations) }, place);
    } catch (error) {
      if (!isSystemError(error)) throw error;
      // What keeps us from going on may not keep us from going back.
    }
  }
  if (direction === "do") turnBack(folder);
  return diagnostic("output/undone", { folder, changed: undo(folder, operations) }, place);
}
