import { type Diagnostic, diagnostic, nearest } from "../diagnostics/index.js";
import type { AwsHost } from "./aws-host.js";
import type { ProxyInstance } from "./deployment.js";
import { compressedBytes, PARAMETER_LIMIT } from "./rules-storage.js";
import type { WholeDeployment } from "./whole.js";

/** Lambda functions and IAM roles have names of at most 64 characters; a function's role is called like it, and `_Exec`. */
const FUNCTION_NAME_LIMIT = 64 - "_Exec".length;
/** https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-quotas.html */
const GATEWAY_TIMEOUT_SECONDS = 30;

/** What AWS would refuse, or do without saying so. */
export function checkAws(deployment: WholeDeployment<AwsHost>): readonly Diagnostic[] {
  const { host, instances } = deployment;
  return [
    ...checkCallers(host),
    ...checkTrustPolicy(deployment),
    ...checkEndpoint(deployment),
    ...checkIdentities(deployment),
    ...checkArns(host),
    ...checkParameterNames(deployment),
    ...Object.entries(host.tags).flatMap(([key, value]) => checkTag(key, value, host)),
    ...checkRepeatedTags(host),
    ...instances.flatMap(checkFunctionName),
    ...instances.flatMap(checkRulesSize),
  ];
}

function checkCallers({ callers, origin }: AwsHost): readonly Diagnostic[] {
  if (Object.values(callers).some((list) => list.length > 0)) return [];
  return [diagnostic("check/no-callers", { keys: "gcpServiceAccountIds or awsArns" }, origin.keyPlace("callers"))];
}

/** Characters of a role's trust policy: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html */
const TRUST_POLICY_LIMIT = 2048;

/** Counted from above: what stands in the policy beside callers and addresses, and these as often as they are repeated. */
function checkTrustPolicy({ host, instances }: WholeDeployment<AwsHost>): readonly Diagnostic[] {
  const { awsArns, gcpServiceAccountIds, testArns } = host.callers;
  const bound = instances.every(({ allowedIps }) => allowedIps.length > 0);
  const addresses = bound ? [...new Set(instances.flatMap(({ allowedIps }) => allowedIps))] : [];
  const length = (texts: readonly string[]) => texts.reduce((sum, text) => sum + text.length + 3, 0);
  const repeated = [awsArns, gcpServiceAccountIds].filter((list) => list.length > 0).length;
  const characters = 520 + length([...awsArns, ...gcpServiceAccountIds, ...testArns]) + repeated * length(addresses);
  if (characters <= TRUST_POLICY_LIMIT) return [];
  const details = { characters, limit: TRUST_POLICY_LIMIT };
  return [diagnostic("check/trust-policy-too-large", details, host.origin.keyPlace("callers"))];
}

/** A gateway answers after 30 seconds, whatever the function does; a function URL does not reach into a VPC. */
function checkEndpoint({ host, instances }: WholeDeployment<AwsHost>): readonly Diagnostic[] {
  if (host.endpoint === "functionUrl") {
    if (host.vpc === undefined) return [];
    const related = { message: "the VPC", place: host.origin.keyPlace("vpc") };
    return [diagnostic("check/vpc-needs-gateway", {}, host.origin.place("endpoint"), related)];
  }
  return instances
    .filter(({ timeoutSeconds }) => timeoutSeconds > GATEWAY_TIMEOUT_SECONDS)
    .map(({ timeoutSeconds, settings }) =>
      diagnostic(
        "check/gateway-timeout",
        { timeoutSeconds, limit: GATEWAY_TIMEOUT_SECONDS },
        settings.place("timeoutSeconds"),
      ),
    );
}

/**
 * Regions where Cognito's tokens are known to name the global issuer: those that are not opt-in. Nobody has published it for
 * the others (https://docs.aws.amazon.com/cognito/latest/developerguide/authentication-flow.html names the global one only).
 */
const KNOWN_ISSUER: ReadonlySet<string> = new Set(
  (
    "ap-northeast-1 ap-northeast-2 ap-south-1 ap-southeast-1 ap-southeast-2 ca-central-1 eu-central-1 eu-north-1 " +
    "eu-west-1 eu-west-2 eu-west-3 sa-east-1 us-east-1 us-east-2 us-west-1 us-west-2"
  ).split(" "),
);

