/** What is known of each type that this tool makes. */
import type { Resources } from "../terraform/resources.generated.js";

/**
 * Whether another object may take the place of one. `never`: what it is known by would be another, with what that means.
 * `with its arguments`: when an argument that the manifest gives cannot be changed in place. `always`: it holds nothing, and
 * what it grants is judged by itself.
 */
type Replaceable = { readonly never: string } | "with its arguments" | "always";

const CONSENT = "it would have another client id, and an administrator would have to consent again";
const PSEUDONYMS = "another salt or key would take its place, and pseudonyms would change";
const LIST = "permissions that others gave the application would be lost";

const KINDS = {
  aws_apigatewayv2_api: "with its arguments",
  aws_apigatewayv2_integration: "always",
  aws_apigatewayv2_route: "always",
  aws_apigatewayv2_stage: "with its arguments",
  aws_cloudwatch_log_group: "with its arguments",
  aws_cognito_identity_pool: "with its arguments",
  aws_iam_role: "with its arguments",
  aws_iam_role_policy: "always",
  aws_iam_role_policy_attachment: "always",
  aws_lambda_function: "with its arguments",
  aws_lambda_function_url: "with its arguments",
  aws_lambda_permission: "always",
  aws_s3_bucket: "with its arguments",
  aws_s3_bucket_public_access_block: "always",
  aws_s3_bucket_server_side_encryption_configuration: "always",
  aws_s3_object: "always",
  aws_secretsmanager_secret: { never: PSEUDONYMS },
  aws_secretsmanager_secret_version: { never: PSEUDONYMS },
  aws_ssm_parameter: "with its arguments",
  azuread_app_role_assignment: "with its arguments",
  azuread_application: { never: CONSENT },
  azuread_application_api_access: { never: LIST },
  azuread_application_federated_identity_credential: "always",
  azuread_application_registration: { never: CONSENT },
  azuread_service_principal: { never: "every consent that it holds would be lost" },
  google_certificate_manager_certificate: "always",
  google_certificate_manager_certificate_map: "always",
  google_certificate_manager_certificate_map_entry: "always",
  google_cloud_run_v2_service_iam_member: "always",
  google_cloudfunctions2_function: "with its arguments",
  google_compute_backend_service: "always",
  google_compute_global_address: "with its arguments",
  google_compute_global_forwarding_rule: "always",
  google_compute_region_network_endpoint_group: "always",
  google_compute_target_https_proxy: "always",
  google_compute_url_map: "always",
  google_project_iam_member: "always",
  google_project_service: "always",
  google_secret_manager_secret: { never: PSEUDONYMS },
  google_secret_manager_secret_iam_member: "always",
  google_secret_manager_secret_version: { never: PSEUDONYMS },
  google_service_account: { never: "it would have another unique id, which Entra does not trust yet" },
  google_service_account_iam_member: "always",
  google_storage_bucket: "with its arguments",
  google_storage_bucket_iam_member: "always",
  google_storage_bucket_object: "always",
  terraform_data: "with its arguments",
} as const satisfies Partial<Record<keyof Resources, Replaceable>>;

/** Undefined for a type that this tool never makes. */
export const replaceable = (type: string): Replaceable | undefined =>
  Object.hasOwn(KINDS, type) ? KINDS[type as keyof typeof KINDS] : undefined;

/** Whether it is the salt or the key of the pseudonyms, or what holds one. */
export const isSecret = ({ type, label }: { readonly type: string; readonly label: string }): boolean =>
  (label === "psoxy_salt" || label === "psoxy_encryption_key") &&
  (type === "aws_ssm_parameter" || /^(aws_secretsmanager|google_secret_manager)_secret(_version)?$/.test(type));

/** What proxies run as: once there is one, there is a salt, too. */
export const isFunction = (type: string): boolean =>
  type === "aws_lambda_function" || type === "google_cloudfunctions2_function";

/** Arguments, however deep they stand, that decide neither who may do what nor what becomes of the data. */
export const isHarmless = (argument: string): boolean => HARMLESS.has(argument);

const HARMLESS: ReadonlySet<string> = new Set([
  "available_cpu",
  "available_memory",
  "default_labels",
  "default_tags",
  "description",
  "display_name",
  "ephemeral_storage",
  "labels",
  "log_config",
  "logging_config",
  "max_instance_count",
  "max_instance_request_concurrency",
  "memory_size",
  "min_instance_count",
  "notes",
  "profile",
  "reserved_concurrent_executions",
  "retention_in_days",
  "tags",
  "timeout",
  "timeout_seconds",
  "timeouts",
  "tracing_config",
]);
