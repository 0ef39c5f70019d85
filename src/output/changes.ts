import { join } from "node:path";
import { type Diagnostic, diagnostic, type Result } from "../diagnostics/index.js";
import { contentHash, LOCK_NAME, type Lock, type LockProblem, readLock } from "../lock/lock.js";
import { look } from "./folder.js";

/** A file to be on disk. */
export interface WantedFile {
  readonly path: string;
  readonly content: string;
}

/** What must happen to a folder so that it holds what was emitted. Paths are below the folder. */
export interface Changes {
  readonly folder: string;
  readonly write: readonly WantedFile[];
  readonly remove: readonly string[];
  readonly unchanged: readonly string[];
}

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
    const { code, message, path = folder } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    const problem = diagnostic("output/cannot-read", { path, reason: message }, { source: { path } });
    return { value: undefined, diagnostics: [problem] };
  }
}

function compare(
  folder: string,
  deployment: string,
  files: readonly WantedFile[],
  force: boolean,
): Result<Changes | undefined> {
  const lock = lockIn(folder, deployment);
  if (lock !== undefined && "reason" in lock) {
    const path = join(folder, LOCK_NAME);
    return {
      value: undefined,
      diagnostics: [diagnostic("output/unusable-lock", { path, reason: lock.reason }, { source: { path } })],
    };
  }
  const known = new Map(Object.entries(lock?.files ?? {}));
  const wanted = new Set(files.map(({ path }) => path));
  const judged = [
    ...files.map((file) => judge(folder, file.path, file.content, known, force)),
    ...[...known.keys()]
      .filter((path) => !wanted.has(path))
      .map((path) => judge(folder, path, undefined, known, force)),
  ];
  const diagnostics = judged.flatMap(({ problem }) => (problem === undefined ? [] : [problem]));
  if (diagnostics.length > 0) return { value: undefined, diagnostics };
  const pathsTo = (act: Judgement["act"]) => judged.filter((entry) => entry.act === act).map(({ path }) => path);
  const write = new Set(pathsTo("write"));
  const changes = {
    folder,
    write: files.filter(({ path }) => write.has(path)),
    remove: pathsTo("remove"),
    unchanged: pathsTo("keep"),
  };
  return { value: changes, diagnostics: [] };
}

/** The lock in a folder, when it can be used; what is wrong with it is said when changes are planned. */
export function lastLock(folder: string, deployment: string): Lock | undefined {
  try {
    const lock = lockIn(folder, deployment);
    return lock !== undefined && "reason" in lock ? undefined : lock;
  } catch {
    return undefined;
  }
}

function lockIn(folder: string, deployment: string): Lock | LockProblem | undefined {
  const standing = look(folder, LOCK_NAME);
  if (standing.kind === "nothing") return undefined;
  return standing.kind === "file"
    ? readLock(standing.text, deployment)
    : { kind: "damaged", reason: "it is not an ordinary file" };
}

interface Judgement {
  readonly path: string;
  readonly act?: "write" | "remove" | "keep" | "forget";
  readonly problem?: Diagnostic;
}

/** `content` undefined: we wrote the file once and no longer need it. */
function judge(
  folder: string,
  path: string,
  content: string | undefined,
  known: ReadonlyMap<string, string>,
  force: boolean,
): Judgement {
  const standing = look(folder, path);
  const shown = join(folder, path);
  const place = { source: { path: shown } };
  if (standing.kind === "other") return { path, problem: diagnostic("output/not-a-file", { path: shown }, place) };
  if (standing.kind === "nothing") return { path, act: content === undefined ? "forget" : "write" };
  const hash = contentHash(standing.text);
  if (content !== undefined && hash === contentHash(content)) return { path, act: "keep" };
  // The lock names every file but itself; it was read and found to be ours.
  const ours = path === LOCK_NAME || known.get(path) === hash;
  if (ours || force) return { path, act: content === undefined ? "remove" : "write" };
  const code = known.has(path) ? "output/edited-file" : "output/foreign-file";
  return { path, problem: diagnostic(code, { path: shown }, place) };
}
