import { Collector, type Result } from "../diagnostics/index.js";
import { entraObjects } from "../lock/entra-objects.js";
import type { Lock } from "../lock/lock.js";
import { entryOf } from "../lock/shape.js";
import { checkLock } from "./check-lock.js";
import { type Departures, departures } from "./departures.js";
import type { Deployment, History } from "./deployment.js";
import { lookUpPermission } from "./graph-permissions.js";
import { type DeploymentRecord, recordOf } from "./record.js";
import { renamedApplications } from "./renames.js";

/**
 * Compares the deployment with what the last run wrote: what was renamed moves, what was only borrowed leaves Terraform as
 * it is, and what would be lost is said. Nothing that was recorded is forgotten; the user removes lines from the lock.
 */
export function recall(deployment: Deployment, before: Lock | undefined): Result<Deployment> {
  if (before === undefined) return { value: deployment, diagnostics: [] };
  const report = new Collector();
  const now = recordOf(deployment);
  const renamed = renamedApplications(before, now);
  const left = departures(before, now, renamed);
  report.addAll(checkLock(deployment, { before, now, renamed, left }));
  return { value: { ...deployment, history: historyOf(before, now, renamed, left) }, diagnostics: report.diagnostics };
}

function historyOf(
  before: Lock,
  now: DeploymentRecord,
  renamed: ReadonlyMap<string, string>,
  left: Departures,
): History {
  const present = Object.entries(now.applications).flatMap(([key, application]) => entraObjects(key, application));
  const declared = new Set(present.map(({ address }) => address));
  // What has come back neither moves away nor is let go.
  const moves = [...Object.entries(before.moves), ...left.moves].filter(([from]) => !declared.has(from)).sort();
  const letGo = [...before.letGo, ...left.letGo.map(({ address }) => address)].filter((path) => !declared.has(path));
  const gone = new Set([...letGo, ...comingTo(letGo, moves)]);
  return {
    letGo: [...gone].sort(),
    moves: Object.fromEntries(moves.filter(([from]) => !gone.has(from))),
    formerPermissions: formerPermissions(before, now, renamed),
    entra: before.entra,
    formerHosts: [...before.formerHosts, before.host].filter(({ kind }) => kind !== now.host.kind),
  };
}

/** Addresses that what is let go may still have, where moves to it were never applied. */
function comingTo(
  addresses: readonly string[],
  moves: readonly (readonly [from: string, to: string])[],
): readonly string[] {
  const sources = new Map<string, string[]>();
  for (const [from, to] of moves) {
    const there = sources.get(to);
    if (there === undefined) sources.set(to, [from]);
    else there.push(from);
  }
  // Each once, since a lock that was edited may hold a circle.
  const found = new Set<string>();
  const open = [...addresses];
  for (const address of open) {
    for (const from of sources.get(address) ?? []) {
      if (!found.has(from)) open.push(from);
      found.add(from);
    }
  }
  return [...found];
}

/** What was added to an adopted application and is needed no more, so that it can be taken from it again. */
function formerPermissions(
  before: Lock,
  now: DeploymentRecord,
  renamed: ReadonlyMap<string, string>,
): History["formerPermissions"] {
  const formerKeys = new Map([...renamed].map(([from, to]) => [to, from]));
  const entries = Object.entries(now.applications).flatMap(([key, application]) => {
    const former = entryOf(before.applications, formerKeys.get(key) ?? key);
    if (former?.source !== "adopt" || application.source !== "adopt") return [];
    const names = new Set([...former.formerPermissions, ...former.permissions]);
    const unneeded = [...names].filter((name) => !application.permissions.includes(name)).sort();
    const found = unneeded.flatMap((name) => {
      const permission = lookUpPermission(name);
      if (permission.kind !== "application") return [];
      const { id, text, narrower } = permission.permission;
      return [{ kind: "application", name, id, text, narrower, requests: [] } as const];
    });
    return found.length === 0 ? [] : [[key, found] as const];
  });
  return Object.fromEntries(entries);
}
