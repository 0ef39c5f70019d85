import { Collector, type Diagnostic, diagnostic, nearest, type Place, type Result } from "../diagnostics/index.js";
import type { Permission, ProxyInstance } from "./deployment.js";
import { type GraphPermission, isReadOnly, lookUpPermission } from "./graph-permissions.js";
import type { Permissions } from "./manifest.generated.js";
import type { Origin } from "./origin.js";

/** Names of permissions that may write. */
export type AllowedPermissions = Pick<readonly string[], "includes">;

/** The application permission of a name; a name that is none, or one that writes and is not allowed to, is a mistake. */
export function resolvePermission(
  name: string,
  allowedWritePermissions: AllowedPermissions,
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
  /** Ids of the instances that it is for. */
  readonly instanceIds: readonly string[];
  readonly place: Place;
  /** Permission of a connector that it stands in for. */
  readonly replaces?: { readonly name: string; readonly place: Place };
}

type Asked = Pick<Permission, "name" | "id" | "text" | "level" | "narrower">;

/** Permissions written at an instance or an application. */
export const furtherPermissions = (
  permissions: Permissions | undefined,
  requestedBy: string,
  instanceIds: readonly string[],
  origin: Origin,
): readonly FurtherPermission[] =>
  (permissions ?? []).map(({ name, reason, replaces }, index) => ({
    name,
    reason,
    requestedBy,
    instanceIds,
    place: origin.place("permissions", index, "name"),
    ...(replaces === undefined
      ? {}
      : { replaces: { name: replaces, place: origin.place("permissions", index, "replaces") } }),
  }));

/**
 * The union of what instances need and what was written beside, each permission once with everyone who asks for it. What
 * a connector needs is dropped only where another is written to replace it; a further one that the others cover is, too.
 */
export function superset(
  instances: readonly Pick<ProxyInstance, "id" | "connector">[],
  further: readonly FurtherPermission[],
  allowedWritePermissions: readonly string[],
): Result<readonly Permission[]> {
  const report = new Collector();
  const union = new Map<string, Permission>();
  const ask = ({ name, id, text, level, narrower }: Asked, by: string, reason: string) => {
    const requests = [...(union.get(name)?.requests ?? []), { by, reason }];
    const strength = level === undefined ? {} : { level };
    union.set(name, { kind: "application", name, id, text, ...strength, narrower, requests });
  };
  for (const { id, connector } of instances) {
    for (const permission of connector.permissions) {
      const stoodInFor = further.some(
        ({ replaces, instanceIds }) => replaces?.name === permission.name && instanceIds.includes(id),
      );
      if (!stoodInFor) ask(permission, id, permission.reason);
    }
  }
  report.add(...further.flatMap((permission) => checkReplaced(permission, instances)));
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

/** Only what a connector asks for can be replaced. */
function checkReplaced(
  { replaces, instanceIds }: FurtherPermission,
  instances: readonly Pick<ProxyInstance, "id" | "connector">[],
): readonly Diagnostic[] {
  if (replaces === undefined) return [];
  const asked = instances
    .filter(({ id }) => instanceIds.includes(id))
    .flatMap(({ connector }) => connector.permissions.map(({ name }) => name));
  if (asked.includes(replaces.name)) return [];
  const details = { name: replaces.name, nearest: nearest(replaces.name, asked), asked: [...new Set(asked)] };
  return [diagnostic("resolve/nothing-to-replace", details, replaces.place)];
}
