/** Folders that no manifest gives any more. Whoever is in doubt is let be: a false alarm would stop somebody's pipeline. */
import type { Preparation } from "../compiler/compile.js";
import type { Deployment } from "../compiler/deployment.js";
import { type Diagnostic, diagnostic } from "../diagnostics/index.js";
import { filesNamed, type OtherFolder, otherFolders } from "../output/others.js";
import { isBelow } from "./below.js";
import { type Choice, isDefaultName } from "./manifests.js";

/** A run, as far as it tells which deployments there are. */
interface Run {
  readonly out: string;
  readonly check: boolean;
  /** How its manifests were chosen. */
  readonly choice: Choice;
  readonly preparations: readonly Preparation[];
  /** Deployments whose folders held no lock when they were opened. */
  readonly unlocked: ReadonlySet<string>;
}

/** Warnings about folders whose manifest is gone, or gives another deployment now. */
export function leftBehind({ out, check, choice, preparations, unlocked }: Run): readonly Diagnostic[] {
  const deployments = preparations.flatMap(({ deployment }) => (deployment === undefined ? [] : [deployment]));
  const names = new Set(deployments.map(({ name }) => name));
  const fresh = deployments.filter(({ name }) => unlocked.has(name));
  // A manifest that cannot be read may be the one that gives a folder's deployment.
  const orphansShow = choice !== "named" && deployments.length === preparations.length;
  if ((!orphansShow && fresh.length === 0) || !isBelow(".", out)) return [];

  const mayBeOrphan = ({ manifest }: OtherFolder) => orphansShow && (choice === "patterns" || isDefaultName(manifest));
  const heirsOf = ({ manifest }: OtherFolder) => fresh.filter(({ manifestName }) => manifestName === manifest);
  const suspects = otherFolders(out, names)
    .filter(({ manifest }) => manifest !== "standard input")
    .filter((other) => mayBeOrphan(other) || heirsOf(other).length > 0);
  if (suspects.length === 0) return [];

  // A lock tells the name of a manifest but not its folder: it may be anywhere, and be compiled by another run.
  const found = filesNamed(".", new Set(suspects.map(({ manifest }) => manifest)));
  return suspects.flatMap((other) => {
    const count = found?.get(other.manifest)?.length;
    if (count === 0 && mayBeOrphan(other)) return [orphaned(other, check && choice === "default")];
    return count === 1 ? heirsOf(other).map((deployment) => renamed(deployment, other)) : [];
  });
}

function orphaned({ folder, manifest }: OtherFolder, stale: boolean): Diagnostic {
  const warning = diagnostic("output/orphaned-folder", { folder, manifest }, { source: { path: folder } });
  return stale ? { ...warning, severity: "error" } : warning;
}

function renamed({ name, origin }: Deployment, { folder, deployment, manifest }: OtherFolder): Diagnostic {
  const details = { folder, before: deployment, now: name, manifest };
  return diagnostic("output/renamed-deployment", details, origin.place("deployment"));
}
