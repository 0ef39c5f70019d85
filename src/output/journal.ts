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
import { DRAFT, isStaged, JOURNAL, stagingPath, UNDO } from "./staging.js";

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

/** Operations in the order in which they are done, and whether they are being done or undone. */
export interface Journal {
  readonly direction: "do" | "undo";
  readonly operations: readonly Operation[];
}

/** From here on the run counts: what is interrupted before never happened. */
export function commit(folder: string, operations: readonly Operation[]): void {
  writeFileSync(stagingPath(folder, DRAFT), JSON.stringify({ version: JOURNAL_VERSION, operations }));
  renameSync(stagingPath(folder, DRAFT), stagingPath(folder, JOURNAL));
}

/** From here on the run is undone, whoever goes on with it. */
export function turnBack(folder: string): void {
  renameSync(stagingPath(folder, JOURNAL), stagingPath(folder, UNDO));
}

/** The journal that an interrupted run left, if it got so far; a string is the reason why it cannot be used. */
export function readJournal(folder: string): Journal | string | undefined {
  for (const [name, direction] of [
    [JOURNAL, "do"],
    [UNDO, "undo"],
  ] as const) {
    const path = stagingPath(folder, name);
    const kind = kindOf(path);
    if (kind === "nothing") continue;
    if (kind !== "file") return `${name} is not an ordinary file`;
    const operations = parse(readFileSync(path, "utf8"));
    return typeof operations === "string" ? `${name} ${operations}` : { direction, operations };
  }
  return undefined;
}

function parse(text: string): readonly Operation[] | string {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return "is not whole";
  }
  const { version, operations } = (content ?? {}) as { readonly version?: unknown; readonly operations?: unknown };
  if (typeof version === "number" && version > JOURNAL_VERSION) return "is of a newer psoxy-compile";
  if (version !== JOURNAL_VERSION || !Array.isArray(operations) || !operations.every(isOperation)) return "is not ours";
  return operations;
}

function isOperation(value: unknown): value is Operation {
  const { path, old, new: next } = (value ?? {}) as Partial<Record<keyof Operation, unknown>>;
  const isHash = (hash: unknown) => hash === null || typeof hash === "string";
  return typeof path === "string" && isPathBelow(path) && !isStaged(path) && isHash(old) && isHash(next);
}
