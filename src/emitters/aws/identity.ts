import type { Deployment } from "../../compiler/deployment.js";
import { type Configuration, comment, type Expression, text } from "../../terraform/index.js";
import { crossing, meaning } from "../crossings.js";

/** What an application presents to Entra, and who may obtain it. */
export interface Identity {
  readonly clientId: Expression<string>;
  readonly poolId: Expression<string>;
  readonly poolArn: Expression<string>;
  readonly identityId: Expression<string>;
}

/**
 * A Cognito pool and the identity in it. The permission to obtain an identity is given per pool, so each application has
 * its own. Nothing in the aws provider makes a developer identity; the AWS CLI finds or makes it.
 */
export function declareIdentity(applicationKey: string, deployment: Deployment, file: Configuration): Identity {
  const { name, host } = deployment;
  const clientId = file.variable(crossing(applicationKey, "clientId"), meaning("clientId"));
  const pool = file.resource("aws_cognito_identity_pool", applicationKey, {
    "//": comment("One pool per application: no other function can obtain its identity"),
    identity_pool_name: `${name}-${applicationKey}-entra`,
    developer_provider_name: host.developerProviderName,
    allow_classic_flow: false,
    allow_unauthenticated_identities: false,
  });
  const identity = file.data("external", applicationKey, {
    "//": comment(
      "Finds the Cognito identity of this application, or makes it; the one-second token is dropped by --query",
    ),
    program: [
      "aws",
      "cognito-identity",
      "get-open-id-token-for-developer-identity",
      "--identity-pool-id",
      pool.attribute("id"),
      "--logins",
      text`${host.developerProviderName}=${clientId}`,
      "--token-duration",
      "1",
      "--region",
      host.region,
      "--query",
      "{IdentityId: IdentityId}",
      "--output",
      "json",
    ],
  });
  return {
    clientId,
    poolId: pool.attribute("id"),
    poolArn: pool.attribute("arn"),
    identityId: identity.entry("result", "IdentityId"),
  };
}
