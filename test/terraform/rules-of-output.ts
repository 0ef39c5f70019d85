/** What neither Terraform nor a stand-in can know about the output. */
import type { Files } from "./files.js";
import { permissionIds } from "./graph-permissions.js";

interface NamedId {
  readonly name: string;
  readonly id: string;
}

/** Permissions that stand under a GUID which is not theirs. */
export function wrongPermissionIds(files: Files): readonly string[] {
  return namedIds(JSON.parse(files.get("azuread/main.tf.json") ?? "{}"))
    .filter(({ name, id }) => permissionIds.get(name) !== id)
    .map(({ name, id }) => `${name} is not ${id}`);
}

/** Every `resource_access` entry with the name in the remark beside its GUID. */
function namedIds(value: unknown): readonly NamedId[] {
  if (Array.isArray(value)) return value.flatMap(namedIds);
  if (typeof value !== "object" || value === null) return [];
  const entry = value as Readonly<Record<string, unknown>>;
  if (entry.type === "Role" || entry.type === "Scope") return [{ name: String(entry["//"]), id: String(entry.id) }];
  return Object.values(entry).flatMap(namedIds);
}
