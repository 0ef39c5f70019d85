/**
 * What objects will be in the end, against what was emitted. A configuration like the emitted one is not enough: with a
 * lifecycle of its own, an object may keep what somebody gave it by hand.
 */
import type { Difference } from "./differences.js";
import type { EmittedObject } from "./emitted.js";
import { entriesOf, itemsOf, keysOf, part, textsOf, written } from "./value.js";

/** Arguments that decide who may do what, by type; those of grants in Google Cloud are told by the type's name. */
const DECIDING: Readonly<Record<string, readonly string[]>> = {
  aws_cognito_identity_pool: ["allow_classic_flow", "allow_unauthenticated_identities"],
  aws_iam_role: ["permissions_boundary"],
  aws_iam_role_policy_attachment: ["policy_arn"],
  aws_lambda_function_url: ["authorization_type"],
  aws_lambda_permission: ["action", "principal"],
  azuread_app_role_assignment: ["app_role_id"],
  azuread_application: ["sign_in_audience"],
  azuread_application_federated_identity_credential: ["issuer", "subject", "audiences"],
};

const decidingIn = (type: string): readonly string[] =>
  /^google_.*_iam_member$/.test(type)
    ? ["member", "role"]
    : Object.hasOwn(DECIDING, type)
      ? (DECIDING[type] ?? [])
      : [];

/** Where an object keeps something else than was emitted, as far as both are known. */
export function keptDifferences({ type, body, ignored }: EmittedObject, after: unknown): readonly Difference[] {
  if (ignored === "all" || after === null || after === undefined) return [];
  const arguments_ = decidingIn(type)
    .filter((name) => !ignored.includes(name))
    .flatMap((name) => {
      const [emitted, planned] = [part(body, name), part(after, name)];
      return isLiteral(emitted) && isKnown(planned) && !same(emitted, planned)
        ? [{ path: [name], emitted, planned }]
        : [];
    });
  return [...arguments_, ...variableDifferences(type, body, after)];
}

/** Where a function's variables stand. */
const VARIABLES: Readonly<Record<string, readonly string[]>> = {
  aws_lambda_function: ["environment", "0", "variables"],
  google_cloudfunctions2_function: ["service_config", "0", "environment_variables"],
};

/** Google's provider sets this one itself. */
const NOT_OURS = new Set(["LOG_EXECUTION_ID"]);

function variableDifferences(type: string, body: unknown, after: unknown): readonly Difference[] {
  const path = Object.hasOwn(VARIABLES, type) ? VARIABLES[type] : undefined;
  if (path === undefined) return [];
  const steps = path.map((step) => (step === "0" ? 0 : step));
  const [emitted, planned] = [part(body, ...steps), part(after, ...steps)];
  return entriesOf(planned)
    .filter(([name]) => !NOT_OURS.has(name))
    .map(([name, value]) => ({ path: [...path, name], emitted: part(emitted, name), planned: value }))
    .filter(({ emitted, planned }) => emitted === undefined || (isLiteral(emitted) && emitted !== planned));
}

const isLiteral = (emitted: unknown): boolean => emitted !== undefined && !JSON.stringify(emitted).includes("${");

const isKnown = (planned: unknown): boolean =>
  planned !== undefined &&
  planned !== null &&
  itemsOf(planned).every((item) => item !== null) &&
  keysOf(planned).length === 0;

/** Providers change the order of lists, and the case of e-mail addresses. */
function same(emitted: unknown, planned: unknown): boolean {
  const [left, right] = [emitted, planned].map((value) =>
    (Array.isArray(value) ? [...textsOf(value)] : [written(value)])
      .map((text) => text.toLowerCase())
      .sort()
      .join("\n"),
  );
  return left === right;
}
