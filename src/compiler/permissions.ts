import { Collector, diagnostic, type Place, type Result } from "../diagnostics/index.js";
import type { Permission, ProxyInstance } from "./deployment.js";
import type { Origin } from "./document.js";
import { type GraphPermission, isReadOnly, lookUpPermission } from "./graph-permissions.js";

/** The application permission of a name; a name that is none, or one that writes and is not allowed to, is a mistake. */
export function resolvePermission(
  name: string,
  allowedWritePermissions: readonly string[],
  place: Place,
): Result<GraphPermission | undefined> {
  const found = lookUpPermission(name);
  const mistake = (problem: ReturnType<typeof diagnostic>) => ({ value: undefined, diagnostics: [problem] });
  switch (found.kind) {
    case "unknown":
      return mistake(diagnostic("resolve/unknown-permission", { name, nearest: found.nearest }, place));
    case "delegated":
      return mistake(diagnostic("resolve/delegated-permission", { name, nearest: found.nearest }, place));
    case "resourceSpecific":
      return mistake(diagnostic("resolve/resource-specific-permission", { name }, place));
    case "application":
      if (isReadOnly(name) || allowedWritePermissions.includes(name))
        return { value: found.permission, diagnostics: [] };
      return mistake(diagnostic("resolve/write-permission", { name }, place));
  }
}

/** A permission that somebody wrote into the manifest. */
export interface FurtherPermission {
  readonly name: string;
  readonly reason: string;
  /** Instance or application it is written at. */
  readonly requestedBy: string;
  readonly place: Place;
}

/** Permissions written at an instance or an application. */
export const furtherPermissions = (
  permissions: readonly { readonly name: string; readonly reason: string }[] | undefined,
  requestedBy: string,
  origin: Origin,
): readonly FurtherPermission[] =>
  (permissions ?? []).map(({ name, reason }, index) => ({
    name,
    reason,
    requestedBy,
    place: origin.place("permissions", index, "name"),
  }));

/**
 * The union of what instances need and what was written beside, each permission once with everyone who asks for it. What
 * a connector needs is never dropped; a further one that the others already cover is.
 */
export function superset(
  instances: readonly Pick<ProxyInstance, "id" | "connector">[],
  further: readonly FurtherPermission[],
  allowedWritePermissions: readonly string[],
): Result<readonly Permission[]> {
  const report = new Collector();
  const union = new Map<string, Permission>();
  const ask = ({ name, id, text }: Pick<GraphPermission, "name" | "id" | "text">, by: string, reason: string) => {
    const requests = [...(union.get(name)?.requests ?? []), { by, reason }];
    union.set(name, { kind: "application", name, id, text, requests });
  };
  for (const { id, connector } of instances) {
    for (const permission of connector.permissions) ask(permission, id, permission.reason);
  }
  const needed = new Set(union.keys());
  const added = new Map<string, { readonly permission: GraphPermission; readonly place: Place }>();
  for (const { name, reason, requestedBy, place } of further) {
    const permission = report.take(resolvePermission(name, allowedWritePermissions, place));
    if (permission === undefined) continue;
    if (needed.has(name)) report.add(diagnostic("resolve/covered-permission", { name, by: name }, place));
    else added.set(name, { permission, place });
    ask(permission, requestedBy, reason);
  }
  // Only now, so that the order in which they were written makes no difference.
  for (const [name, { permission, place }] of added) {
    const cover = permission.coveredBy.find((other) => union.has(other) && !mutual(other, name, added));
    if (cover === undefined) continue;
    union.delete(name);
    report.add(diagnostic("resolve/covered-permission", { name, by: cover }, place));
  }
  return { value: [...union.values()], diagnostics: report.diagnostics };
}

/** Two permissions that cover each other: the one that comes first in the alphabet stays. */
const mutual = (
  other: string,
  name: string,
  added: ReadonlyMap<string, { readonly permission: GraphPermission }>,
): boolean => added.get(other)?.permission.coveredBy.includes(name) === true && name < other;
