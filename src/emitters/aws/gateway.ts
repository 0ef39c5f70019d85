import type { AwsHost } from "../../compiler/aws-host.js";
import type { Deployment, ProxyInstance } from "../../compiler/deployment.js";
import { type Configuration, type Expression, text } from "../../terraform/index.js";

/** One HTTP API for all proxies of a deployment: `/<function>/…` reaches the function of that name. */
export interface Gateway {
  readonly apiId: Expression<string>;
  /** ARN that permissions to call start with. */
  readonly executionArn: Expression<string>;
  readonly invokeUrl: Expression<string>;
}

/** Methods that a proxy answers. */
const METHODS = ["GET", "HEAD", "POST"] as const;

const STAGE = "live";

/** What API Gateway writes about each call; $context variables are its own: https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-logging-variables.html */
const LOG_FORMAT = JSON.stringify({
  requestId: "$context.requestId",
  requestTime: "$context.requestTime",
  sourceIp: "$context.identity.sourceIp",
  caller: "$context.identity.caller",
  method: "$context.httpMethod",
  path: "$context.path",
  status: "$context.status",
  responseLength: "$context.responseLength",
  integrationError: "$context.integrationErrorMessage",
});

export const gatewayLogGroup = (deploymentName: string): string => `/aws/apigateway/${deploymentName}`;

export function declareGateway({ name, host, instances }: Deployment<AwsHost>, file: Configuration): Gateway {
  const longest = Math.max(...instances.map(({ logRetentionDays }) => logRetentionDays));
  const log = file.resource("aws_cloudwatch_log_group", "proxy_api", {
    name: gatewayLogGroup(name),
    retention_in_days: longest,
    ...(host.kmsKeyArn === undefined ? {} : { kms_key_id: host.kmsKeyArn }),
  });
  const api = file.resource("aws_apigatewayv2_api", "proxy_api", { name: `${name}-api`, protocol_type: "HTTP" });
  const stage = file.resource("aws_apigatewayv2_stage", "proxy_api", {
    api_id: api.attribute("id"),
    name: STAGE,
    auto_deploy: true,
    access_log_settings: [{ destination_arn: log.attribute("arn"), format: LOG_FORMAT }],
  });
  return {
    apiId: api.attribute("id"),
    executionArn: api.attribute("execution_arn"),
    invokeUrl: stage.attribute("invoke_url"),
  };
}

/** The way from the API to one function; the result is its base URL. */
export function declareRoutes(
  { id, functionName }: ProxyInstance,
  { name, arn }: { readonly name: Expression<string>; readonly arn: Expression<string> },
  gateway: Gateway,
  file: Configuration,
): Expression<string> {
  const integration = file.resource("aws_apigatewayv2_integration", id, {
    api_id: gateway.apiId,
    integration_type: "AWS_PROXY",
    integration_uri: arn,
    integration_method: "POST",
    // Version 2.0 decodes escaped slashes, and ids of messages hold some.
    payload_format_version: "1.0",
    timeout_milliseconds: 30_000,
  });
  for (const method of METHODS) {
    file.resource("aws_apigatewayv2_route", `${id}_${method.toLowerCase()}`, {
      api_id: gateway.apiId,
      route_key: `${method} /${functionName}/{proxy+}`,
      authorization_type: "AWS_IAM",
      target: text`integrations/${integration.attribute("id")}`,
    });
  }
  file.resource("aws_lambda_permission", id, {
    statement_id: "AllowOwnGateway",
    action: "lambda:InvokeFunction",
    function_name: name,
    principal: "apigateway.amazonaws.com",
    source_arn: text`${gateway.executionArn}/${STAGE}/*/${functionName}/{proxy+}`,
  });
  return text`${gateway.invokeUrl}/${functionName}/`;
}

/** What a caller may call. */
export const callableArns = (gateway: Gateway, functionName: string): readonly Expression<string>[] =>
  METHODS.map((method) => text`${gateway.executionArn}/${STAGE}/${method}/${functionName}/*`);
