import type { EntraObject } from "../lock/entra-objects.js";
import type { Lock, LockedApplication } from "../lock/lock.js";
import { entryOf } from "../lock/shape.js";

/** The applications and instances of a run. */
export type Side = Pick<Lock, "applications" | "instances">;

/** Former key → present key of applications that are the same under another key, as far as there is no doubt. */
export function renamedApplications(before: Side, now: Side): ReadonlyMap<string, string> {
  const gone = Object.entries(before.applications).filter(([key]) => !Object.hasOwn(now.applications, key));
  const fresh = Object.entries(now.applications).filter(([key]) => !Object.hasOwn(before.applications, key));
  const pairs = gone.flatMap(([from, former]) =>
    fresh.filter(([, present]) => isSame(former, before, present, now)).map(([to]) => ({ from, to })),
  );
  const only = (side: "from" | "to", key: string) => pairs.filter((pair) => pair[side] === key).length === 1;
  return new Map(
    pairs.filter(({ from, to }) => only("from", from) && only("to", to)).map(({ from, to }) => [from, to]),
  );
}

/** An existing application is known by its ids; one that was made here by what it is for. */
function isSame(former: LockedApplication, before: Side, present: LockedApplication, now: Side): boolean {
  if (former.source === "requested" || present.source === "requested") return false;
  if (former.source === "create" || present.source === "create") {
    if (former.source !== present.source) return false;
    return same(former.connectors, present.connectors) || same(purpose(former, before), purpose(present, now));
  }
  const shared = (id: "objectId" | "clientId") => former[id] !== undefined && former[id] === present[id];
  return shared("objectId") || shared("clientId");
}

/** The connectors that an application's instances are of, and what it asks for. */
const purpose = ({ connectors, permissions }: LockedApplication, { instances }: Side): readonly string[] => [
  ...connectors.map((id) => entryOf(instances, id)?.connector ?? id).sort(),
  ...permissions,
];

const same = (left: readonly string[], right: readonly string[]): boolean => left.join() === right.join();

/** Former address → present one, of what Terraform holds of a renamed application both before and now. */
export function movesOf(
  former: readonly EntraObject[],
  present: readonly EntraObject[],
): readonly (readonly [string, string])[] {
  const leaving = former.filter(({ address }) => !present.some((object) => object.address === address));
  const coming = present.filter(({ address }) => !former.some((object) => object.address === address));
  return leaving.flatMap((object) => {
    const alike = (other: EntraObject) => other.kind === object.kind && other.permission === object.permission;
    const [to, ...others] = coming.filter(alike);
    // With several of a kind, which is which cannot be told.
    if (to === undefined || others.length > 0 || leaving.filter(alike).length > 1) return [];
    return [[object.address, to.address] as const];
  });
}
