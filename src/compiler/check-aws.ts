import { type Diagnostic, diagnostic } from "../diagnostics/index.js";
import type { AwsHost, Deployment, ProxyInstance } from "./deployment.js";
import { ENVIRONMENT_LIMIT, environmentBytes } from "./environment.js";
import { compressedBytes, PARAMETER_LIMIT } from "./rules-storage.js";

/** Lambda functions and IAM roles have names of at most 64 characters; the role's ends in `_Access`, its policy's name. */
const FUNCTION_NAME_LIMIT = 64 - "_Exec".length;
/** What AWS would refuse. */
export function checkAws(deployment: Deployment): readonly Diagnostic[] {
  const { host, instances } = deployment;
  return [
    ...checkCallers(host),
    ...checkParameterNames(deployment),
    ...Object.entries(host.tags).flatMap(([key, value]) => checkTag(key, value, host)),
    ...instances.flatMap(checkFunctionName),
    ...instances.flatMap(checkEnvironmentSize),
    ...instances.flatMap(checkRulesSize),
  ];
}

function checkCallers({ callers, origin }: AwsHost): readonly Diagnostic[] {
  if (callers.awsArns.length + callers.gcpServiceAccountIds.length > 0) return [];
  return [diagnostic("check/no-callers", {}, origin.keyPlace("callers"))];
}

function checkParameterNames({ name, host, origin }: Deployment): readonly Diagnostic[] {
  const prefix = /^\/?(aws|ssm)/i.exec(host.secretsPath)?.[1];
  if (prefix === undefined) return [];
  const written = host.secretsPath !== `/${name}/`;
  const place = written ? host.origin.place("secrets", "path") : origin.place("deployment");
  return [diagnostic("check/reserved-prefix", { name: written ? host.secretsPath : name, prefix }, place)];
}

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/id_tags.html, the strictest of the services used. */
function checkTag(key: string, value: string, { origin }: AwsHost): readonly Diagnostic[] {
  const allowed = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u;
  const place = origin.keyPlace("tags", key);
  if (key === "" || key.length > 128 || /^aws:/i.test(key) || !allowed.test(key)) {
    return [diagnostic("check/bad-tag", { text: JSON.stringify(key) }, place)];
  }
  if (allowed.test(value)) return [];
  return [diagnostic("check/bad-tag", { text: JSON.stringify(value) }, origin.place("tags", key))];
}

function checkFunctionName({ functionName, origin }: ProxyInstance): readonly Diagnostic[] {
  if (functionName.length <= FUNCTION_NAME_LIMIT) return [];
  const details = { what: "function name", name: functionName, limit: FUNCTION_NAME_LIMIT };
  return [diagnostic("check/name-too-long", details, origin.keyPlace())];
}

function checkEnvironmentSize({
  id,
  ownEnvironment,
  environment,
  rules,
  settings,
}: ProxyInstance): readonly Diagnostic[] {
  const bytes = environmentBytes({ ...ownEnvironment, ...environment }, rules && compressedBytes(rules.text));
  if (bytes <= ENVIRONMENT_LIMIT) return [];
  const details = { instance: id, bytes, limit: ENVIRONMENT_LIMIT };
  return [diagnostic("check/environment-too-large", details, settings.keyPlace("environment"))];
}

function checkRulesSize({ rules }: ProxyInstance): readonly Diagnostic[] {
  if (rules?.storage !== "compressedParameter") return [];
  const bytes = compressedBytes(rules.text);
  if (bytes <= PARAMETER_LIMIT) return [];
  return [diagnostic("check/rules-too-large", { bytes, limit: PARAMETER_LIMIT }, rules.place)];
}