function checkIdentities({ host, applications, origin }: WholeDeployment<AwsHost>): readonly Diagnostic[] {
  const { region, partition, cognito, assumeRoleArn } = host;
  const identity = ["host", "aws", "identity"] as const;
  const found: Diagnostic[] = [];
  const issuerGiven = origin.has(...identity, "issuer");
  if (!KNOWN_ISSUER.has(region) && !issuerGiven) {
    found.push(
      diagnostic(
        "check/unverified-issuer",
        { region, nearest: partition === "aws" ? nearest(region, KNOWN_ISSUER) : undefined },
        host.origin.place("region"),
      ),
    );
  }
  const looksUp = applications.some((application) => application.identity.kind === "lookUp");
  if (looksUp && assumeRoleArn !== undefined && cognito.cliProfile === undefined) {
    found.push(diagnostic("check/cli-without-role", {}, host.origin.place("assumeRoleArn")));
  }
  for (const {
    key,
    identity: { kind },
    origin: own,
  } of applications) {
    if (kind === "pending") found.push(diagnostic("check/identity-pending", { application: key }, own.keyPlace()));
  }
  const keys = applications.map(({ key }) => key);
  for (const [key, id] of Object.entries(host.identityIds)) {
    const place = origin.keyPlace(...identity, "ids", key);
    if (!keys.includes(key)) {
      const unlisted = keys.filter((known) => !Object.hasOwn(host.identityIds, known));
      const details = { key, nearest: nearest(key, unlisted) };
      found.push(diagnostic("check/unknown-identity", details, place));
    }
    const [ofRegion = ""] = id.split(":");
    if (ofRegion !== region) {
      const details = { what: id, is: `the region ${ofRegion}`, should: region };
      found.push(diagnostic("check/other-region", details, origin.place(...identity, "ids", key)));
    }
  }
  return found;
}

/** ARNs of another partition, region or account than they must be of. */
function checkArns(host: AwsHost): readonly Diagnostic[] {
  const { partition, region, accountId, callers, origin } = host;
  const { kmsKeyArn, assumeRoleArn, permissionsBoundaryArn, executionPolicyArn } = host;
  const single = Object.entries({ kmsKeyArn, assumeRoleArn, permissionsBoundaryArn, executionPolicyArn }).flatMap(
    ([key, arn]) => (arn === undefined ? [] : [{ arn, place: origin.place(key), ours: key !== "kmsKeyArn" }]),
  );
  const listed = (["awsArns", "testArns"] as const).flatMap((key) =>
    callers[key].map((arn) => ({ arn, place: origin.itemPlace(arn, "callers", key), ours: false })),
  );
  return [...single, ...listed].flatMap(({ arn, place, ours }) => {
    const [, ofPartition = "", , ofRegion = "", ofAccount = ""] = arn.split(":");
    const differs = (
      [
        ["partition", ofPartition, partition],
        ["region", ofRegion || region, region],
        // AWS's own policies are of the account "aws".
        ["account", ours && ofAccount !== "aws" ? ofAccount : accountId, accountId],
      ] as const
    ).find(([, is, should]) => is !== should);
    if (differs === undefined) return [];
    const [what, is, should] = differs;
    return [diagnostic("check/other-region", { what: arn, is: `the ${what} ${is}`, should }, place)];
  });
}

function checkParameterNames({ name, host, origin }: WholeDeployment<AwsHost>): readonly Diagnostic[] {
  const prefix = /^\/?(aws|ssm)/i.exec(host.secrets.path)?.[1];
  if (prefix === undefined) return [];
  const written = host.secrets.path !== `/${name}/`;
  const place = written ? host.origin.place("secrets", "path") : origin.place("deployment");
  return [diagnostic("check/reserved-prefix", { name: written ? host.secrets.path : name, prefix }, place)];
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

function checkRepeatedTags({ tags, origin }: AwsHost): readonly Diagnostic[] {
  const seen = new Set<string>();
  return Object.keys(tags).flatMap((key) => {
    const folded = key.toLowerCase();
    if (seen.has(folded)) return [diagnostic("check/repeated-tag", { key }, origin.keyPlace("tags", key))];
    seen.add(folded);
    return [];
  });
}

function checkFunctionName({ functionName, origin }: ProxyInstance): readonly Diagnostic[] {
  if (functionName.length <= FUNCTION_NAME_LIMIT) return [];
  const details = { what: "function name", name: functionName, limit: FUNCTION_NAME_LIMIT };
  return [diagnostic("check/name-too-long", details, origin.keyPlace())];
}

function checkRulesSize({ rules }: ProxyInstance): readonly Diagnostic[] {
  if (rules?.storage !== "compressedParameter") return [];
  const bytes = compressedBytes(rules.text);
  if (bytes <= PARAMETER_LIMIT) return [];
  return [diagnostic("check/rules-too-large", { bytes, limit: PARAMETER_LIMIT }, rules.place)];
}
