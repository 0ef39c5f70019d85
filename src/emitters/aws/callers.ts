import type { AwsHost } from "../../compiler/aws-host.js";
import type { Deployment } from "../../compiler/deployment.js";
import type { Configuration, Expression } from "../../terraform/index.js";
import { functionArn } from "./arn.js";
import { callableArns, type Gateway } from "./gateway.js";
import { asText, policy, type Statement } from "./policy.js";

/** The role that callers assume; the result is its ARN. */
export function declareCallerRole(
  deployment: Deployment<AwsHost>,
  gateway: Gateway | undefined,
  file: Configuration,
): Expression<string> {
  const { name, host, instances } = deployment;
  const names = instances.map(({ functionName }) => functionName);
  const access =
    gateway === undefined
      ? throughUrls(names.map((functionName) => functionArn(host, functionName)))
      : [throughGateway(names.flatMap((functionName) => callableArns(gateway, functionName)))];
  const { permissionsBoundaryArn } = host;
  const role = file.resource("aws_iam_role", "api_caller", {
    name: `${name}Caller`,
    description: `Assumed by those who may call the proxies of ${name}`,
    assume_role_policy: asText(file.local("caller_trust_policy", policy(...trustStatements(deployment)))),
    ...(permissionsBoundaryArn === undefined ? {} : { permissions_boundary: permissionsBoundaryArn }),
  });
  // While every application is still to be asked for, there is nothing to call.
  if (names.length === 0) return role.attribute("arn");
  file.resource("aws_iam_role_policy", "api_caller", {
    name: `${name}CallerAccess`,
    role: role.attribute("name"),
    policy: asText(file.local("caller_access_policy", policy(...access))),
  });
  return role.attribute("arn");
}

/**
 * Function URLs made since October 2025 need both actions. Without the second condition a caller could invoke the function
 * directly with a made-up source address, past the proxy's own allow-list.
 */
const throughUrls = (functions: readonly string[]): readonly Statement[] => [
  {
    Sid: "CallProxyUrls",
    Effect: "Allow",
    Action: "lambda:InvokeFunctionUrl",
    Resource: functions,
    Condition: { StringEquals: { "lambda:FunctionUrlAuthType": "AWS_IAM" } },
  },
  {
    Sid: "InvokeThroughUrlOnly",
    Effect: "Allow",
    Action: "lambda:InvokeFunction",
    Resource: functions,
    Condition: { Bool: { "lambda:InvokedViaFunctionUrl": "true" } },
  },
];

const throughGateway = (routes: readonly Expression<string>[]): Statement => ({
  Sid: "CallProxyRoutes",
  Effect: "Allow",
  Action: "execute-api:Invoke",
  Resource: routes,
});

/** One statement for each kind of caller: a trust policy may have 2,048 characters. */
function trustStatements({ host, instances }: Deployment<AwsHost>): readonly Statement[] {
  const { awsArns, gcpServiceAccountIds, testArns } = host.callers;
  const addresses = commonAddresses(instances.map(({ allowedIps }) => allowedIps));
  const fromThere = addresses.length === 0 ? {} : { IpAddress: { "aws:SourceIp": addresses } };
  const assumedBy = (Sid: string, arns: readonly string[], condition: object): readonly Statement[] =>
    arns.length === 0
      ? []
      : [{ Sid, Effect: "Allow", Action: "sts:AssumeRole", Principal: { AWS: arns }, ...condition }];
  return [
    ...assumedBy("AwsCallers", awsArns, addresses.length === 0 ? {} : { Condition: fromThere }),
    ...assumedBy("Testers", testArns, {}),
    ...(gcpServiceAccountIds.length === 0
      ? []
      : [
          {
            Sid: "GcpCallers",
            Effect: "Allow",
            Action: "sts:AssumeRoleWithWebIdentity",
            Principal: { Federated: "accounts.google.com" },
            Condition: { StringEquals: { "accounts.google.com:aud": gcpServiceAccountIds }, ...fromThere },
          } as const,
        ]),
  ];
}

/** One role serves every proxy: it is bound to addresses only when each proxy is, and then to all of theirs. */
function commonAddresses(lists: readonly (readonly string[])[]): readonly string[] {
  if (lists.some((list) => list.length === 0)) return [];
  return [...new Set(lists.flat())].sort();
}
