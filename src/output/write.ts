import { copyFileSync, linkSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { type Diagnostic, diagnostic, type Result } from "../diagnostics/index.js";
import { LOCK_NAME } from "../lock/lock.js";
import { doAll, undo } from "./carry-out.js";
import { type Changes, isEmpty, planChanges, type WantedFile, type Write } from "./changes.js";
import { kindOf, removeEmptyFolder } from "./folder.js";
import { commit, type Operation } from "./journal.js";
import type { OpenFolder } from "./open.js";
import { takeStaging } from "./recover.js";
import { cannotWrite } from "./refusals.js";
import { NEW, OLD, type Patience, release, stagingPath } from "./staging.js";
import { isSystemError } from "./system-error.js";

/**
 * Makes a folder hold what was emitted, all of it or nothing. A run that changes nothing writes nothing, not even to keep
 * others away: the folder may be read-only.
 */
export function writeFiles(
  open: OpenFolder,
  files: readonly WantedFile[],
  force: boolean,
  patience: Patience,
): Result<Changes | undefined> {
  const { folder } = open;
  const planned = planAlone(open, files, force);
  if (planned !== undefined && (planned.value === undefined || isEmpty(planned.value))) return planned;
  let made: string | undefined;
  try {
    made = mkdirSync(folder, { recursive: true });
    const { done, diagnostics } = takeStaging(folder, patience);
    if (!done) return { value: undefined, diagnostics };
    const written = writeAlone(open, files, force);
    if (written.value === undefined && made !== undefined) removeMade(made, folder);
    return { ...written, diagnostics: [...diagnostics, ...written.diagnostics] };
  } catch (error) {
    if (!isSystemError(error)) throw error;
    if (made !== undefined) removeMade(made, folder);
    return { value: undefined, diagnostics: [cannotWrite(error, folder, "as before")] };
  }
}

/**
 * What is to be done to a folder while nobody else writes there. Between another run's files it would look as if somebody
 * had edited them: undefined when another is at it.
 */
function planAlone(
  { folder, deployment }: OpenFolder,
  files: readonly WantedFile[],
  force: boolean,
): Result<Changes | undefined> | undefined {
  const planned = planChanges(folder, deployment, files, force);
  if (planned.value !== undefined) return planned;
  if (kindOf(stagingPath(folder)) !== "nothing") return undefined;
  // Another run may have been at it and have ended in between.
  return planChanges(folder, deployment, files, force);
}

/** Folders that were made for nothing: the deployment's, and those around it up to the first that was not there. */
function removeMade(first: string, folder: string): void {
  const root = dirname(resolve(first));
  removeEmptyFolder(root, relative(root, resolve(folder)));
}

/** With the staging folder in our hands nobody else writes here: what was planned before is looked at once more. */
function writeAlone(open: OpenFolder, files: readonly WantedFile[], force: boolean): Result<Changes | undefined> {
  const { folder, deployment, lock } = open;
  const planned = planChanges(folder, deployment, files, force);
  const changes = planned.value;
  if (changes === undefined || isEmpty(changes)) return released(folder, planned);
  if (JSON.stringify(changes.lock) !== JSON.stringify(lock)) {
    const problem = diagnostic("output/changed-meanwhile", { folder }, { source: { path: folder } });
    return released(folder, { value: undefined, diagnostics: [problem] });
  }
  const problem = apply(changes);
  return problem === undefined ? planned : { value: undefined, diagnostics: [problem] };
}

/** Ends what was begun alone and gives back what came of it. */
function released<T>(folder: string, result: T): T {
  release(folder);
  return result;
}

/** Carries changes out, or everything back; what was refused, if something was. */
function apply({ folder, write, remove }: Changes): Diagnostic | undefined {
  // The lock last: it says what stands there.
  const writes = [...write.filter(({ path }) => path !== LOCK_NAME), ...write.filter(({ path }) => path === LOCK_NAME)];
  const operations: readonly Operation[] = [
    ...remove.map(({ path, old }) => ({ path, old, new: null })),
    ...writes.map(({ path, old, hash }) => ({ path, old, new: hash })),
  ];
  try {
    stage(folder, operations, new Map(writes.map((file) => [file.path, file])));
    commit(folder, operations);
  } catch (error) {
    return goBack(folder, error, () => release(folder), "as before");
  }
  try {
    doAll(folder, operations);
  } catch (error) {
    const back = () => {
      undo(folder, operations);
      release(folder);
    };
    return goBack(folder, error, back, "between");
  }
  try {
    release(folder);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return cannotWrite(error, folder, "written");
  }
  return undefined;
}

/** Puts the new texts beside the folder's files, and takes hold of the old ones. */
function stage(folder: string, operations: readonly Operation[], writes: ReadonlyMap<string, Write>): void {
  // Nobody commits by accident what an interrupted run leaves behind.
  writeFileSync(stagingPath(folder, ".gitignore"), "*\n");
  for (const [index, { path, old }] of operations.entries()) {
    const file = writes.get(path);
    if (file !== undefined) writeFileSync(stagingPath(folder, NEW + index), file.content, { flag: "wx" });
    if (old !== null) keep(join(folder, path), stagingPath(folder, OLD + index));
  }
}

/** A second name for a file costs nothing; some file systems have none, and some systems refuse one for another's file. */
function keep(path: string, copy: string): void {
  try {
    linkSync(path, copy);
  } catch {
    copyFileSync(path, copy);
  }
}

/** Says what was refused, after going back; `otherwise` is how things are when even that is refused. */
function goBack(folder: string, error: unknown, back: () => void, otherwise: "as before" | "between"): Diagnostic {
  if (!isSystemError(error)) throw error;
  try {
    back();
    return cannotWrite(error, folder, "as before");
  } catch (second) {
    if (!isSystemError(second)) throw second;
    return cannotWrite(error, folder, otherwise);
  }
}
