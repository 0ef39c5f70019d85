/** Entra applications as several resource types see them: one stored object, shaped like `azuread_application`. */
import type { Store } from "../behaviour.js";
import { type Cloud, type ExistingObject, Refused } from "../cloud.js";
import { madeUpId } from "../made-up.js";
import { isValues, objects, text, texts, type Values } from "../wire.js";

const application = "azuread_application";
export const guid = "[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";
export const graphClientId = "00000003-0000-0000-c000-000000000000";

export interface ExistingApplication {
  readonly objectId: string;
  readonly clientId?: string;
  readonly displayName?: string;
  readonly owners?: readonly string[];
  /** Permission ids it asks Microsoft Graph for. */
  readonly roles?: readonly string[];
  readonly scopes?: readonly string[];
  /** Anything else, named and shaped as in `azuread_application`. */
  readonly values?: Values;
}

export function existingApplication(app: ExistingApplication): ExistingObject {
  const id = `/applications/${app.objectId}`;
  const access = permissions(app.roles ?? [], app.scopes ?? []);
  const values: Values = {
    id,
    object_id: app.objectId,
    client_id: app.clientId ?? madeUpId(`client of ${app.objectId}`),
    display_name: app.displayName ?? `Existing application ${app.objectId}`,
    owners: app.owners ?? [],
    sign_in_audience: "AzureADMyOrg",
    app_role_ids: {},
    oauth2_permission_scope_ids: {},
    publisher_domain: "example.onmicrosoft.com",
    tags: [],
    required_resource_access: access.length > 0 ? [{ resource_app_id: graphClientId, resource_access: access }] : [],
    ...app.values,
  };
  return { type: application, id, values };
}

/**
 * The applications that some files refer to by object id, to exist with nothing special about them; where they must be
 * complete, with the permissions that are needed.
 */
export function applicationsNamedIn(files: ReadonlyMap<string, string>): readonly ExistingObject[] {
  const module = files.get("azuread/main.tf.json") ?? "{}";
  const { locals = {} } = JSON.parse(module) as { locals?: Readonly<Record<string, Readonly<Record<string, string>>>> };
  const needed = Object.entries(locals).flatMap(([name, ids]) =>
    module.includes('"precondition"') && name.endsWith("_permissions") ? Object.values(ids) : [],
  );
  const mention = new RegExp(`/applications/(${guid})`, "g");
  const ids = [...files.values()].flatMap((content) => [...content.matchAll(mention)].map((match) => match[1] ?? ""));
  return [...new Set(ids)].sort().map((objectId) => existingApplication({ objectId, roles: needed }));
}

/** What some files import beside applications, to exist as it is written there. */
export function importedIn(files: ReadonlyMap<string, string>): readonly ExistingObject[] {
  const { import: blocks = [] } = JSON.parse(files.get("imports.tf.json") ?? "{}");
  const { resource = {} } = JSON.parse(files.get("azuread/main.tf.json") ?? "{}");
  const graph = madeUpId("Microsoft Graph service principal");
  return (blocks as readonly { id: string; to: string }[]).flatMap(({ id: given, to }): readonly ExistingObject[] => {
    const [, , type = "", label = ""] = to.split(".");
    const id = given.replace(/\$\{[^}]+\}/, graph);
    const { lifecycle: _, ...written } = resource[type][label];
    switch (type) {
      case "azuread_application_federated_identity_credential": {
        const [objectId, , credential_id = ""] = id.split("/");
        const application_id = `/applications/${objectId}`;
        return [
          { type, id, values: { ...written, id, application_id, credential_id, display_name: `theirs-${label}` } },
        ];
      }
      case "azuread_service_principal": {
        const object_id = id.split("/").at(-1) ?? "";
        const client_id = madeUpId(`client of ${objectIdOf(label, files)}`);
        return [{ type, id, values: { id, object_id, client_id, display_name: "theirs", notes: "keep", tags: ["x"] } }];
      }
      case "azuread_app_role_assignment": {
        const principal = blocks.find(({ to }: { to: string }) => to.endsWith(`_principal.${label.split("_")[0]}`));
        const principal_object_id = principal.id.split("/").at(-1);
        const { app_role_id } = written;
        return [{ type, id, values: { id, app_role_id, principal_object_id, resource_object_id: graph } }];
      }
      default:
        return [];
    }
  });
}

