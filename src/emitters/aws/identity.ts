import type { AwsHost } from "../../compiler/aws-host.js";
import type { Application, Deployment } from "../../compiler/deployment.js";
import { type Configuration, comment, type Expression, text } from "../../terraform/index.js";
import { crossing, meaning } from "../crossings.js";

/** What an application presents to Entra, and who may obtain it. */
export interface Identity {
  readonly clientId: Expression<string>;
  readonly poolId: Expression<string>;
  readonly poolArn: Expression<string>;
  /** Undefined while it is pending. */
  readonly identityId?: Expression<string> | string;
}

/**
 * A Cognito pool and the identity in it. The permission to obtain an identity is given per pool, so each application has
 * its own. Nothing in the aws provider makes a developer identity; the AWS CLI finds or makes it.
 */
export function declareIdentity(
  application: Application,
  deployment: Deployment<AwsHost>,
  file: Configuration,
): Identity {
  const { name, host } = deployment;
  const { key, identity } = application;
  const clientId = file.variable(crossing(key, "clientId"), meaning("clientId"));
  const pool = file.resource("aws_cognito_identity_pool", key, {
    "//": comment("One pool per application: no function of another application can obtain its identity"),
    identity_pool_name: `${name}-${key}-entra`,
    developer_provider_name: host.cognito.developerProviderName,
    allow_classic_flow: false,
    allow_unauthenticated_identities: false,
  });
  const known = { clientId, poolId: pool.attribute("id"), poolArn: pool.attribute("arn") };
  if (identity.kind === "pending") return known;
  if (identity.kind === "given") return { ...known, identityId: identity.identityId };
  return { ...known, identityId: lookUp(key, known.poolId, clientId, host, file) };
}

function lookUp(
  key: string,
  poolId: Expression<string>,
  clientId: Expression<string>,
  { cognito, region }: AwsHost,
  file: Configuration,
): Expression<string> {
  const { developerProviderName, cliProfile } = cognito;
  const found = file.data("external", key, {
    "//": comment(
      "Finds the Cognito identity of this application, or makes it; the one-second token is dropped by --query",
    ),
    program: [
      "aws",
      "cognito-identity",
      "get-open-id-token-for-developer-identity",
      "--identity-pool-id",
      poolId,
      "--logins",
      text`${developerProviderName}=${clientId}`,
      "--token-duration",
      "1",
      "--region",
      region,
      ...(cliProfile === undefined ? [] : ["--profile", cliProfile]),
      "--query",
      "{IdentityId: IdentityId}",
      "--output",
      "json",
    ],
  });
  return found.entry("result", "IdentityId");
}
