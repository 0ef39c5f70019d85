import type { AwsHost } from "../../compiler/deployment.js";
import { type Address, address, type Configuration, comment } from "../../terraform/index.js";
import { parameterArn } from "./arn.js";

/** The salt and the key of the pseudonyms. */
export interface Secrets {
  readonly addresses: readonly Address[];
  readonly arns: readonly string[];
}

/**
 * Both are made once and never change. With a write-only value the aws provider would answer any other change of the
 * parameter by writing an empty text or a new secret, so every argument that could change is ignored.
 */
export function declareSecrets(host: AwsHost, file: Configuration): Secrets {
  const key = declareSecret("psoxy_encryption_key", "PSOXY_ENCRYPTION_KEY", KEY_REMARK, host, file);
  const salt = declareSecret("psoxy_salt", "PSOXY_SALT", SALT_REMARK, host, file);
  return { addresses: [key.address, salt.address], arns: [key.arn, salt.arn] };
}

const KEY_REMARK = "Made once, never in state: a new key makes earlier reversible pseudonyms unreadable";
const SALT_REMARK = "Made once, never in state, never replaced: a new salt changes every pseudonym";

function declareSecret(label: string, property: string, remark: string, host: AwsHost, file: Configuration) {
  const password = file.ephemeral("random_password", label, { length: 32, special: false });
  const name = `${host.secretsPath}${property}`;
  const parameter = file.resource("aws_ssm_parameter", label, {
    "//": comment(remark),
    name,
    type: "SecureString",
    value_wo: password.attribute("result"),
    value_wo_version: 1,
    lifecycle: {
      ignore_changes: ["description", "key_id", "tier", "value_wo_version"].map(address),
      prevent_destroy: true,
    },
  });
  return { address: parameter.address, arn: parameterArn(host, name) };
}
