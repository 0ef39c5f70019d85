import { type EntraObject, entraObjects } from "../lock/entra-objects.js";
import type { Lock, LockedApplication } from "../lock/lock.js";
import { entryOf } from "../lock/shape.js";
import { movesOf, type Side } from "./renames.js";

/** What becomes of things in Entra that the last run had and this one has no longer under the same address. */
export interface Departures {
  /** Former address → present one. */
  readonly moves: readonly (readonly [from: string, to: string])[];
  /** They leave Terraform as they are. */
  readonly letGo: readonly Departed[];
  /** They were made here, and the next plan destroys them. */
  readonly destroyed: readonly Departed[];
}

export interface Departed extends EntraObject {
  /** Key that the application had. */
  readonly applicationKey: string;
  /** Whether the application itself is gone from the manifest. */
  readonly dropped: boolean;
}

export function departures(
  before: Pick<Lock, "applications" | "instances">,
  now: Side,
  renamed: ReadonlyMap<string, string>,
): Departures {
  const present = Object.entries(now.applications).flatMap(([key, application]) => entraObjects(key, application));
  const declared = new Set(present.map(({ address }) => address));
  const each = Object.entries(before.applications).map(([key, former]) => {
    const presentKey = renamed.get(key) ?? key;
    const successor = entryOf(now.applications, presentKey);
    const objects = entraObjects(key, former);
    const moves =
      successor === undefined || presentKey === key ? [] : movesOf(objects, entraObjects(presentKey, successor));
    const moved = new Set(moves.map(([from]) => from));
    const gone = objects
      .filter(({ address }) => !moved.has(address) && !declared.has(address))
      .map((object) => ({ ...object, applicationKey: key, dropped: successor === undefined }));
    const stays = (object: Departed) => isLetGo(object, former, successor);
    return { moves, letGo: gone.filter(stays), destroyed: gone.filter((object) => !stays(object)) };
  });
  return {
    moves: each.flatMap(({ moves }) => moves),
    letGo: each.flatMap(({ letGo }) => letGo),
    destroyed: each.flatMap(({ destroyed }) => destroyed),
  };
}

/** Whether something leaves as it is. */
function isLetGo(
  { kind, existed }: EntraObject,
  former: LockedApplication,
  successor: LockedApplication | undefined,
): boolean {
  if (existed) return true;
  const handedOver = successor !== undefined && ["adopt", "reference", "external"].includes(successor.source);
  // What stands on an application of ours goes with it.
  const goesToo = former.source === "create" && !handedOver && successor?.source !== "create";
  switch (kind) {
    case "application":
      return handedOver;
    case "federatedCredential":
      return successor?.source === "external";
    case "servicePrincipal":
      return !goesToo;
    case "appRoleAssignment":
      // A permission that is dropped while consent stays Terraform's is revoked; consent that changes hands is not.
      return !goesToo && successor?.consent !== "terraform";
    default:
      return false;
  }
}
