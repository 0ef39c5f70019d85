import type { AwsHost } from "../../compiler/aws-host.js";
import type { Deployment, EnvironmentValue, ProxyInstance } from "../../compiler/deployment.js";
import type { Configuration, Expression } from "../../terraform/index.js";
import { logStreamsArn, s3Arn } from "./arn.js";
import type { DeclaredBundle } from "./bundle.js";
import { declareRoutes, type Gateway } from "./gateway.js";
import type { Identity } from "./identity.js";
import { asText, policy, type Statement } from "./policy.js";
import { type DeclaredRules, declareRules } from "./rules.js";
import type { Secrets } from "./secrets.js";

/** Classes in the bundle that answer requests (Psoxy 0.6.9, modules aws-proxy-lambda and aws-host). */
const HANDLERS = {
  functionUrl: "co.worklytics.psoxy.AwsApiGatewayV2ApiDataRequestHandler",
  apiGateway: "co.worklytics.psoxy.APIGatewayV1Handler",
} as const;

/** What all functions of a deployment have in common. */
export interface Shared {
  readonly deployment: Deployment<AwsHost>;
  readonly file: Configuration;
  readonly bundle: DeclaredBundle;
  readonly secrets: Secrets;
  /** Undefined where functions have URLs of their own. */
  readonly gateway?: Gateway;
  /** Policy that lets Lambda run as a role. */
  readonly trust: Expression<unknown>;
}

/** One proxy with its log, its role and its way in; the result is its base URL. */
export function declareFunction(instance: ProxyInstance, identity: Identity, shared: Shared): Expression<string> {
  const { id, functionName, reservedConcurrency } = instance;
  const { deployment, file, bundle, secrets, gateway } = shared;
  const { endpoint, kmsKeyArn, vpc } = deployment.host;
  // Before the function: Lambda would make the group itself on the first call, and the next apply would fail on it.
  const log = file.resource("aws_cloudwatch_log_group", id, {
    name: `/aws/lambda/${functionName}`,
    retention_in_days: instance.logRetentionDays,
    ...(kmsKeyArn === undefined ? {} : { kms_key_id: kmsKeyArn }),
  });
  const rules = declareRules(instance, deployment.host, file);
  const role = declareExecutionRole(instance, identity, rules, shared);
  const lambda = file.resource("aws_lambda_function", id, {
    function_name: functionName,
    role: role.arn,
    architectures: ["arm64"],
    runtime: "java25",
    handler: HANDLERS[endpoint],
    memory_size: instance.memoryMb,
    timeout: instance.timeoutSeconds,
    ...(reservedConcurrency === undefined ? {} : { reserved_concurrent_executions: reservedConcurrency }),
    ...(kmsKeyArn === undefined ? {} : { kms_key_arn: kmsKeyArn }),
    ...(vpc === undefined
      ? {}
      : { vpc_config: [{ subnet_ids: vpc.subnetIds, security_group_ids: vpc.securityGroupIds }] }),
    ...bundle,
    environment: [{ variables: variables(instance, identity, rules) }],
    depends_on: [log.address, ...role.policies, ...secrets.addresses, ...rules.addresses],
  });
  const name = lambda.attribute("function_name");
  if (gateway !== undefined) return declareRoutes(instance, { name, arn: lambda.attribute("arn") }, gateway, file);
  const url = file.resource("aws_lambda_function_url", id, {
    function_name: name,
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

/** A role that allows what the proxy calls and no more. */
function declareExecutionRole(instance: ProxyInstance, identity: Identity, rules: DeclaredRules, shared: Shared) {
  const { id, functionName } = instance;
  const { deployment, file, trust } = shared;
  const { permissionsBoundaryArn, executionPolicyArn } = deployment.host;
  const role = file.resource("aws_iam_role", id, {
    name: `${functionName}_Exec`,
    // By id, since IAM takes no other than Latin letters here.
    description: `What the proxy ${id} of ${deployment.name} may do`,
    assume_role_policy: asText(trust),
    ...(permissionsBoundaryArn === undefined ? {} : { permissions_boundary: permissionsBoundaryArn }),
  });
  const access = file.local(`${id}_execution_policy`, policy(...statements(instance, identity, rules, shared)));
  const own = file.resource("aws_iam_role_policy", id, {
    name: `${functionName}_Access`,
    role: role.attribute("name"),
    policy: asText(access),
  });
  if (executionPolicyArn === undefined) return { arn: role.attribute("arn"), policies: [own.address] };
  const prescribed = file.resource("aws_iam_role_policy_attachment", id, {
    role: role.attribute("name"),
    policy_arn: executionPolicyArn,
  });
  return { arn: role.attribute("arn"), policies: [own.address, prescribed.address] };
}

function statements(
  { functionName }: ProxyInstance,
  identity: Identity,
  rules: DeclaredRules,
  { deployment, secrets }: Shared,
): readonly Statement[] {
  const { host } = deployment;
  const ownLogs: Statement = {
    Sid: "WriteOwnLogs",
    Effect: "Allow",
    Action: ["logs:CreateLogStream", "logs:PutLogEvents"],
    Resource: logStreamsArn(host, `/aws/lambda/${functionName}`),
  };
  return [
    ...(host.executionPolicyArn === undefined ? [ownLogs] : []),
    ...(host.executionPolicyArn === undefined && host.vpc !== undefined ? [USE_NETWORK] : []),
    secrets.statement,
    ...rules.statements,
    ...(host.kmsKeyArn === undefined
      ? []
      : [{ Sid: "DecryptWithKey", Effect: "Allow", Action: "kms:Decrypt", Resource: host.kmsKeyArn } as const]),
    ...(host.resourceBucket === undefined
      ? []
      : [
          {
            Sid: "ReadResources",
            Effect: "Allow",
            Action: "s3:GetObject",
            Resource: s3Arn(host, `${host.resourceBucket}${host.secrets.path}*`),
          } as const,
        ]),
    {
      Sid: "ProveIdentityToEntra",
      Effect: "Allow",
      Action: "cognito-identity:GetOpenIdTokenForDeveloperIdentity",
      Resource: identity.poolArn,
    },
  ];
}

/** Lambda itself connects the function to the subnets with these; none of them can be bound to a resource that exists yet. */
const USE_NETWORK: Statement = {
  Sid: "UseOwnNetwork",
  Effect: "Allow",
  Action: [
    "ec2:AssignPrivateIpAddresses",
    "ec2:CreateNetworkInterface",
    "ec2:DeleteNetworkInterface",
    "ec2:DescribeNetworkInterfaces",
    "ec2:DescribeSubnets",
    "ec2:UnassignPrivateIpAddresses",
  ],
  Resource: "*",
};

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
