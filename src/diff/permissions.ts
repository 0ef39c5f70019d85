import { lookUpPermission } from "../compiler/graph-permissions.js";
import type { Change, PermissionFacts } from "./change.js";

export function factsOf(name: string): PermissionFacts {
  const found = lookUpPermission(name);
  if (found.kind !== "application") return { name, text: "", narrower: [] };
  const { text, level, narrower } = found.permission;
  return { name, text, ...(level === undefined ? {} : { level }), narrower };
}

/** What an application's list of permissions became. One that is given up for a narrower or a wider one is one change. */
export function permissionChanges(
  application: string,
  before: readonly string[],
  now: readonly string[],
  revoked: boolean,
): readonly Change[] {
  const lost = before.filter((name) => !now.includes(name));
  const gained = now.filter((name) => !before.includes(name));
  const covers = (one: string, other: string) => {
    const found = lookUpPermission(other);
    return found.kind === "application" && found.permission.coveredBy.includes(one);
  };
  const pairs = lost.flatMap((name) => {
    const partner = gained.find((other) => covers(other, name) || covers(name, other));
    return partner === undefined ? [] : [{ from: name, to: partner, wider: covers(partner, name) }];
  });
  return [
    ...pairs.map(({ from, to, wider }): Change => {
      return { kind: "permission-replaced", application, before: factsOf(from), now: factsOf(to), wider };
    }),
    ...gained
      .filter((name) => !pairs.some(({ to }) => to === name))
      .map((name): Change => ({ kind: "permission-gained", application, permission: factsOf(name) })),
    ...lost
      .filter((name) => !pairs.some(({ from }) => from === name))
      .map((name): Change => ({ kind: "permission-lost", application, permission: factsOf(name), revoked })),
  ];
}
