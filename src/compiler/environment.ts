/**
 * What a proxy reads from its environment, and only that. Names and meanings were read in Worklytics/psoxy 0.6.9
 * (commit 5f92cb261: ProxyConfigProperty, ApiModeConfig, WorkloadIdentityFederationGrantTokenRequestBuilder).
 */
import type { EnvironmentValue, Host, InstanceRules, ProxyInstance, Tenant } from "./deployment.js";

/** What every proxy reads, wherever it runs. */
export function proxyEnvironment(
  instance: Omit<ProxyInstance, "environment" | "rules">,
  tenant: Tenant,
): Readonly<Record<string, EnvironmentValue>> {
  const { connector, allowedIps } = instance;
  return {
    SOURCE: connector.sourceKind,
    TARGET_HOST: tenant.graphHost,
    SOURCE_AUTH_STRATEGY_IDENTIFIER: "oauth2_refresh_token",
    GRANT_TYPE: "workload_identity_federation",
    TOKEN_SCOPE: `https://${tenant.graphHost}/.default`,
    REFRESH_ENDPOINT: `https://${tenant.loginHost}/${tenant.tenantId}/oauth2/v2.0/token`,
    CLIENT_ID: { from: "clientId" },
    REQUEST_TIMEOUT_SECONDS: String(instance.timeoutSeconds),
    PSEUDONYMIZE_APP_IDS: String(instance.pseudonymizeAppIds),
    EMAIL_CANONICALIZATION: instance.emailCanonicalization === "strict" ? "STRICT" : "IGNORE_DOTS",
    // The proxy's own default is to preserve domains, and not to be in development.
    ...(instance.emailDomainHandling === "preserve"
      ? {}
      : { EMAIL_DOMAIN_HANDLING: instance.emailDomainHandling.toUpperCase() }),
    ...(instance.developmentMode ? { IS_DEVELOPMENT_MODE: "true" } : {}),
    ...(allowedIps.length === 0 ? {} : { ALLOWED_DATA_ACCESS_IP_BLOCKS: allowedIps.join(",") }),
  };
}

/** The checksum starts the proxies anew when rules change that they read from a parameter. */
export const rulesEnvironment = ({ storage, sha1 }: InstanceRules): Readonly<Record<string, EnvironmentValue>> => ({
  CUSTOM_RULES_SHA: sha1,
  ...(storage === "environment" ? { RULES: { from: "rules" } } : {}),
});

/**
 * Bytes of all names and values of a function's environment: https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html,
 * https://cloud.google.com/functions/docs/configuring/env-var#size_limits
 */
export const ENVIRONMENT_LIMITS: Readonly<Record<Host["kind"], number>> = { aws: 4096, gcp: 32768 };

/** Bytes of names and values. Ids of Cognito have up to 55 characters, client ids 36. */
export function environmentBytes(environment: Readonly<Record<string, EnvironmentValue>>, rulesBytes = 0): number {
  const lengths = { clientId: 36, identityPoolId: 55, identityId: 55, rules: rulesBytes };
  const lengthOf = (value: EnvironmentValue) =>
    typeof value === "string" ? Buffer.byteLength(value) : lengths[value.from];
  return Object.entries(environment).reduce((sum, [name, value]) => sum + Buffer.byteLength(name) + lengthOf(value), 0);
}

/** What is left for the value of one more variable, beside the checksum of rules. */
export const roomFor = (
  name: string,
  environment: Readonly<Record<string, EnvironmentValue>>,
  host: Host["kind"],
): number => ENVIRONMENT_LIMITS[host] - environmentBytes(environment) - name.length - "CUSTOM_RULES_SHA".length - 40;

/**
 * Variables that the manifest may not set, with the key that says the same where there is one. Set by us on either host,
 * or read by the proxy from elsewhere.
 */
export const RESERVED_VARIABLES: ReadonlyMap<string, string | undefined> = new Map([
  ["SOURCE", undefined],
  ["TARGET_HOST", undefined],
  ["SOURCE_AUTH_STRATEGY_IDENTIFIER", undefined],
  ["GRANT_TYPE", undefined],
  ["TOKEN_SCOPE", undefined],
  ["REFRESH_ENDPOINT", undefined],
  ["CLIENT_ID", undefined],
  ["IDENTITY_POOL_ID", undefined],
  ["IDENTITY_ID", undefined],
  ["DEVELOPER_NAME_ID", undefined],
  ["AUDIENCE", undefined],
  ["REQUEST_TIMEOUT_SECONDS", "timeoutSeconds"],
  ["PSEUDONYMIZE_APP_IDS", "pseudonymizeAppIds"],
  ["EMAIL_CANONICALIZATION", "emailCanonicalization"],
  ["ALLOWED_DATA_ACCESS_IP_BLOCKS", "allowedIps"],
  ["IS_DEVELOPMENT_MODE", "developmentMode"],
  ["EMAIL_DOMAIN_HANDLING", "emailDomainHandling"],
  ["REMOTE_RESOURCE_BUCKET", "resourceBucket"],
  ["SHARED_RESOURCE_PATH", undefined],
  ["INSTANCE_RESOURCE_PATH", undefined],
  ["SECRETS_STORE", undefined],
  ["PATH_TO_SHARED_CONFIG", undefined],
  ["PATH_TO_INSTANCE_CONFIG", undefined],
  ["BUNDLE_FILENAME", undefined],
  ["CUSTOM_RULES_SHA", undefined],
  ["RULES", undefined],
  ["PSOXY_SALT", undefined],
  ["PSOXY_ENCRYPTION_KEY", undefined],
  ["SALT_IP", undefined],
  ["ENCRYPTION_KEY_IP", undefined],
  ["SALT_EMAIL_DOMAINS", undefined],
  ["ENCRYPTION_KEY_EMAIL_DOMAINS", undefined],
  ["SIDE_OUTPUT_ORIGINAL", undefined],
  ["SIDE_OUTPUT_SANITIZED", undefined],
]);

/**
 * Variables that a cloud keeps for itself: https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html,
 * https://cloud.google.com/functions/docs/configuring/env-var#reserved_key_names. LOG_EXECUTION_ID is set by Google's provider.
 */
export const RESERVED_BY_HOST: Readonly<Record<Host["kind"], RegExp>> = {
  aws: /^(LAMBDA_TASK_ROOT$|LAMBDA_RUNTIME_DIR$|TZ$|AWS_|_)/,
  gcp: /^(FUNCTION_TARGET$|FUNCTION_SIGNATURE_TYPE$|K_SERVICE$|K_REVISION$|K_CONFIGURATION$|PORT$|LOG_EXECUTION_ID$|X_GOOGLE_)/,
};
