import type { AwsHost } from "../../compiler/aws-host.js";
import type { Deployment } from "../../compiler/deployment.js";
import {
  apiGatewayArn,
  functionArn,
  iamArn,
  identityPoolsArn,
  logGroupArn,
  parameterArn,
  s3Arn,
  secretArn,
} from "./arn.js";
import { gatewayLogGroup } from "./gateway.js";
import type { Statement } from "./policy.js";
import { secretNames } from "./secrets.js";

/** The IAM policy that whoever applies needs: for exactly what is emitted, and to take it away again. */
export function applyPolicy(deployment: Deployment<AwsHost>): string {
  const policy = { Version: "2012-10-17", Statement: statements(deployment) };
  return `${JSON.stringify(policy, null, 2)}\n`;
}

function statements(deployment: Deployment<AwsHost>): readonly Statement[] {
  const { host } = deployment;
  return [
    ...roles(deployment),
    ...functions(deployment),
    logs(deployment),
    ...identities(host),
    ...secrets(deployment),
    ...(host.endpoint === "apiGateway" ? gateway(host) : []),
    ...bundle(host),
    ...(host.kmsKeyArn === undefined ? [] : [key(host.kmsKeyArn)]),
  ];
}

const allow = (Sid: string, Action: readonly string[], Resource: string | readonly string[]): Statement => ({
  Sid,
  Effect: "Allow",
  Action,
  Resource,
});

function roles({ name, host, instances }: Deployment<AwsHost>): readonly Statement[] {
  const execution = instances.map(({ functionName }) => iamArn(host, `role/${functionName}_Exec`));
  const all = [...execution, iamArn(host, `role/${name}Caller`)];
  const attach = host.executionPolicyArn === undefined ? [] : ["iam:AttachRolePolicy", "iam:DetachRolePolicy"];
  const bound =
    host.permissionsBoundaryArn === undefined
      ? []
      : ["iam:DeleteRolePermissionsBoundary", "iam:PutRolePermissionsBoundary"];
  return [
    allow(
      "MakeRoles",
      [
        ...attach,
        "iam:CreateRole",
        "iam:DeleteRole",
        "iam:DeleteRolePolicy",
        ...bound,
        "iam:GetRole",
        "iam:GetRolePolicy",
        "iam:ListAttachedRolePolicies",
        "iam:ListInstanceProfilesForRole",
        "iam:ListRolePolicies",
        "iam:ListRoleTags",
        "iam:PutRolePolicy",
        "iam:TagRole",
        "iam:UntagRole",
        "iam:UpdateAssumeRolePolicy",
        "iam:UpdateRole",
        "iam:UpdateRoleDescription",
      ],
      all,
    ),
    {
      ...allow("PassRolesToLambda", ["iam:PassRole"], execution),
      Condition: { StringEquals: { "iam:PassedToService": "lambda.amazonaws.com" } },
    },
  ];
}

function functions({ host, instances }: Deployment<AwsHost>): readonly Statement[] {
  const urls = [
    "lambda:CreateFunctionUrlConfig",
    "lambda:DeleteFunctionUrlConfig",
    "lambda:GetFunctionUrlConfig",
    "lambda:UpdateFunctionUrlConfig",
  ];
  const grants = ["lambda:AddPermission", "lambda:GetPolicy", "lambda:RemovePermission"];
  const actions = [
    ...(host.endpoint === "functionUrl" ? urls : grants),
    "lambda:CreateFunction",
    "lambda:DeleteFunction",
    "lambda:DeleteFunctionConcurrency",
    "lambda:GetFunction",
    "lambda:GetFunctionCodeSigningConfig",
    "lambda:GetFunctionConcurrency",
    "lambda:GetFunctionConfiguration",
    "lambda:ListTags",
    "lambda:ListVersionsByFunction",
    "lambda:PutFunctionConcurrency",
    "lambda:TagResource",
    "lambda:UntagResource",
    "lambda:UpdateFunctionCode",
    "lambda:UpdateFunctionConfiguration",
  ];
  const arns = instances.map(({ functionName }) => functionArn(host, functionName));
  const network = ["ec2:DescribeSecurityGroups", "ec2:DescribeSubnets", "ec2:DescribeVpcs"];
  return [
    allow("MakeFunctions", actions.sort(), arns),
    ...(host.vpc === undefined ? [] : [allow("LookAtNetwork", network, "*")]),
  ];
}

function logs({ name, host, instances }: Deployment<AwsHost>): Statement {
  const groups = instances.map(({ functionName }) => `/aws/lambda/${functionName}`);
  if (host.endpoint === "apiGateway") groups.push(gatewayLogGroup(name));
  const keys = ["logs:AssociateKmsKey", "logs:DisassociateKmsKey"];
  const actions = [
    ...(host.kmsKeyArn === undefined ? [] : keys),
    "logs:CreateLogGroup",
    "logs:DeleteLogGroup",
    "logs:DeleteRetentionPolicy",
    "logs:DescribeLogGroups",
    "logs:ListTagsForResource",
    "logs:PutRetentionPolicy",
    "logs:TagResource",
    "logs:UntagResource",
  ];
  return allow(
    "MakeLogGroups",
    actions.sort(),
    groups.flatMap((group) => [logGroupArn(host, group), logGroupArn(host, `${group}:*`)]),
  );
}

