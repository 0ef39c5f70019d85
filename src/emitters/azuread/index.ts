import type { Application, Deployment, FederatedCredential, Permission } from "../../compiler/deployment.js";
import { type Argument, address, Configuration, comment } from "../../terraform/index.js";
import { crossing, meaning } from "../crossings.js";
import type { Emitter } from "../emitter.js";
import { header } from "../header.js";
import { declareOwners, type Owners } from "./owners.js";

/** Application id of Microsoft Graph, the same in every tenant: https://learn.microsoft.com/graph/permissions-reference */
const GRAPH_CLIENT_ID = "00000003-0000-0000-c000-000000000000";

/** The applications, what they ask for, and what Entra trusts. */
export const azureadEmitter: Emitter = {
  name: "azuread",
  emit: (deployment) => [{ path: "azuread/main.tf.json", content: azureadModule(deployment) }],
};

function azureadModule(deployment: Deployment): string {
  const { tenant, applications } = deployment;
  const file = new Configuration(header(deployment));
  file.requireProviders(["azuread"], "any version");
  const creates = applications.some(({ source }) => source.kind === "create");
  const owners = creates ? declareOwners(tenant, file) : undefined;
  const roleId = creates ? roleIds(deployment, file) : undefined;
  for (const application of applications) {
    const { applicationId, clientId } = identify(application, owners, roleId, file);
    for (const credential of application.credentials) declareCredential(credential, applicationId, file);
    file.output(crossing(application.key, "clientId"), clientId);
  }
  return file.toString();
}

type RoleId = (permission: Permission) => Argument<string>;

/** GUIDs of permissions are literals in the public cloud, and looked up in the tenant where they may differ. */
function roleIds({ tenant }: Deployment, file: Configuration): RoleId {
  if (tenant.cloud === "public") return ({ id }) => id;
  const graph = file.data("azuread_service_principal", "microsoft_graph", {
    "//": comment("GUIDs of permissions are not promised to be the same in every cloud"),
    client_id: GRAPH_CLIENT_ID,
  });
  return ({ name }) => graph.entry("app_role_ids", name);
}

/** What the rest of the configuration knows an application by. */
function identify(
  application: Application,
  owners: Owners | undefined,
  roleId: RoleId | undefined,
  file: Configuration,
) {
  const { source } = application;
  if (source.kind === "reference") {
    return { applicationId: `/applications/${source.objectId}`, clientId: source.clientId };
  }
  if (owners === undefined || roleId === undefined) throw new Error(`no owners for ${application.key}`);
  const created = declareApplication(application, source.displayName, owners, roleId, file);
  return { applicationId: created.attribute("id"), clientId: created.attribute("client_id") };
}

function declareApplication(
  { key, permissions }: Application,
  displayName: string,
  owners: Owners,
  roleId: RoleId,
  file: Configuration,
) {
  const ignored = ["notes", ...(owners.settled ? [] : ["owners"]), "service_management_reference"];
  return file.resource("azuread_application", key, {
    display_name: displayName,
    sign_in_audience: "AzureADMyOrg",
    prevent_duplicate_names: true,
    owners: owners.objectIds,
    feature_tags: [{ enterprise: false, gallery: false, hide: true }],
    required_resource_access: [
      {
        "//": comment("Microsoft Graph"),
        resource_app_id: GRAPH_CLIENT_ID,
        resource_access: permissions.map((permission) => ({
          "//": comment(permission.name),
          id: roleId(permission),
          type: "Role",
        })),
      },
    ],
    lifecycle: { ignore_changes: ignored.map(address) },
  });
}

function declareCredential(
  credential: FederatedCredential,
  applicationId: Argument<string>,
  file: Configuration,
): void {
  const given = (value: FederatedCredential["subject"]) =>
    typeof value === "string" ? file.variable(crossing(credential.key, value), meaning(value)) : value.literal;
  file.resource("azuread_application_federated_identity_credential", credential.key, {
    application_id: applicationId,
    display_name: credential.name,
    description: credential.description,
    issuer: credential.issuer,
    audiences: [given(credential.audience)],
    subject: given(credential.subject),
  });
}
