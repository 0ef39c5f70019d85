import type { GcpHost } from "../../compiler/gcp-host.js";
import {
  type Address,
  type Argument,
  address,
  type Configuration,
  comment,
  type Expression,
} from "../../terraform/index.js";
import type { Account } from "./accounts.js";
import type { Services } from "./services.js";

/** Property that the proxy reads, label, and what a new one would mean. */
const SECRETS = [
  ["PSOXY_ENCRYPTION_KEY", "psoxy_encryption_key", "a new key makes earlier reversible pseudonyms unreadable"],
  ["PSOXY_SALT", "psoxy_salt", "a new salt changes every pseudonym"],
] as const;

/** The salt or the key, as functions see it. */
export interface Secret {
  readonly label: string;
  /** Full name. */
  readonly secretId: Argument<string>;
  /** What must be there before a function; nothing where it exists already. */
  readonly addresses: readonly Address[];
}

/** Made once where they do not exist, and never changed. */
export function declareSecrets(host: GcpHost, services: Services, file: Configuration): readonly Secret[] {
  const { prefix, path, create } = host.secrets;
  return SECRETS.map(([property, label, meaning]) => {
    if (!create) return { label, secretId: `${path}${property}`, addresses: [] };
    const password = file.ephemeral("random_password", label, { length: 32, special: false }).attribute("result");
    const remark = `Made once, never in state, never replaced: ${meaning}`;
    return { label, ...declareSecret(label, `${prefix}${property}`, remark, password, host, services, file) };
  });
}

/**
 * A secret and its only version. The proxy reads the latest version at once, so none may follow; Google does not let the
 * locations be changed.
 */
function declareSecret(
  label: string,
  name: string,
  remark: string,
  password: Expression<string>,
  { secrets }: GcpHost,
  services: Services,
  file: Configuration,
): Omit<Secret, "label"> {
  const secret = file.resource("google_secret_manager_secret", label, {
    "//": comment(remark),
    secret_id: name,
    deletion_protection: true,
    replication: [{ user_managed: [{ replicas: secrets.replicaLocations.map((location) => ({ location })) }] }],
    depends_on: services("secretmanager"),
    lifecycle: { ignore_changes: [address("replication")], prevent_destroy: true },
  });
  const secretId = secret.attribute("id");
  const version = file.resource("google_secret_manager_secret_version", label, {
    secret: secretId,
    deletion_policy: "ABANDON",
    secret_data_wo: password,
    secret_data_wo_version: 1,
    lifecycle: {
      ignore_changes: ["enabled", "is_secret_data_base64", "secret_data_wo_version"].map(address),
      prevent_destroy: true,
    },
  });
  return { secretId, addresses: [version.address] };
}

/** Lets an instance read both, by name, and nothing else. */
export const grantSecrets = (
  instanceId: string,
  { member }: Account,
  secrets: readonly Secret[],
  services: Services,
  file: Configuration,
): readonly Address[] =>
  secrets.flatMap(({ label, secretId, addresses }) => {
    const grant = file.resource("google_secret_manager_secret_iam_member", `${instanceId}_${label}`, {
      secret_id: secretId,
      role: "roles/secretmanager.secretAccessor",
      member,
      ...(addresses.length > 0 ? {} : { depends_on: services("secretmanager") }),
    });
    return [grant.address, ...addresses];
  });
