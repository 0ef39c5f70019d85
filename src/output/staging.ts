/**
 * The staging folder: where a run puts new texts before they take their places, and what keeps other runs away meanwhile.
 * It stands in the deployment's folder, since a file can only be renamed within its file system.
 */
import { mkdirSync, readdirSync, readFileSync, rmdirSync, unlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { now } from "./clock.js";
import { kindOf } from "./folder.js";
import { type Owner, type OwnerState, ourselves, readOwner, stateOf } from "./owner.js";
import { attempt, isSystemError } from "./system-error.js";

const STAGING_NAME = ".psoxy-compile";

/** Names in the staging folder. `new` and `old` are followed by the number of the operation they belong to. */
export const stagingPath = (folder: string, name = ""): string => join(folder, STAGING_NAME, name);
export const NEW = "new-";
export const OLD = "old-";
export const JOURNAL = "journal.json";
export const DRAFT = "journal.tmp";
const OURS = /^(?:(?:new|old)-\d+|journal\.json|journal\.tmp|owner-\d+\.json|\.gitignore)$/;
const ownerName = (generation: number): string => `owner-${generation}.json`;

/** Whether a path below a deployment's folder is in the staging folder. */
export const isStaged = (path: string): boolean => path.startsWith(`${STAGING_NAME}/`);

/** How long to wait, in milliseconds. */
export interface Patience {
  /** For another run to finish. A run takes milliseconds, or as long as a slow disk takes. */
  readonly busy: number;
  /** For a run that seems to be just starting to say who it is. */
  readonly unclear: number;
  /** Between two looks. */
  readonly poll: number;
}

export const PATIENCE: Patience = { busy: 5_000, unclear: 500, poll: 20 };

/** Who keeps us out, and what we know of them. */
export interface Busy {
  readonly kind: "busy";
  readonly owner: Owner | undefined;
  readonly state: OwnerState;
  /** The file that says so. */
  readonly path: string;
}

/** `held`: it is ours, and stood there before when `leftOver`. `blocked`: what has its name is no folder. */
export type Acquired =
  | { readonly kind: "held"; readonly leftOver: boolean; readonly generation: number }
  | { readonly kind: "blocked" }
  | Busy;

type Found =
  | { readonly kind: "nothing" }
  | { readonly kind: "blocked" }
  | { readonly kind: "left over"; readonly last: Claim }
  | Busy;

/** The last who claimed a staging folder: the one with the highest generation. */
interface Claim {
  readonly generation: number;
  readonly text: string;
}

/**
 * Takes the staging folder for this run, and waits while another has it. A run that makes the folder claims it as
 * generation 0; one that finds it left over claims it as the generation after. A claim is a file that only one can create.
 */
export function acquire(folder: string, patience: Patience): Acquired {
  const deadline = now() + patience.busy;
  for (;;) {
    if (make(stagingPath(folder))) {
      if (claim(folder, 0, undefined)) return { kind: "held", leftOver: false, generation: 0 };
      continue;
    }
    const found = waitForOwner(folder, deadline, patience);
    if (found.kind === "busy" || found.kind === "blocked") return found;
    if (found.kind === "nothing") continue;
    const generation = found.last.generation + 1;
    if (claim(folder, generation, found.last)) return { kind: "held", leftOver: true, generation };
  }
}

const make = (path: string): boolean => attempt(() => mkdirSync(path) ?? true, "EEXIST") === true;

/** Waits until nobody has the staging folder: it is gone, or its owner is. */
export function waitForOwner(folder: string, deadline: number, patience: Patience): Found {
  let unclear: { readonly since: number; readonly claim: Claim } | undefined;
  for (;;) {
    const kind = kindOf(stagingPath(folder));
    if (kind === "nothing") return { kind: "nothing" };
    if (kind !== "folder") return { kind: "blocked" };
    const last = lastClaim(folder);
    if (last === undefined) continue;
    const owner = readOwner(last.text);
    const state = stateOf(owner);
    if (state === "gone") return { kind: "left over", last };
    const time = now();
    if (state === "unclear") {
      if (!same(unclear?.claim, last)) unclear = { since: time, claim: last };
      else if (unclear !== undefined && time - unclear.since >= patience.unclear) return { kind: "left over", last };
    } else if (time >= deadline) {
      return { kind: "busy", owner, state, path: stagingPath(folder, ownerName(last.generation)) };
    }
    sleep(patience.poll);
  }
}

/**
 * Between looking and claiming others may have done the same, and a process may be stopped anywhere. So a claim holds only
 * when, after it was made, it is the last, and the one before is still the one that was found to be left over.
 */
function claim(folder: string, generation: number, before: Claim | undefined): boolean {
  const path = stagingPath(folder, ownerName(generation));
  const text = JSON.stringify(ourselves());
  try {
    writeFileSync(path, text, { flag: "wx" });
  } catch (error) {
    // The file is another run's, or the folder went with one.
    if (isSystemError(error) && (error.code === "EEXIST" || error.code === "ENOENT")) return false;
    clear(folder, generation);
    throw error;
  }
  const holds = same(lastClaim(folder), { generation, text });
  if (holds && (before === undefined || before.text === textOf(folder, before.generation))) return true;
  withdraw(folder, generation);
  return false;
}

/** Gives up a claim and leaves the folder as it is otherwise. */
export function withdraw(folder: string, generation: number): void {
  attempt(() => unlinkSync(stagingPath(folder, ownerName(generation))), "ENOENT");
}

/** A disk that is full takes a file but not its text: others would wait for what is never to come. */
function clear(folder: string, generation: number): void {
  try {
    withdraw(folder, generation);
    rmdirSync(stagingPath(folder));
  } catch {
    // It is not empty, or cannot be cleared: either way the next run goes on with it.
  }
}

/** Undefined when the folder is gone. Without any claim the generation is -1. */
function lastClaim(folder: string): Claim | undefined {
  const names = namesIn(folder);
  if (names === undefined) return undefined;
  const generation = Math.max(-1, ...names.map((name) => Number(/^owner-(\d+)\.json$/.exec(name)?.[1] ?? -1)));
  return { generation, text: textOf(folder, generation) };
}

/** The text of a claim; nothing where there is none. */
const textOf = (folder: string, generation: number): string =>
  generation < 0
    ? ""
    : (attempt(() => readFileSync(stagingPath(folder, ownerName(generation)), "utf8"), "ENOENT") ?? "");

const same = (left: Claim | undefined, right: Claim | undefined): boolean =>
  left?.generation === right?.generation && left?.text === right?.text;

const namesIn = (folder: string): readonly string[] | undefined =>
  attempt(() => readdirSync(stagingPath(folder)), "ENOENT");

/** What somebody else keeps in a folder of this name. */
export const strangersIn = (folder: string): readonly string[] =>
  (namesIn(folder) ?? []).filter((name) => !OURS.test(name));

/**
 * Removes the staging folder, the journal first: without it nothing is left to do. The claim goes last, since from then on
 * what is there may be another run's.
 */
export function release(folder: string): void {
  const rank = (name: string) => (name === JOURNAL ? 0 : name.startsWith("owner-") ? 2 : 1);
  const names = (namesIn(folder) ?? []).filter((name) => OURS.test(name));
  for (const name of names.sort((left, right) => rank(left) - rank(right))) {
    attempt(() => unlinkSync(stagingPath(folder, name)), "ENOENT");
  }
  // Another run that waited may have put its claim here meanwhile; it will find out and start again.
  attempt(() => rmdirSync(stagingPath(folder)), "ENOENT", "ENOTEMPTY", "EEXIST");
}

/** Stops the whole program for a while; it has nothing else to do. */
function sleep(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
