/** Permissions of Entra applications: what an application will ask for, against what the manifest gives it. */
import { type Application, type Deployment, GRAPH_CLIENT_ID, type Permission } from "../compiler/deployment.js";
import { permissionById } from "../compiler/graph-permissions.js";
import type { Plan } from "./plan.js";
import { entriesOf, itemsOf, part, textOf, textsOf } from "./value.js";

/** One line of an application's list of permissions. */
interface Asked {
  readonly api: string;
  readonly id: string;
  /** `Role` for what it may do by itself, `Scope` for what it may do with a person. */
  readonly type: string;
}

export interface PermissionDifference {
  /** What it asks for beyond the manifest, by name where there is one. */
  readonly added: readonly string[];
  /** Names of what it does not ask for although the manifest says so. */
  readonly missing: readonly string[];
}

/** Names and GUIDs of permissions, in the cloud of the tenant. */
export class PermissionNames {
  readonly #byName: ReadonlyMap<string, string> | undefined;

  constructor({ tenant }: Deployment, { data }: Plan) {
    if (tenant.cloud === "public") return;
    const read = part(data.get("module.azuread.data.azuread_service_principal.microsoft_graph"), "app_role_ids");
    this.#byName = new Map(
      entriesOf(read).flatMap(([name, id]) => (typeof id === "string" ? [[name, id] as const] : [])),
    );
  }

  /** Undefined where the plan does not tell. */
  idOf({ name, id }: Permission): string | undefined {
    return this.#byName === undefined ? id : this.#byName.get(name);
  }

  /** For people. */
  called({ api, id, type }: Asked): string {
    if (api !== GRAPH_CLIENT_ID) return `${id} of the API ${api}`;
    if (type !== "Role") return `the delegated permission ${id}`;
    const known = [...(this.#byName ?? [])].find(([, own]) => own === id)?.[0];
    return known ?? permissionById(id)?.name ?? `the unknown permission ${id}`;
  }
}

const role = (id: string): Asked => ({ api: GRAPH_CLIENT_ID, id: id.toLowerCase(), type: "Role" });

/** Of an application that Terraform makes: its list is the manifest's. */
function listOf(after: unknown): readonly Asked[] | undefined {
  const list = part(after, "required_resource_access");
  if (!Array.isArray(list)) return undefined;
  return list.flatMap((entry) =>
    itemsOf(part(entry, "resource_access")).flatMap((access) => {
      const id = textOf(part(access, "id"))?.toLowerCase();
      const api = textOf(part(entry, "resource_app_id"))?.toLowerCase() ?? "";
      return id === undefined ? [] : [{ api, id, type: textOf(part(access, "type")) ?? "" }];
    }),
  );
}

export function createdDifference(
  application: Application,
  after: unknown,
  names: PermissionNames,
): PermissionDifference | undefined {
  const asked = listOf(after);
  return asked === undefined ? undefined : compare(application, asked, [], names);
}

/** Of an application that was adopted: what others gave it may stay, unless the manifest says `exact`. */
export function adoptedDifference(
  application: Application,
  before: unknown,
  after: unknown,
  plan: Plan,
  names: PermissionNames,
): PermissionDifference | undefined {
  const { key, source } = application;
  if (source.kind !== "adopt" || !Array.isArray(part(after, "role_ids"))) return undefined;
  const found = listOf(plan.data.get(`module.azuread.data.azuread_application.${key}`)) ?? [];
  const held = [...found.filter(({ api }) => api === GRAPH_CLIENT_ID), ...fromLists(before)];
  const kept = held.filter(({ type }) => type !== "Role" || source.permissionMode === "add");
  return compare(application, fromLists(after), kept, names);
}

const fromLists = (access: unknown): readonly Asked[] => [
  ...textsOf(part(access, "role_ids")).map(role),
  ...textsOf(part(access, "scope_ids")).map((id) => ({ ...role(id), type: "Scope" })),
];

function compare(
  { permissions }: Application,
  asked: readonly Asked[],
  kept: readonly Asked[],
  names: PermissionNames,
): PermissionDifference | undefined {
  const needed = permissions.map((permission) => ({ permission, id: names.idOf(permission)?.toLowerCase() }));
  if (needed.some(({ id }) => id === undefined)) return undefined;
  const wanted = [...needed.flatMap(({ id }) => (id === undefined ? [] : [role(id)])), ...kept];
  const among = (list: readonly Asked[], one: Asked) =>
    list.some(({ api, id, type }) => api === one.api && id === one.id && type === one.type);
  return {
    added: [...new Set(asked.filter((one) => !among(wanted, one)).map((one) => names.called(one)))].sort(),
    missing: needed
      .filter(({ id }) => id !== undefined && !among(asked, role(id)))
      .map(({ permission }) => permission.name)
      .sort(),
  };
}
