import { type Application, GRAPH_CLIENT_ID } from "../../compiler/deployment.js";
import { address, comment } from "../../terraform/index.js";
import type { Identified, Shared } from "./shared.js";

/** An application that Terraform makes. */
export function declareCreated(
  { key, permissions }: Application,
  displayName: string,
  { file, graph, owners }: Shared,
): Identified {
  const { objectIds, settled } = owners.ofApplications;
  const ignored = ["notes", ...(settled ? [] : ["owners"]), "service_management_reference"];
  const created = file.resource("azuread_application", key, {
    display_name: displayName,
    sign_in_audience: "AzureADMyOrg",
    prevent_duplicate_names: true,
    owners: objectIds,
    feature_tags: [{ enterprise: false, gallery: false, hide: true }],
    required_resource_access: [
      {
        "//": comment("Microsoft Graph"),
        resource_app_id: GRAPH_CLIENT_ID,
        resource_access: permissions.map((permission) => ({
          "//": comment(permission.name),
          id: graph.roleId(permission),
          type: "Role",
        })),
      },
    ],
    lifecycle: { ignore_changes: ignored.map(address) },
  });
  return { applicationId: created.attribute("id"), clientId: created.attribute("client_id") };
}
