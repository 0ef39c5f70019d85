import type { Deployment } from "../../compiler/deployment.js";
import type { Configuration, Expression } from "../../terraform/index.js";
import { functionArn } from "./arn.js";
import { asText, policy, type Statement } from "./policy.js";

/** The role that callers assume; the result is its ARN. */
export function declareCallerRole(deployment: Deployment, file: Configuration): Expression<string> {
  const { name, host, instances } = deployment;
  const functions = instances.map(({ functionName }) => functionArn(host, functionName));
  const trust = file.local("caller_trust_policy", policy(...trustStatements(deployment)));
  const access = file.local(
    "caller_access_policy",
    policy(
      {
        Sid: "CallProxyUrls",
        Effect: "Allow",
        Action: "lambda:InvokeFunctionUrl",
        Resource: functions,
        Condition: { StringEquals: { "lambda:FunctionUrlAuthType": "AWS_IAM" } },
      },
      {
        // Function URLs made since October 2025 need both actions. Without the condition a caller could invoke the
        // function directly with a made-up source address, past the proxy's own allow-list.
        Sid: "InvokeThroughUrlOnly",
        Effect: "Allow",
        Action: "lambda:InvokeFunction",
        Resource: functions,
        Condition: { Bool: { "lambda:InvokedViaFunctionUrl": "true" } },
      },
    ),
  );
  const role = file.resource("aws_iam_role", "api_caller", {
    name: `${name}Caller`,
    description: `Assumed by those who may call the proxies of ${name}`,
    assume_role_policy: asText(trust),
  });
  file.resource("aws_iam_role_policy", "api_caller", {
    name: `${name}CallerAccess`,
    role: role.attribute("name"),
    policy: asText(access),
  });
  return role.attribute("arn");
}

function trustStatements({ host, instances }: Deployment): readonly Statement[] {
  const { awsArns, gcpServiceAccountIds } = host.callers;
  const addresses = commonAddresses(instances.map(({ allowedIps }) => allowedIps));
  const fromThere = addresses.length === 0 ? {} : { IpAddress: { "aws:SourceIp": addresses } };
  return [
    ...awsArns.map(
      (arn, index): Statement => ({
        Sid: `AwsCaller${index + 1}`,
        Effect: "Allow",
        Action: "sts:AssumeRole",
        Principal: { AWS: arn },
        ...(addresses.length === 0 ? {} : { Condition: fromThere }),
      }),
    ),
    ...gcpServiceAccountIds.map(
      (uniqueId, index): Statement => ({
        Sid: `GcpCaller${index + 1}`,
        Effect: "Allow",
        Action: "sts:AssumeRoleWithWebIdentity",
        Principal: { Federated: "accounts.google.com" },
        Condition: { StringEquals: { "accounts.google.com:aud": uniqueId }, ...fromThere },
      }),
    ),
  ];
}

/** One role serves every proxy: it is bound to addresses only when each proxy is, and then to all of theirs. */
function commonAddresses(lists: readonly (readonly string[])[]): readonly string[] {
  if (lists.some((list) => list.length === 0)) return [];
  return [...new Set(lists.flat())].sort();
}
