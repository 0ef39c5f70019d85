/** What the objects of the manifest will be, against what it says of them: in words of what that grants. */
import type { Deployment } from "../compiler/deployment.js";
import { RESERVED_VARIABLES } from "../compiler/environment.js";
import { type Diagnostic, diagnostic } from "../diagnostics/index.js";
import { type Difference, differences } from "./differences.js";
import type { EmittedObject } from "./emitted.js";
import { keptDifferences } from "./kept.js";
import { isHarmless } from "./kinds.js";
import {
  adoptedDifference,
  createdDifference,
  type PermissionDifference,
  type PermissionNames,
} from "./permissions.js";
import type { PlannedObject } from "./plan.js";
import { otherRules } from "./rules.js";
import { keyOf, placeOf, placeOfSetting } from "./subject.js";
import { textOf, textsOf, written } from "./value.js";
import type { Explanation } from "./what-happens.js";

export function judgeObject(
  object: EmittedObject,
  explanation: Explanation,
  names: PermissionNames,
): readonly Diagnostic[] {
  const { deployment, emitted, plan } = explanation;
  const change = plan.changes.find(({ address, deposed }) => address === object.address && !deposed);
  const after = change?.after;
  const planned = plan.configuration.objects.get(object.address);
  const place = placeOf(object, deployment);
  const permissions = permissionDifference(object, change, explanation, names);
  const found = once([
    ...(planned === undefined ? [] : differences(object.body, planned.expressions)),
    ...keptDifferences(object, after),
  ]).filter(({ path: [argument] }) => permissions === undefined || argument !== "required_resource_access");
  return [
    ...permissionProblems(object, permissions, place),
    ...otherRules(object, after, emitted).map((path) =>
      diagnostic(
        "plan/rules",
        { address: object.address, path },
        placeOfSetting(keyOf(object.label), "rules", deployment),
      ),
    ),
    ...found.map((difference) => worded(object, difference, deployment, names)),
    ...(planned === undefined ? [] : howItIsMade(object, planned, place)),
  ];
}

/** Two ways of looking may find the same; what is written says more than what comes of it. */
function once(found: readonly Difference[]): readonly Difference[] {
  const byPath = new Map<string, Difference>();
  for (const difference of found) {
    const path = difference.path.join("\n");
    if (!byPath.has(path)) byPath.set(path, difference);
  }
  return [...byPath.values()];
}

function permissionDifference(
  { type, label }: EmittedObject,
  change: { readonly before: unknown; readonly after: unknown } | undefined,
  { deployment, plan }: Explanation,
  names: PermissionNames,
): PermissionDifference | undefined {
  const application = deployment.applications.find(({ key }) => key === label);
  if (application === undefined || change === undefined) return undefined;
  if (type === "azuread_application") return createdDifference(application, change.after, names);
  if (type !== "azuread_application_api_access") return undefined;
  return adoptedDifference(application, change.before, change.after, plan, names);
}

const permissionProblems = (
  { address, label }: EmittedObject,
  difference: PermissionDifference | undefined,
  place: Diagnostic["place"],
): readonly Diagnostic[] => [
  ...(difference?.added ?? []).map((permission) =>
    diagnostic("plan/permission", { address, application: label, permission }, place),
  ),
  ...(difference?.missing ?? []).map((permission) =>
    diagnostic("plan/permission-missing", { address, application: label, permission }, place),
  ),
];

/** One difference in the words of whoever reviews grants. */
function worded(
  object: EmittedObject,
  difference: Difference,
  deployment: Deployment,
  names: PermissionNames,
): Diagnostic {
  const { address, type, label } = object;
  const { path, emitted, planned } = difference;
  const place = placeOf(object, deployment);
  const [argument = ""] = path;
  const name = path.at(-1) ?? "";
  if (path.at(-2) === "variables" || path.at(-2) === "environment_variables") {
    const details = { address, name, planned: shown(planned), emitted: shown(emitted) };
    return diagnostic("plan/variable", details, placeOfSetting(keyOf(label), RESERVED_VARIABLES.get(name), deployment));
  }
  if (argument === "owners") {
    const had = textsOf(emitted);
    const owners = textsOf(planned).filter((owner) => !had.includes(owner));
    return diagnostic("plan/owners", { address, owners }, deployment.tenant.origin.keyPlace("owners"));
  }
  if (type === "azuread_app_role_assignment") {
    const id = textOf(argument === "app_role_id" ? planned : undefined);
    const permission = id === undefined ? undefined : names.called({ ...GRAPH_ROLE, id: id.toLowerCase() });
    return diagnostic("plan/consent", { address, argument, permission, planned: shown(planned) }, place);
  }
  if (type === "azuread_application_federated_identity_credential" && !isHarmless(name)) {
    return diagnostic("plan/trust", { address, argument, planned: shown(planned), emitted: shown(emitted) }, place);
  }
  if (isGrant(type)) {
    return diagnostic("plan/grant", { address, argument, planned: shown(planned), emitted: shown(emitted) }, place);
  }
  const details = { address, argument: path.join("."), planned: shown(planned), emitted: shown(emitted) };
  return diagnostic(isHarmless(name) || isHarmless(argument) ? "plan/detail" : "plan/argument", details, place);
}

const GRAPH_ROLE = { api: "00000003-0000-0000-c000-000000000000", type: "Role" };

const isGrant = (type: string): boolean => /_iam_member$|^aws_lambda_permission$|_policy_attachment$/.test(type);

/** A value for people: short, and a text as it is. */
export function shown(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  const text = written(value);
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}

const LONGEST_SHOWN = 120;

/** With whose credentials, how often, and with what programs. */
function howItIsMade(
  { address, type, module }: EmittedObject,
  { provider, runsPrograms }: PlannedObject,
  place: Diagnostic["place"],
): readonly Diagnostic[] {
  const usual = type === "terraform_data" ? `module.${module}:terraform` : type.split("_")[0];
  return [
    ...(runsPrograms ? [diagnostic("plan/runs-programs", { address }, place)] : []),
    ...(provider === undefined || provider === usual
      ? []
      : [diagnostic("plan/argument", { address, argument: "provider", planned: provider, emitted: usual }, place)]),
  ];
}
