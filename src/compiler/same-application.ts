import type { LockedApplication } from "../lock/lock.js";

/** An application's key, and what is recorded of it. */
type Keyed = readonly [key: string, application: LockedApplication];

/** Whether an application of a former run is the one that is there now: with the same client id, and so the same consent. */
export function isSameApplication(
  [formerKey, former]: Keyed,
  [presentKey, present]: Keyed,
  renamed: ReadonlyMap<string, string>,
): boolean {
  // A proxy that waits gets no data either way.
  if (former.source === "requested" || present.source === "requested") return true;
  if (former.clientId !== undefined && present.clientId !== undefined) return former.clientId === present.clientId;
  if (former.objectId !== undefined && present.objectId !== undefined) return former.objectId === present.objectId;
  if ((renamed.get(formerKey) ?? formerKey) !== presentKey) return false;
  // What was made here and exists now is the same, as far as anyone can tell from a manifest.
  return former.source === "create" || present.source !== "create";
}
