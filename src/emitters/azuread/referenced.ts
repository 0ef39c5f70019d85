import type { Application, ApplicationSource } from "../../compiler/deployment.js";
import { type Condition, call, isEmpty, keysWhere, not, text } from "../../terraform/index.js";
import { type Held, heldOfGraph, idsOf } from "./held.js";
import type { Identified, Shared } from "./shared.js";

type Referenced = Extract<ApplicationSource, { kind: "reference" }>;

/**
 * An application in other hands: nothing of it is Terraform's, but it can be said which permissions it lacks. A data source
 * inside the check would not do: it is read while applying, so that no plan would ever be empty.
 */
export function declareReferenced(
  { key, permissions }: Application,
  { objectId, clientId, missingPermissions }: Referenced,
  { file, graph }: Shared,
): Identified {
  const identified = { applicationId: `/applications/${objectId}`, clientId };
  if (missingPermissions === "ignore") return identified;
  const found = file.data("azuread_application", key, { object_id: objectId });
  const held = file.local<readonly Held[]>(`${key}_held`, heldOfGraph(found.attribute("required_resource_access")));
  const needed = file.local<Readonly<Record<string, string>>>(
    `${key}_permissions`,
    Object.fromEntries(permissions.map((permission) => [permission.name, graph.roleId(permission)])),
  );
  const lacking = file.local<readonly string[]>(
    `${key}_lacks`,
    keysWhere(needed, (id) => not(call<boolean>("contains", idsOf(held, "Role"), id))),
  );
  const complete: Condition = {
    condition: isEmpty(lacking),
    error_message: text`The application of ${key} does not ask for ${call<string>("join", ", ", lacking)}. Its owner must add what is missing; CONSENT.md says how.`,
  };
  if (missingPermissions === "fail") return { ...identified, precondition: complete };
  file.check(`${key}_permissions`, complete);
  return identified;
}