/** A pool that does not exist yet has no ARN to bind its making to. */
function identities(host: AwsHost): readonly Statement[] {
  return [
    allow("MakeIdentityPools", ["cognito-identity:CreateIdentityPool"], "*"),
    allow(
      "UseIdentityPools",
      [
        "cognito-identity:DeleteIdentityPool",
        "cognito-identity:DescribeIdentityPool",
        "cognito-identity:GetOpenIdTokenForDeveloperIdentity",
        "cognito-identity:ListTagsForResource",
        "cognito-identity:TagResource",
        "cognito-identity:UntagResource",
        "cognito-identity:UpdateIdentityPool",
      ],
      identityPoolsArn(host),
    ),
  ];
}

/** Whoever refreshes a parameter reads it decrypted: the salt can be read by those who plan. */
function secrets({ host, instances }: Deployment<AwsHost>): readonly Statement[] {
  const made = host.secrets.create ? secretNames(host) : [];
  const rules = instances
    .filter(({ rules }) => rules !== undefined && rules.storage !== "environment")
    .map(({ id }) => `${host.secrets.path}${id}/RULES`);
  const inParameters = host.secrets.store === "parameterStore";
  const parameters = [...(inParameters ? made : []), ...rules].map((name) => parameterArn(host, name));
  const secretArns = (inParameters ? [] : made).map((name) => secretArn(host, name));
  return [
    ...(parameters.length === 0
      ? []
      : [
          allow(
            "MakeParameters",
            [
              "ssm:AddTagsToResource",
              "ssm:DeleteParameter",
              "ssm:GetParameter",
              "ssm:GetParameters",
              "ssm:ListTagsForResource",
              "ssm:PutParameter",
              "ssm:RemoveTagsFromResource",
            ],
            parameters,
          ),
          allow("FindParameters", ["ssm:DescribeParameters"], "*"),
        ]),
    ...(secretArns.length === 0
      ? []
      : [
          allow(
            "MakeSecrets",
            [
              "secretsmanager:CreateSecret",
              "secretsmanager:DeleteSecret",
              "secretsmanager:DescribeSecret",
              "secretsmanager:GetResourcePolicy",
              "secretsmanager:GetSecretValue",
              "secretsmanager:PutSecretValue",
              "secretsmanager:TagResource",
              "secretsmanager:UntagResource",
              "secretsmanager:UpdateSecret",
              "secretsmanager:UpdateSecretVersionStage",
            ],
            secretArns,
          ),
        ]),
  ];
}

/** API Gateway has verbs for actions. Its access log is delivered by CloudWatch Logs, which knows no resources here. */
function gateway(host: AwsHost): readonly Statement[] {
  return [
    allow(
      "MakeGateway",
      ["apigateway:DELETE", "apigateway:GET", "apigateway:PATCH", "apigateway:POST", "apigateway:PUT"],
      ["/apis", "/apis/*", "/tags/*"].map((path) => apiGatewayArn(host, path)),
    ),
    allow(
      "DeliverAccessLog",
      [
        "logs:CreateLogDelivery",
        "logs:DeleteLogDelivery",
        "logs:DescribeResourcePolicies",
        "logs:GetLogDelivery",
        "logs:ListLogDeliveries",
        "logs:PutResourcePolicy",
        "logs:UpdateLogDelivery",
      ],
      "*",
    ),
  ];
}

function bundle(host: AwsHost): readonly Statement[] {
  if (host.bundle.kind === "s3") {
    const { bucket, key } = host.bundle;
    return [allow("ReadBundle", ["s3:GetObject"], s3Arn(host, `${bucket}/${key}`))];
  }
  const { bucket } = host.bundle;
  // The provider reads every setting that a bucket can have.
  return [
    allow(
      "MakeArtifactsBucket",
      [
        "s3:CreateBucket",
        "s3:DeleteBucket",
        "s3:GetAccelerateConfiguration",
        "s3:GetBucket*",
        "s3:GetEncryptionConfiguration",
        "s3:GetLifecycleConfiguration",
        "s3:GetReplicationConfiguration",
        "s3:ListBucket",
        "s3:PutBucketPublicAccessBlock",
        "s3:PutBucketTagging",
        "s3:PutEncryptionConfiguration",
      ],
      s3Arn(host, bucket),
    ),
    allow(
      "UploadBundle",
      ["s3:DeleteObject", "s3:GetObject", "s3:GetObjectTagging", "s3:PutObject", "s3:PutObjectTagging"],
      s3Arn(host, `${bucket}/*`),
    ),
  ];
}

const key = (kmsKeyArn: string): Statement =>
  allow(
    "UseKey",
    ["kms:CreateGrant", "kms:Decrypt", "kms:DescribeKey", "kms:Encrypt", "kms:GenerateDataKey"],
    kmsKeyArn,
  );
