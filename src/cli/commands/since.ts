import { existsSync } from "node:fs";
import { isAbsolute, join, relative } from "node:path";
import type { DeploymentRecord } from "../../compiler/record.js";
import { Collector, type Result } from "../../diagnostics/index.js";
import type { Difference } from "../../diff/change.js";
import { compare } from "../../diff/compare.js";
import { UsageError } from "../arguments.js";
import { findManifests } from "../manifests.js";
import { checkOut } from "./revision.js";
import { stateAt, stateOf } from "./state.js";

/**
 * Every deployment that changed since a revision of git, among those of the manifests that the words of a command line stand for
 * now, or stood for then. A manifest may have another path now; a deployment is known by its name.
 */
export async function changedSince(revision: string, named: readonly string[]): Promise<Result<readonly Difference[]>> {
  const { value: checkout, diagnostics } = checkOut({ revision, path: "./" }, revision);
  if (checkout === undefined) return { value: [], diagnostics };
  const report = new Collector();
  const words = named.map((word) => (isAbsolute(word) ? relative(".", word) : word));
  try {
    const found = existsSync(checkout.path)
      ? await findManifests(words, checkout.path)
      : { paths: [], diagnostics: [] };
    const former = found.paths.filter((path) => existsSync(join(checkout.path, path)));
    const { paths, diagnostics: unmatched } = await findManifests(words);
    const gone = new Set(former.filter((path) => !existsSync(path)));
    if (paths.length === 0 && former.length === 0 && unmatched.length === 0) {
      throw new UsageError(`there is no psoxy.yaml and no *.psoxy.yaml in this folder, and was none at ${revision}`);
    }
    const unknown = new Set(found.diagnostics.map(({ place }) => place.source.path));
    report.add(...unmatched.filter(({ place }) => former.length === 0 || unknown.has(place.source.path)));
    const before = byName(former.map((path) => report.take(stateAt(checkout, join(checkout.path, path)))));
    const now = byName(paths.filter((path) => !gone.has(path)).map((path) => report.take(stateOf(path))));
    const differences = [...new Set([...before.keys(), ...now.keys()])]
      .sort()
      .map((name) => compare(before.get(name), now.get(name)));
    return { value: differences.filter(({ changes }) => changes.length > 0), diagnostics: report.diagnostics };
  } finally {
    checkout.remove();
  }
}

const byName = (states: readonly (DeploymentRecord | undefined)[]): ReadonlyMap<string, DeploymentRecord> =>
  new Map(states.flatMap((state) => (state === undefined ? [] : [[state.deployment, state] as const])));
