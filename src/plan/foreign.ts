/** Objects that the manifest does not have: in our modules nobody's business but ours, elsewhere the user's own. */
import { GRAPH_CLIENT_ID } from "../compiler/deployment.js";
import { type Diagnostic, diagnostic } from "../diagnostics/index.js";
import { isInOurs, isOurModule } from "./emitted.js";
import type { PermissionNames } from "./permissions.js";
import type { Action, Change } from "./plan.js";
import { describedAll } from "./statements.js";
import { placeOf } from "./subject.js";
import { part, textOf, textsOf } from "./value.js";
import type { Explanation } from "./what-happens.js";

const DOES: Readonly<Record<Action, string>> = {
  create: "makes",
  update: "changes",
  delete: "destroys",
  replace: "replaces",
  forget: "lets go of",
  stay: "keeps",
};

export function judgeForeign(
  change: Change,
  { deployment, emitted }: Explanation,
  names: PermissionNames,
): readonly Diagnostic[] {
  const { address, module, action, type, after } = change;
  if (emitted.objects.has(address)) return [];
  const does = change.importing === undefined ? DOES[action] : "takes over";
  const grants = after === null || after === undefined ? [] : grantsOf(type, after, names);
  if (isInOurs(address)) {
    // What goes is judged by what happens to it.
    if (isOurModule(module) && (action === "delete" || action === "forget")) return [];
    return [diagnostic("plan/not-in-manifest", { address, does, grants }, placeOf(change, deployment))];
  }
  if (action === "stay" && change.importing === undefined) return [];
  const place = deployment.origin.keyPlace("connectors");
  const harmless = (action === "create" || action === "update") && change.importing === undefined && !mayGrant(type);
  return [
    harmless
      ? diagnostic("plan/own-object", { address, does }, place)
      : diagnostic("plan/not-in-manifest", { address, does, grants }, place),
  ];
}

const mayGrant = (type: string): boolean =>
  /^azuread_|^azapi_|_iam_|_iam$|access|acl|assignment|credential|grant|identity|invoker|key|login|member|owner|password|permission|policy|role|secret|service_account|token|trust|user/.test(
    type,
  );

/** What an object would grant, in a few words each. */
function grantsOf(type: string, after: unknown, names: PermissionNames): readonly string[] {
  const said = (name: string) => textOf(part(after, name)) ?? "";
  if (type === "azuread_app_role_assignment") {
    return [names.called({ api: GRAPH_CLIENT_ID, id: said("app_role_id").toLowerCase(), type: "Role" })];
  }
  if (type === "azuread_application_owner") return [`ownership to ${said("owner_object_id")}`];
  if (type === "azuread_application_federated_identity_credential") {
    return [`sign-in to tokens of ${said("issuer")} for ${said("subject") || "a subject that is not known yet"}`];
  }
  if (/^aws_iam_.*policy_attachment$/.test(type)) return [said("policy_arn")];
  if (/^aws_iam_.*policy$/.test(type)) return describedAll(said("policy"));
  if (type === "aws_lambda_permission") return [`${said("action")} to ${said("principal")}`];
  if (/^google_.*_iam_member$/.test(type))
    return [`${said("role")} to ${said("member") || "somebody who is not known yet"}`];
  if (/^google_.*_iam_binding$/.test(type)) {
    return [`${said("role")} to ${textsOf(part(after, "members")).join(", ")} and nobody else`];
  }
  return [];
}