/** Object id of the application that a label of the module `azuread` stands for. */
const objectIdOf = (label: string, files: ReadonlyMap<string, string>): string =>
  JSON.parse(files.get("azuread/main.tf.json") ?? "{}").data.azuread_application[label].object_id;

function permissions(roles: readonly string[], scopes: readonly string[]): readonly Values[] {
  return [...roles.map((id) => ({ id, type: "Role" })), ...scopes.map((id) => ({ id, type: "Scope" }))];
}

export function findApplication(cloud: Cloud, id: string): Values {
  const found = cloud.get(application, id);
  if (!found)
    throw new Refused(`404: Request_ResourceNotFound: Resource '${id}' does not exist`, "", ["application_id"]);
  return found;
}

/** `azuread_application_registration`: part of the application, and leaves the rest alone. */
export const registrationStore: Store = {
  read: (state, cloud) => {
    const found = cloud.get(application, text(state.id));
    return found && { ...found, ...unfolded(found) };
  },
  write: (values, cloud) => {
    const id = text(values.id);
    const before = cloud.get(application, id) ?? {};
    const { homepage_url, logout_url, requested_access_token_version, ...same } = values;
    const web = objects(before.web)[0];
    const api = objects(before.api)[0];
    cloud.put(application, id, {
      ...before,
      ...same,
      web: [{ ...web, homepage_url: homepage_url ?? null, logout_url: logout_url ?? null }],
      api: [{ ...api, requested_access_token_version: requested_access_token_version ?? null }],
    });
  },
  remove: (state, cloud) => cloud.remove(application, text(state.id)),
};

function unfolded(app: Values): Values {
  const web = objects(app.web)[0];
  const grants = objects(web?.implicit_grant)[0];
  return {
    homepage_url: web?.homepage_url ?? null,
    logout_url: web?.logout_url ?? null,
    implicit_access_token_issuance_enabled: grants?.access_token_issuance_enabled ?? null,
    implicit_id_token_issuance_enabled: grants?.id_token_issuance_enabled ?? null,
    requested_access_token_version: objects(app.api)[0]?.requested_access_token_version ?? 0,
  };
}

/** `azuread_application_api_access`: the application's whole entry for one API. */
export const apiAccessStore: Store = {
  read: (state, cloud) => {
    const [app, entry] = entryFor(state, cloud);
    if (!app || !entry) return undefined;
    const of = (type: string) => objects(entry.resource_access).filter((item) => item.type === type);
    const ids = (type: string) => of(type).map((item) => text(item.id));
    return { ...state, role_ids: ids("Role"), scope_ids: ids("Scope") };
  },
  write: (values, cloud) => {
    const app = findApplication(cloud, text(values.application_id));
    const access = permissions(texts(values.role_ids), texts(values.scope_ids));
    const entry = { resource_app_id: text(values.api_client_id), resource_access: access };
    replaceEntry(app, values, cloud, [entry]);
  },
  remove: (state, cloud) => {
    const [app] = entryFor(state, cloud);
    if (app) replaceEntry(app, state, cloud, []);
  },
};

function entryFor(state: Values, cloud: Cloud): [Values | undefined, Values | undefined] {
  const app = cloud.get(application, text(state.application_id));
  const entries = objects(app?.required_resource_access);
  return [app, entries.find((item) => item.resource_app_id === state.api_client_id)];
}

function replaceEntry(app: Values, state: Values, cloud: Cloud, entry: readonly Values[]): void {
  const others = objects(app.required_resource_access).filter((item) => item.resource_app_id !== state.api_client_id);
  cloud.put(application, text(app.id), { ...app, required_resource_access: [...others, ...entry] });
}

/** `azuread_application_owner`: one member of the application's owners. */
export const ownerStore: Store = {
  read: (state, cloud) => {
    const app = cloud.get(application, text(state.application_id));
    return app && texts(app.owners).includes(text(state.owner_object_id)) ? state : undefined;
  },
  write: (values, cloud) => {
    const app = findApplication(cloud, text(values.application_id));
    cloud.put(application, text(app.id), { ...app, owners: [...texts(app.owners), text(values.owner_object_id)] });
  },
  remove: (state, cloud) => {
    const app = cloud.get(application, text(state.application_id));
    if (!isValues(app)) return;
    const owners = texts(app.owners).filter((owner) => owner !== state.owner_object_id);
    cloud.put(application, text(app.id), { ...app, owners });
  },
};
