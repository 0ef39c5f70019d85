import {
  type Application,
  type ApplicationSource,
  GRAPH_CLIENT_ID,
  type Permission,
} from "../../compiler/deployment.js";
import { entryOf } from "../../lock/shape.js";
import { address, call, comment, EVERYTHING, type Expression, isFilled } from "../../terraform/index.js";
import { asksForGraph } from "../crossings.js";
import { type Held, heldOfGraph, idsOf } from "./held.js";
import type { Identified, Shared } from "./shared.js";

type Adopted = Extract<ApplicationSource, { kind: "adopt" }>;
type Ids = Expression<readonly string[]>;

/**
 * An application that exists. `azuread_application` would reset whatever is not written here, even of what it ignores; the
 * registration alone changes nothing, and access to one API leaves the other APIs alone.
 */
export function declareAdopted(application: Application, source: Adopted, shared: Shared): Identified {
  const { file } = shared;
  const { key, title, permissions } = application;
  const applicationId = `/applications/${source.objectId}`;
  const registration = file.resource("azuread_application_registration", key, {
    "//": comment("Existed before; imported for its ids and never changed, so this name is not given to it"),
    display_name: title,
    lifecycle: { ignore_changes: EVERYTHING, prevent_destroy: true },
  });
  const found = file.data("azuread_application", key, { object_id: source.objectId });
  const held = file.local<readonly Held[]>(`${key}_held`, heldOfGraph(found.attribute("required_resource_access")));
  const needed = byName(`${key}_permissions`, permissions, shared);
  file.resource("azuread_application_api_access", key, {
    "//": comment(REMARKS[source.permissionMode]),
    application_id: applicationId,
    api_client_id: GRAPH_CLIENT_ID,
    role_ids: source.permissionMode === "exact" ? needed : call("setunion", needed, staying(key, held, shared)),
    scope_ids: idsOf(held, "Scope"),
    lifecycle: { prevent_destroy: true },
  });
  file.output(
    asksForGraph(key),
    isFilled(held),
    "Whether the application asks for Microsoft Graph permissions already.",
  );
  return { applicationId, clientId: registration.attribute("client_id") };
}

const REMARKS = {
  add: "Microsoft Graph: adds to what the application asked for before",
  exact: "Microsoft Graph: exactly these application permissions; delegated ones stay",
} as const;

/** What the application may keep: all that it asks for, but what was added here and is needed no more. */
function staying(key: string, held: Expression<readonly Held[]>, { file, deployment, graph }: Shared): Ids {
  const asked = idsOf(held, "Role");
  const before = file.resource("terraform_data", key, {
    "//": comment("What the application asked Microsoft Graph for when it was adopted: never taken from it"),
    input: asked,
    lifecycle: { ignore_changes: [address("input")] },
  });
  const former = entryOf(deployment.history.formerPermissions, key) ?? [];
  if (former.length === 0) return asked;
  const unneeded = byName(`${key}_former_permissions`, former, { file, graph });
  return call("setsubtract", asked, call<readonly string[]>("setsubtract", unneeded, before.attribute("input")));
}

/** GUIDs of permissions, from a map that names each. */
function byName(
  local: string,
  permissions: readonly Permission[],
  { file, graph }: Pick<Shared, "file" | "graph">,
): Ids {
  const ids = permissions.map((permission) => [permission.name, graph.roleId(permission)] as const);
  return call("values", file.local(local, Object.fromEntries(ids)));
}
