import type { Application, Deployment, FederatedCredential } from "../../compiler/deployment.js";
import { address, Configuration, call, comment, type Expression } from "../../terraform/index.js";
import { crossing, meaning } from "../crossings.js";
import type { Emitter } from "../emitter.js";
import { header } from "../header.js";

/** Application id of Microsoft Graph, the same in every tenant: https://learn.microsoft.com/graph/permissions-reference */
const GRAPH_CLIENT_ID = "00000003-0000-0000-c000-000000000000";

/** The applications, what they ask for, and what Entra trusts. */
export const azureadEmitter: Emitter = {
  name: "azuread",
  emit: (deployment) => [{ path: "azuread/main.tf.json", content: azureadModule(deployment) }],
};

function azureadModule(deployment: Deployment): string {
  const file = new Configuration(header(deployment));
  file.requireProviders(["azuread"], "any version");
  const owners = declareOwners(deployment, file);
  for (const application of deployment.applications) {
    const registration = declareApplication(application, owners, file);
    for (const credential of application.credentials) {
      declareCredential(application, credential, registration.attribute("id"), file);
    }
    file.output(crossing(application.key, "clientId"), registration.attribute("client_id"));
  }
  return file.toString();
}

interface Owners {
  readonly objectIds: readonly (string | Expression<string>)[];
  /** With none in the manifest, whoever applies later must not be made owner instead of who applied first. */
  readonly settled: boolean;
}

/**
 * Left to itself the provider removes whoever applies from the owners, and without a directory role they then may not add
 * the credential. The caller next to a list would change with each caller, so it is either the list or the first caller.
 */
function declareOwners({ tenant }: Deployment, file: Configuration): Owners {
  const caller = file.data("azuread_client_config", "current", {}).attribute("object_id");
  if (tenant.owners.length === 0) return { objectIds: [caller], settled: false };
  file.check(
    "caller_is_owner",
    call("contains", tenant.owners, caller),
    "Whoever applies is not among the owners in the manifest, so federated credentials need a directory role such as Cloud Application Administrator.",
  );
  return { objectIds: tenant.owners, settled: true };
}

function declareApplication(application: Application, owners: Owners, file: Configuration) {
  const { key, displayName, permissions } = application;
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
        resource_access: permissions.map(({ name, id }) => ({ "//": comment(name), id, type: "Role" })),
      },
    ],
    lifecycle: { ignore_changes: ignored.map(address) },
  });
}

function declareCredential(
  application: Application,
  credential: FederatedCredential,
  applicationId: Expression<string>,
  file: Configuration,
): void {
  const given = (value: FederatedCredential["subject"]) =>
    file.variable(crossing(application.key, value), meaning(value));
  file.resource("azuread_application_federated_identity_credential", credential.key, {
    application_id: applicationId,
    display_name: credential.name,
    description: credential.description,
    issuer: credential.issuer,
    audiences: [given(credential.audience)],
    subject: given(credential.subject),
  });
}
