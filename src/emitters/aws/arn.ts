import type { AwsHost } from "../../compiler/deployment.js";

/** ARNs that are known before anything exists; a policy with literal ARNs can be reviewed. */
const arn = (service: string, { region, accountId }: AwsHost, resource: string): string =>
  `arn:aws:${service}:${region}:${accountId}:${resource}`;

/** Of a parameter whose name begins with a slash; the ARN has one slash, too. */
export const parameterArn = (host: AwsHost, name: string): string => arn("ssm", host, `parameter${name}`);

export const functionArn = (host: AwsHost, functionName: string): string =>
  arn("lambda", host, `function:${functionName}`);

/** Of every stream in a log group. */
export const logStreamsArn = (host: AwsHost, logGroupName: string): string =>
  arn("logs", host, `log-group:${logGroupName}:*`);
