import type { Deployment, EnvironmentValue, ProxyInstance } from "../../compiler/deployment.js";
import type { Configuration, Expression } from "../../terraform/index.js";
import { logStreamsArn } from "./arn.js";
import type { Identity } from "./identity.js";
import { asText, policy } from "./policy.js";
import { type DeclaredRules, declareRules } from "./rules.js";
import type { Secrets } from "./secrets.js";

/** The class in the bundle that answers requests to a function URL (Psoxy 0.6.9, docs of module aws-proxy-lambda). */
const HANDLER = "co.worklytics.psoxy.AwsApiGatewayV2ApiDataRequestHandler";

/** What all functions of a deployment have in common. */
export interface Shared {
  readonly deployment: Deployment;
  readonly file: Configuration;
  readonly secrets: Secrets;
  /** Policy that lets Lambda run as a role. */
  readonly trust: Expression<unknown>;
}

/** One proxy with its log, its role and its URL; the result is the URL. */
export function declareFunction(instance: ProxyInstance, identity: Identity, shared: Shared): Expression<string> {
  const { id, functionName } = instance;
  const { deployment, file, secrets } = shared;
  const { bundle } = deployment.host;
  // Before the function: Lambda would make the group itself on the first call, and the next apply would fail on it.
  const log = file.resource("aws_cloudwatch_log_group", id, {
    name: `/aws/lambda/${functionName}`,
    retention_in_days: instance.logRetentionDays,
  });
  const rules = declareRules(instance, deployment.host, file);
  const role = declareExecutionRole(instance, identity, rules, shared);
  const lambda = file.resource("aws_lambda_function", id, {
    function_name: functionName,
    role: role.arn,
    architectures: ["arm64"],
    runtime: "java25",
    handler: HANDLER,
    memory_size: instance.memoryMb,
    timeout: instance.timeoutSeconds,
    s3_bucket: bundle.bucket,
    s3_key: bundle.key,
    ...(bundle.sha256 === undefined ? {} : { source_code_hash: bundle.sha256 }),
    environment: [{ variables: variables(instance, identity, rules) }],
    depends_on: [log.address, role.policy, ...secrets.addresses, ...rules.addresses],
  });
  const url = file.resource("aws_lambda_function_url", id, {
    function_name: lambda.attribute("function_name"),
    authorization_type: "AWS_IAM",
  });
  return url.attribute("function_url");
}

function variables(
  instance: ProxyInstance,
  identity: Identity,
  rules: DeclaredRules,
): Record<string, string | Expression<string>> {
  const { clientId, poolId: identityPoolId, identityId } = identity;
  const given = { clientId, identityPoolId, identityId, rules: rules.variable };
  const written = ([name, value]: [string, EnvironmentValue]) => {
    const text = typeof value === "string" ? value : given[value.from];
    if (text === undefined) throw new Error(`nothing to put into ${name}`);
    return [name, text] as const;
  };
  return Object.fromEntries(Object.entries({ ...instance.ownEnvironment, ...instance.environment }).map(written));
}

/** What the proxy calls and no more: its own log, the salt and the key, and a token that proves who it is. */
function declareExecutionRole(instance: ProxyInstance, identity: Identity, rules: DeclaredRules, shared: Shared) {
  const { id, functionName, title } = instance;
  const { deployment, file, secrets, trust } = shared;
  const { name, host } = deployment;
  const role = file.resource("aws_iam_role", id, {
    name: `${functionName}_Exec`,
    description: `What the ${title} proxy of ${name} may do`,
    assume_role_policy: asText(trust),
  });
  const access = file.local(
    `${id}_execution_policy`,
    policy(
      {
        Sid: "WriteOwnLogs",
        Effect: "Allow",
        Action: ["logs:CreateLogStream", "logs:PutLogEvents"],
        Resource: logStreamsArn(host, `/aws/lambda/${functionName}`),
      },
      { Sid: "ReadSaltAndKey", Effect: "Allow", Action: "ssm:GetParameter", Resource: secrets.arns },
      ...rules.statements,
      {
        Sid: "ProveIdentityToEntra",
        Effect: "Allow",
        Action: "cognito-identity:GetOpenIdTokenForDeveloperIdentity",
        Resource: identity.poolArn,
      },
    ),
  );
  const attached = file.resource("aws_iam_role_policy", id, {
    name: `${functionName}_Access`,
    role: role.attribute("name"),
    policy: asText(access),
  });
  return { arn: role.attribute("arn"), policy: attached.address };
}

/** Every function is trusted the same way; the policy stands once. */
export const declareFunctionTrust = (file: Configuration): Expression<unknown> =>
  file.local(
    "function_trust_policy",
    policy({
      Sid: "RunAsFunction",
      Effect: "Allow",
      Action: "sts:AssumeRole",
      Principal: { Service: "lambda.amazonaws.com" },
    }),
  );
