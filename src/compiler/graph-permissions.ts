/** The permissions of Microsoft Graph by name; read only when a manifest or a connector of one's own names one. */
import { nearest } from "../diagnostics/index.js";
import { applicationPermissions, delegatedOnly, resourceSpecific } from "./graph-permissions.generated.js";

/** An application permission as Microsoft publishes it. */
export interface GraphPermission {
  readonly name: string;
  /** GUID of the app role in the public cloud. */
  readonly id: string;
  readonly level?: number;
  /** Names of permissions that unlock every call that this one does. */
  readonly coveredBy: readonly string[];
  /** Microsoft's own name of it. */
  readonly text: string;
}

/** What a name turns out to be. */
export type Lookup =
  | { readonly kind: "application"; readonly permission: GraphPermission }
  | { readonly kind: "delegated" | "resourceSpecific" | "unknown"; readonly nearest?: string | undefined };

let table: ReadonlyMap<string, GraphPermission> | undefined;

export function lookUpPermission(name: string): Lookup {
  table ??= readTable();
  const permission = table.get(name);
  if (permission !== undefined) return { kind: "application", permission };
  if (resourceSpecific.split(" ").includes(name)) return { kind: "resourceSpecific" };
  if (delegatedOnly.split(" ").includes(name)) {
    // A name with .Shared is about mailboxes shared with a person; Calendars.Read.All is about something else altogether.
    const meant = [name.replace(/\.Shared$/, ""), `${name}.All`].find((candidate) => table?.has(candidate));
    return { kind: "delegated", nearest: meant ?? nearest(name, table.keys()) };
  }
  return { kind: "unknown", nearest: nearest(name, table.keys()) };
}

/** An application permission by the GUID of its app role in the public cloud, lower case. */
export function permissionById(id: string): GraphPermission | undefined {
  table ??= readTable();
  return [...table.values()].find((permission) => permission.id === id);
}

const readTable = () =>
  new Map(
    applicationPermissions
      .split("\n")
      .map(readLine)
      .map((permission) => [permission.name, permission]),
  );

/** The second word of a name says what it allows: Read, ReadBasic, ReadForTeam and so on, but not ReadWrite or ReadUpdate. */
export const isReadOnly = (name: string): boolean => /^Read(?!Write|Update)/.test(name.split(".")[1] ?? "");

function readLine(line: string): GraphPermission {
  const [name = "", id = "", level = "", coveredBy = "", ...words] = line.split(" ");
  return {
    name,
    id,
    ...(level === "" ? {} : { level: Number(level) }),
    coveredBy: coveredBy === "" ? [] : coveredBy.split(","),
    text: words.join(" "),
  };
}
