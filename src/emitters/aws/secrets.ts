import type { AwsHost } from "../../compiler/aws-host.js";
import { type Address, address, type Configuration, comment, type Expression } from "../../terraform/index.js";
import { parameterArn, secretArn } from "./arn.js";
import type { Statement } from "./policy.js";

/** The salt and the key of the pseudonyms, as functions see them. */
export interface Secrets {
  /** What must be there before a function; nothing where both exist already. */
  readonly addresses: readonly Address[];
  /** What it takes to read both. */
  readonly statement: Statement;
}

/** Property that the proxy reads, label, and what a new one would mean. */
const SECRETS = [
  ["PSOXY_ENCRYPTION_KEY", "psoxy_encryption_key", "a new key makes earlier reversible pseudonyms unreadable"],
  ["PSOXY_SALT", "psoxy_salt", "a new salt changes every pseudonym"],
] as const;

/** Names of both in their store. */
export const secretNames = ({ secrets }: AwsHost): readonly string[] =>
  SECRETS.map(([property]) => `${secrets.path}${property}`);

/** Made once where they do not exist, and never changed. */
export function declareSecrets(host: AwsHost, file: Configuration): Secrets {
  const { store, path, create } = host.secrets;
  const inParameters = store === "parameterStore";
  const declare = inParameters ? declareParameter : declareSecret;
  const addresses = create
    ? SECRETS.map(([property, label, meaning]) => {
        const password = file.ephemeral("random_password", label, { length: 32, special: false }).attribute("result");
        const remark = `Made once, never in state, never replaced: ${meaning}`;
        return declare(label, `${path}${property}`, remark, password, host, file);
      })
    : [];
  const arnOf = inParameters ? parameterArn : secretArn;
  const statement = {
    Sid: "ReadSaltAndKey",
    Effect: "Allow",
    Action: inParameters ? "ssm:GetParameter" : "secretsmanager:GetSecretValue",
    Resource: secretNames(host).map((name) => arnOf(host, name)),
  } as const;
  return { addresses, statement };
}

/**
 * With a write-only value the aws provider would answer any other change of the parameter by writing an empty text or a new
 * secret, so every argument that could change is ignored.
 */
function declareParameter(
  label: string,
  name: string,
  remark: string,
  password: Expression<string>,
  { kmsKeyArn }: AwsHost,
  file: Configuration,
): Address {
  return file.resource("aws_ssm_parameter", label, {
    "//": comment(remark),
    name,
    type: "SecureString",
    ...(kmsKeyArn === undefined ? {} : { key_id: kmsKeyArn }),
    value_wo: password,
    value_wo_version: 1,
    lifecycle: {
      ignore_changes: ["description", "key_id", "tier", "value_wo_version"].map(address),
      prevent_destroy: true,
    },
  }).address;
}

/** The value is a version of its own; another version would be read at once, so none may follow. */
function declareSecret(
  label: string,
  name: string,
  remark: string,
  password: Expression<string>,
  { kmsKeyArn }: AwsHost,
  file: Configuration,
): Address {
  const secret = file.resource("aws_secretsmanager_secret", label, {
    "//": comment(remark),
    name,
    ...(kmsKeyArn === undefined ? {} : { kms_key_id: kmsKeyArn }),
    lifecycle: { ignore_changes: ["description", "kms_key_id"].map(address), prevent_destroy: true },
  });
  return file.resource("aws_secretsmanager_secret_version", label, {
    secret_id: secret.attribute("id"),
    secret_string_wo: password,
    secret_string_wo_version: 1,
    lifecycle: {
      ignore_changes: ["secret_string_wo_version", "version_stages"].map(address),
      prevent_destroy: true,
    },
  }).address;
}
