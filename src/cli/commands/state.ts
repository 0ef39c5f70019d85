import { existsSync } from "node:fs";
import { compile } from "../../compiler/compile.js";
import { readSource } from "../../compiler/load.js";
import { type DeploymentRecord, recordOf } from "../../compiler/record.js";
import { type Diagnostic, diagnostic, type Result } from "../../diagnostics/index.js";
import { readLock } from "../../lock/lock.js";
import { type Checkout, checkOut, fileAtRevision } from "./revision.js";

/**
 * The state of a deployment that a word of the command line stands for: a manifest, a lock, or either at a revision of git,
 * such as `main:psoxy.yaml`. Undefined without a diagnostic: there was none at that revision.
 */
export function stateOf(word: string): Result<DeploymentRecord | undefined> {
  const file = existsSync(word) || word === "-" ? undefined : fileAtRevision(word);
  if (file === undefined) return stateIn(word);
  const { value: checkout, diagnostics } = checkOut(file, word);
  if (checkout === undefined) return { value: undefined, diagnostics };
  try {
    return existsSync(checkout.path) ? stateAt(checkout, checkout.path) : { value: undefined, diagnostics: [] };
  } finally {
    checkout.remove();
  }
}

/** The state of a deployment that a file in what was checked out gives. */
export function stateAt(checkout: Checkout, path: string): Result<DeploymentRecord | undefined> {
  const { value, diagnostics } = stateIn(path);
  return { value, diagnostics: diagnostics.map((entry) => atRevision(entry, checkout)) };
}

function stateIn(path: string): Result<DeploymentRecord | undefined> {
  if (path.endsWith(".json")) return stateInLock(path);
  const { deployment, files, diagnostics } = compile(path, []);
  return { value: deployment === undefined || files.length === 0 ? undefined : recordOf(deployment), diagnostics };
}

function stateInLock(path: string): Result<DeploymentRecord | undefined> {
  const { value: source, diagnostics } = readSource(path);
  if (source.text === undefined) return { value: undefined, diagnostics };
  const lock = readLock(source.text);
  if (!("reason" in lock)) return { value: lock, diagnostics: [] };
  return { value: undefined, diagnostics: [diagnostic("load/not-a-lock", lock, { source: { path } })] };
}

/** Shows the place in the words of the user, not in the folder that the revision was put into. */
function atRevision(entry: Diagnostic, { folder, revision }: Checkout): Diagnostic {
  const { source, ...rest } = entry.place;
  const path = source.path.startsWith(folder) ? `${revision}:${source.path.slice(folder.length)}` : source.path;
  return { ...entry, place: { ...rest, source: { ...source, path } } };
}
