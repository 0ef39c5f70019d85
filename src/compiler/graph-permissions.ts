/** The permissions of Microsoft Graph by name; read only when a manifest or a connector of one's own names one. */
import { nearest } from "../diagnostics/index.js";
import { graphPermissions } from "./on-demand.js";

/** An application permission as Microsoft publishes it. */
export interface GraphPermission {
  readonly name: string;
  /** GUID of the app role in the public cloud. */
  readonly id: string;
  readonly level?: number;
  /** Whether there is a delegated permission of the same name, too. */
  readonly delegated?: boolean;
  /** Names of permissions that unlock every call that this one does. */
  readonly coveredBy: readonly string[];
  /** Names of permissions that read, are no stronger, and unlock only calls that this one unlocks, too. */
  readonly narrower: readonly string[];
  /** Microsoft's own name of it. */
  readonly text: string;
}

/** What a name turns out to be. */
export type Lookup =
  | { readonly kind: "application"; readonly permission: GraphPermission }
  | { readonly kind: "delegated" | "resourceSpecific" | "unknown"; readonly nearest?: string | undefined };

export type Row = Omit<GraphPermission, "narrower">;

let table: ReadonlyMap<string, Row> | undefined;

/** Every application permission, by name. */
function all(): ReadonlyMap<string, Row> {
  table ??= new Map(graphPermissions().application.map((permission) => [permission.name, permission]));
  return table;
}

export function lookUpPermission(name: string): Lookup {
  const table = all();
  const permission = table.get(name);
  if (permission !== undefined) {
    return { kind: "application", permission: { ...permission, narrower: narrowerThan(permission, table.values()) } };
  }
  const { resourceSpecific, delegatedOnly } = graphPermissions();
  if (resourceSpecific.includes(name)) return { kind: "resourceSpecific" };
  if (delegatedOnly.includes(name)) {
    // A name with .Shared is about mailboxes shared with a person; Calendars.Read.All is about something else altogether.
    const meant = [name.replace(/\.Shared$/, ""), `${name}.All`].find((candidate) => table.has(candidate));
    return { kind: "delegated", nearest: meant ?? nearest(name, table.keys()) };
  }
  return { kind: "unknown", nearest: nearest(name, table.keys()) };
}

/** An application permission by the GUID of its app role in the public cloud, lower case. */
export function permissionById(id: string): GraphPermission | undefined {
  const table = all();
  const permission = [...table.values()].find((one) => one.id === id);
  return permission && { ...permission, narrower: narrowerThan(permission, table.values()) };
}

/** The second word of a name says what it allows: Read, ReadBasic, ReadForTeam and so on, but not ReadWrite or ReadUpdate. */
export const isReadOnly = (name: string): boolean => /^Read(?!Write|Update)/.test(name.split(".")[1] ?? "");

/** Every name that Microsoft Graph has for a permission, whatever its kind. */
export function permissionNames(): readonly string[] {
  const { delegatedOnly, resourceSpecific } = graphPermissions();
  return [...all().keys(), ...delegatedOnly, ...resourceSpecific];
}

/** The names of those that are covered by this one and do not cover it themselves, the weakest first. */
export function narrowerThan(wide: Omit<Row, "text" | "id">, all: Iterable<Row>): readonly string[] {
  const strength = ({ level }: Pick<Row, "level">) => level ?? 5;
  return [...all]
    .filter(({ name, coveredBy }) => coveredBy.includes(wide.name) && !wide.coveredBy.includes(name))
    .filter((other) => isReadOnly(other.name) && strength(other) <= strength(wide))
    .sort((left, right) => strength(left) - strength(right) || (left.name < right.name ? -1 : 1))
    .map(({ name }) => name);
}
