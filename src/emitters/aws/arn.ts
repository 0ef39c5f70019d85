import type { AwsHost } from "../../compiler/aws-host.js";

/** ARNs that are known before anything exists; a policy with literal ARNs can be reviewed. */
const arn = (service: string, { partition, region, accountId }: AwsHost, resource: string): string =>
  `arn:${partition}:${service}:${region}:${accountId}:${resource}`;

/** Of a parameter whose name begins with a slash; the ARN has one slash, too. */
export const parameterArn = (host: AwsHost, name: string): string => arn("ssm", host, `parameter${name}`);

/** Of a secret by name; AWS appends a hyphen and six characters of its own. */
export const secretArn = (host: AwsHost, name: string): string => arn("secretsmanager", host, `secret:${name}-??????`);

export const functionArn = (host: AwsHost, functionName: string): string =>
  arn("lambda", host, `function:${functionName}`);

/** Of every stream in a log group. */
export const logStreamsArn = (host: AwsHost, logGroupName: string): string =>
  arn("logs", host, `log-group:${logGroupName}:*`);

export const logGroupArn = (host: AwsHost, logGroupName: string): string =>
  arn("logs", host, `log-group:${logGroupName}`);

/** Of a role or another object of IAM, which has no region. */
export const iamArn = ({ partition, accountId }: AwsHost, resource: string): string =>
  `arn:${partition}:iam::${accountId}:${resource}`;

/** Of a bucket or objects in it. Names of buckets are unique, so there is neither region nor account. */
export const s3Arn = ({ partition }: AwsHost, resource: string): string => `arn:${partition}:s3:::${resource}`;

export const identityPoolsArn = (host: AwsHost): string => arn("cognito-identity", host, "identitypool/*");

/** Of what API Gateway manages; the account is left out in its ARNs. */
export const apiGatewayArn = ({ partition, region }: AwsHost, path: string): string =>
  `arn:${partition}:apigateway:${region}::${path}`;
