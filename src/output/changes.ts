import { join } from "node:path";
import { type Diagnostic, diagnostic, type Result } from "../diagnostics/index.js";
import { contentHash, LOCK_NAME, type Lock, type LockProblem, readLock } from "../lock/lock.js";
import { kindOf, look } from "./folder.js";
import { cannotRead, notAFolder } from "./refusals.js";
import { isStaged } from "./staging.js";
import { isSystemError } from "./system-error.js";

/** A file to be on disk. */
export interface WantedFile {
  readonly path: string;
  readonly content: string;
  /** Of the content, as `contentHash` gives it. */
  readonly hash: string;
}

/** What must happen to a folder so that it holds what was emitted. Paths are below the folder. */
export interface Changes {
  readonly folder: string;
  readonly write: readonly Write[];
  readonly remove: readonly Removal[];
  readonly unchanged: readonly string[];
  /** The lock as it stands there. */
  readonly lock: Lock | undefined;
}

export interface Write extends WantedFile {
  /** Hash of what stands there now; null where there is nothing. */
  readonly old: string | null;
}

export interface Removal {
  readonly path: string;
  readonly old: string;
}

export const isEmpty = ({ write, remove }: Changes): boolean => write.length + remove.length === 0;

/**
 * Compares a folder with what was emitted. Files that are neither ours as the lock knows them nor already as wanted are
 * somebody's work: each is an error unless `force` is given, and then nothing at all is to be changed.
 */
export function planChanges(
  folder: string,
  deployment: string,
  files: readonly WantedFile[],
  force: boolean,
): Result<Changes | undefined> {
  try {
    return compare(folder, deployment, files, force);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return { value: undefined, diagnostics: [cannotRead(error, folder)] };
  }
}

function compare(
  folder: string,
  deployment: string,
  files: readonly WantedFile[],
  force: boolean,
): Result<Changes | undefined> {
  const kind = kindOf(folder);
  if (kind !== "folder" && kind !== "nothing") return nothing(notAFolder(folder));
  const lock = lockIn(folder, deployment);
  if (lock !== undefined && "reason" in lock) return nothing(unusable(folder, deployment, lock));
  const known = new Map(Object.entries(lock?.files ?? {}).filter(([path]) => !isStaged(path)));
  const wanted = new Set(files.map(({ path }) => path));
  const gone = [...known.keys()].filter((path) => !wanted.has(path));
  const surroundings = { folder, known, locked: lock !== undefined, force };
  const judged = [
    ...files.map((file) => judge(surroundings, file.path, file)),
    ...gone.map((path) => judge(surroundings, path, undefined)),
  ];
  const problems = judged.flatMap((judgement) => (judgement.act === "refuse" ? [judgement.problem] : []));
  if (problems.length > 0) return nothing(...problems);
  const changes = {
    folder,
    write: judged.flatMap((judgement) => (judgement.act === "write" ? [judgement.write] : [])),
    remove: judged.flatMap((judgement) => (judgement.act === "remove" ? [judgement.removal] : [])),
    unchanged: judged.flatMap((judgement) => (judgement.act === "keep" ? [judgement.path] : [])),
    lock,
  };
  return { value: changes, diagnostics: lockLost(changes) };
}

const nothing = (...diagnostics: readonly Diagnostic[]): Result<undefined> => ({ value: undefined, diagnostics });

function unusable(folder: string, deployment: string, { kind, reason }: LockProblem): Diagnostic {
  const path = join(folder, LOCK_NAME);
  return diagnostic("output/unusable-lock", { path, folder, deployment, kind, reason }, { source: { path } });
}

/** Texts of ours without a lock: it was lost, and with it what earlier manifests had made. */
function lockLost({ folder, lock, unchanged }: Omit<Changes, "remove">): readonly Diagnostic[] {
  if (lock !== undefined || unchanged.length === 0) return [];
  const path = join(folder, LOCK_NAME);
  return [diagnostic("output/lock-lost", { path }, { source: { path } })];
}

/** The lock in a folder, or why it cannot be used. */
export function lockIn(folder: string, deployment: string): Lock | LockProblem | undefined {
  const standing = look(folder, LOCK_NAME);
  if (standing.kind === "nothing") return undefined;
  return standing.kind === "file"
    ? readLock(standing.text, deployment)
    : { kind: "damaged", reason: "it is not an ordinary file" };
}

/** What files are judged by. */
interface Surroundings {
  readonly folder: string;
  /** What the lock says we wrote: path → hash. */
  readonly known: ReadonlyMap<string, string>;
  readonly locked: boolean;
  readonly force: boolean;
}

type Judgement =
  | { readonly act: "write"; readonly write: Write }
  | { readonly act: "remove"; readonly removal: Removal }
  | { readonly act: "keep"; readonly path: string }
  | { readonly act: "forget" }
  | { readonly act: "refuse"; readonly problem: Diagnostic };

/** `file` undefined: we wrote it once and no longer need it. */
function judge({ folder, known, locked, force }: Surroundings, path: string, file: WantedFile | undefined): Judgement {
  const standing = look(folder, path);
  const shown = join(folder, path);
  const place = { source: { path: shown } };
  if (standing.kind === "other") {
    return { act: "refuse", problem: diagnostic("output/not-a-file", { path: shown }, place) };
  }
  if (standing.kind === "nothing") {
    return file === undefined ? { act: "forget" } : { act: "write", write: { ...file, old: null } };
  }
  if (standing.text === file?.content) return { act: "keep", path };
  const old = contentHash(standing.text);
  // A checkout may have changed the line ends alone.
  if (file !== undefined && old === file.hash) return { act: "keep", path };
  // The lock names every file but itself; it was read and found to be ours.
  const ours = path === LOCK_NAME || known.get(path) === old;
  if (ours || force) {
    return file === undefined ? { act: "remove", removal: { path, old } } : { act: "write", write: { ...file, old } };
  }
  const problem = known.has(path)
    ? diagnostic("output/edited-file", { path: shown }, place)
    : diagnostic("output/foreign-file", { path: shown, locked }, place);
  return { act: "refuse", problem };
}
