/**
 * The journal: what a run is about to do to a folder, written down before it does any of it. A run that is killed is
 * finished or undone from it.
 *
 * Nothing is forced out of the system's memory onto the disk (fsync): a process that is killed loses nothing that the
 * system has, and waiting for the disk would take longer than everything else together. After a power cut the staged
 * texts are held against the journal's hashes before they are used.
 */
import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { isPathBelow } from "../lock/lock.js";
import { kindOf } from "./folder.js";
import { DRAFT, isStaged, JOURNAL, stagingPath } from "./staging.js";

/** Format of the journal. */
const JOURNAL_VERSION = 1;

/** What happens to one file. Its number in the journal is that of its texts in the staging folder. */
export interface Operation {
  /** Below the deployment's folder. */
  readonly path: string;
  /** Hash of the text that stands there; null where there is none. */
  readonly old: string | null;
  /** Hash of the text that is to stand there; null when the file goes. */
  readonly new: string | null;
}

/** From here on the run counts: what is interrupted before never happened. */
export function commit(folder: string, operations: readonly Operation[]): void {
  writeFileSync(stagingPath(folder, DRAFT), JSON.stringify({ version: JOURNAL_VERSION, operations }));
  renameSync(stagingPath(folder, DRAFT), stagingPath(folder, JOURNAL));
}

/**
 * The operations that an interrupted run left, if it got so far; a string is the reason why they cannot be used. Whether they
 * were being done or undone is not written anywhere: it shows in what stands where.
 */
export function readJournal(folder: string): readonly Operation[] | string | undefined {
  const path = stagingPath(folder, JOURNAL);
  const kind = kindOf(path);
  if (kind === "nothing") return undefined;
  return kind === "file" ? parse(readFileSync(path, "utf8")) : "the journal is not an ordinary file";
}

function parse(text: string): readonly Operation[] | string {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return "the journal is not whole";
  }
  const { version, operations } = (content ?? {}) as { readonly version?: unknown; readonly operations?: unknown };
  if (typeof version === "number" && version > JOURNAL_VERSION) return "the journal is of a newer psoxy-compile";
  const isOurs = version === JOURNAL_VERSION && Array.isArray(operations) && operations.every(isOperation);
  return isOurs ? operations : "the journal is not ours";
}

function isOperation(value: unknown): value is Operation {
  const { path, old, new: next } = (value ?? {}) as Partial<Record<keyof Operation, unknown>>;
  const isHash = (hash: unknown) => hash === null || typeof hash === "string";
  return typeof path === "string" && isPathBelow(path) && !isStaged(path) && isHash(old) && isHash(next);
}
