import type { Application } from "../../compiler/deployment.js";
import { assignmentLabel } from "../../lock/entra-objects.js";
import { type Argument, address, comment, EVERYTHING } from "../../terraform/index.js";
import { graphObjectId } from "../crossings.js";
import type { Shared } from "./shared.js";

/** What an administrator has on the service principal is theirs. */
const NOT_OURS = ["app_role_assignment_required", "description", "feature_tags", "notes", "owners", "tags"];

/** Consent by Terraform: the service principal, and one grant for each permission. */
export function declareConsent(
  { key, consent, permissions }: Application,
  clientId: Argument<string>,
  { file, graph, owners }: Shared,
): void {
  if (consent.kind !== "terraform") return;
  const { existing } = consent;
  const principal = file.resource("azuread_service_principal", key, {
    client_id: clientId,
    // True would adopt one by resetting what an administrator has set on it, and delete it in the end.
    use_existing: false,
    ...(existing === undefined
      ? {
          owners: owners.ofApplications.objectIds,
          feature_tags: [{ enterprise: false, gallery: false, hide: true }],
          lifecycle: { ignore_changes: NOT_OURS.map(address) },
        }
      : {
          "//": comment("Existed before; imported and never changed"),
          lifecycle: { ignore_changes: EVERYTHING, prevent_destroy: true },
        }),
  });
  for (const permission of permissions) {
    file.resource("azuread_app_role_assignment", assignmentLabel(key, permission.name), {
      "//": comment(permission.name),
      app_role_id: graph.roleId(permission),
      principal_object_id: principal.attribute("object_id"),
      resource_object_id: graph.objectId,
    });
  }
  if (existing !== undefined && Object.keys(existing.assignmentIds).length > 0) {
    file.output(
      graphObjectId(key),
      graph.objectId,
      "Microsoft Graph in this tenant: part of the ids of what it granted.",
    );
  }
}
