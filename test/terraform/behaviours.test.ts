/** Every resource type of the dumps lives through a whole scenario, also when Terraform tolerates nothing. */
import { describe, expect, test } from "vitest";
import { rootFile } from "./files.js";
import { scenario } from "./scenario.js";
import { type Provider, patience, standardProviders, terraformAvailable } from "./terraform.js";

const role = "df021288-bdef-4463-88db-98f22de89214";
const graph = "00000003-0000-0000-c000-000000000000";
const policy = "${jsonencode({})}";
const bucket = "${aws_s3_bucket.it.id}";
const api_id = "${aws_apigatewayv2_api.it.id}";
const application_id = "${azuread_application.it.id}";
const account = "${google_service_account.it.member}";
const on = { depends_on: ["google_project_service.it"] };

const one: Readonly<Record<string, object>> = {
  aws_apigatewayv2_api: { name: "api", protocol_type: "HTTP" },
  aws_apigatewayv2_integration: {
    api_id,
    integration_type: "AWS_PROXY",
    integration_uri: "${aws_lambda_function.it.invoke_arn}",
  },
  aws_apigatewayv2_route: { api_id, route_key: "GET /{proxy+}" },
  aws_apigatewayv2_stage: { api_id, name: "$default", auto_deploy: true },
  aws_cloudwatch_log_group: { name: "/aws/lambda/f", retention_in_days: 7, tags: { a: "b" } },
  aws_cognito_identity_pool: { identity_pool_name: "pool", developer_provider_name: "dev" },
  aws_iam_policy: { name: "p", policy },
  aws_iam_role: { name: "r", assume_role_policy: policy },
  aws_iam_role_policy: { name: "rp", role: "${aws_iam_role.it.name}", policy },
  aws_iam_role_policy_attachment: { role: "${aws_iam_role.it.name}", policy_arn: "${aws_iam_policy.it.arn}" },
  aws_lambda_function: {
    function_name: "f",
    role: "${aws_iam_role.it.arn}",
    s3_bucket: "b",
    s3_key: "k",
    environment: [{ variables: { POOL: "${aws_cognito_identity_pool.it.id}" } }],
  },
  aws_lambda_function_url: { function_name: "${aws_lambda_function.it.function_name}", authorization_type: "AWS_IAM" },
  aws_lambda_permission: {
    function_name: "${aws_lambda_function.it.function_name}",
    action: "lambda:InvokeFunction",
    principal: "apigateway.amazonaws.com",
  },
  aws_s3_bucket: { bucket: "the-bucket" },
  aws_s3_bucket_public_access_block: { bucket, block_public_acls: true },
  aws_s3_bucket_server_side_encryption_configuration: {
    bucket,
    rule: [{ apply_server_side_encryption_by_default: [{ sse_algorithm: "AES256" }] }],
  },
  aws_s3_bucket_versioning: { bucket, versioning_configuration: [{ status: "Enabled" }] },
  aws_s3_object: { bucket, key: "k", content: "text" },
  aws_secretsmanager_secret: { name: "s" },
  aws_secretsmanager_secret_version: {
    secret_id: "${aws_secretsmanager_secret.it.id}",
    secret_string_wo: "${ephemeral.random_password.it.result}",
    secret_string_wo_version: 1,
  },
  aws_ssm_parameter: { name: "/p", type: "String", insecure_value: "text" },
  aws_vpc_security_group_egress_rule: { ip_protocol: "tcp", security_group_id: "sg-1", cidr_ipv4: "10.0.0.0/8" },
  azuread_app_role_assignment: {
    app_role_id: role,
    principal_object_id: "${azuread_service_principal.it.object_id}",
    resource_object_id: "${data.azuread_service_principal.graph.object_id}",
  },
  azuread_application: {
    display_name: "App",
    feature_tags: [{ hide: true }],
    // The other ways of naming owners and of asking for permissions must not interfere.
    lifecycle: { ignore_changes: ["owners", "required_resource_access"] },
  },
  azuread_application_api_access: { application_id, api_client_id: graph, role_ids: [role] },
  azuread_application_federated_identity_credential: {
    application_id,
    audiences: ["${aws_cognito_identity_pool.it.id}"],
    display_name: "access",
    issuer: "https://issuer.example",
    subject: "s",
  },
  azuread_application_owner: { application_id, owner_object_id: "${data.azuread_client_config.me.object_id}" },
  azuread_application_registration: { display_name: "Registered", requested_access_token_version: 2 },
  azuread_service_principal: { client_id: "${azuread_application.it.client_id}" },
  google_certificate_manager_certificate: { name: "c", managed: [{ domains: ["it.example.com"] }], ...on },
  google_certificate_manager_certificate_map: { name: "m", ...on },
  google_certificate_manager_certificate_map_entry: {
    name: "e",
    map: "${google_certificate_manager_certificate_map.it.name}",
    certificates: ["${google_certificate_manager_certificate.it.id}"],
    hostname: "it.example.com",
  },
  google_cloud_run_v2_service_iam_member: {
    name: "${google_cloudfunctions2_function.it.name}",
    location: "us-central1",
    role: "roles/run.invoker",
    member: "user:ada@example.com",
  },
  google_cloudfunctions2_function: {
    name: "proxy",
    location: "us-central1",
    build_config: [
      {
        runtime: "java25",
        source: [
          {
            storage_source: [
              { bucket: "${google_storage_bucket.it.name}", object: "${google_storage_bucket_object.it.name}" },
            ],
          },
        ],
      },
    ],
    service_config: [{ service_account_email: "${google_service_account.it.email}", available_memory: "1024M" }],
  },
  google_compute_backend_service: {
    name: "b",
    load_balancing_scheme: "EXTERNAL_MANAGED",
    backend: [{ group: "${google_compute_region_network_endpoint_group.it.id}" }],
  },
  google_compute_global_address: { name: "a", ...on },
  google_compute_global_forwarding_rule: {
    name: "f",
    ip_address: "${google_compute_global_address.it.id}",
    target: "${google_compute_target_https_proxy.it.id}",
  },
  google_compute_region_network_endpoint_group: {
    name: "n",
    region: "us-central1",
    cloud_run: [{ url_mask: "it.example.com/<service>" }],
    ...on,
  },
  google_compute_target_https_proxy: {
    name: "t",
    url_map: "${google_compute_url_map.it.id}",
    certificate_map: "//certificatemanager.googleapis.com/${google_certificate_manager_certificate_map.it.id}",
  },
  google_compute_url_map: { name: "u", default_service: "${google_compute_backend_service.it.id}" },
  google_project_iam_member: { project: "the-project", role: "roles/logging.logWriter", member: account, ...on },
  google_project_service: { for_each: "${toset(local.services)}", service: "${each.key}" },
  google_secret_manager_secret: { secret_id: "s", replication: [{ auto: [{}] }], labels: { a: "b" }, ...on },
  google_secret_manager_secret_iam_member: {
    secret_id: "${google_secret_manager_secret.it.id}",
    role: "roles/secretmanager.secretAccessor",
    member: account,
  },
  google_secret_manager_secret_version: {
    secret: "${google_secret_manager_secret.it.id}",
    secret_data_wo: "${ephemeral.random_password.it.result}",
    secret_data_wo_version: 1,
  },
  google_service_account: { account_id: "it-is-it", display_name: "It", ...on },
  google_service_account_iam_member: {
    service_account_id: "${google_service_account.it.name}",
    role: "roles/iam.serviceAccountUser",
    member: "user:ada@example.com",
  },
  google_storage_bucket: { name: "the-google-bucket", location: "us-central1", ...on },
  google_storage_bucket_iam_member: {
    bucket: "${google_storage_bucket.it.name}",
    role: "roles/storage.objectViewer",
    member: account,
  },
  google_storage_bucket_object: { bucket: "${google_storage_bucket.it.name}", name: "o", source: "o.zip" },
};

/** Services that the objects above are of. */
const services = ["artifactregistry", "certificatemanager", "cloudbuild", "cloudfunctions", "compute", "iam", "run"]
  .concat("secretmanager", "storage")
  .map((name) => `${name}.googleapis.com`);

const files = rootFile({
  provider: { google: { project: "the-project", region: "us-central1", default_labels: { team: "people" } } },
  locals: { services },
  ephemeral: { random_password: { it: { length: 32 } } },
  data: { azuread_client_config: { me: {} }, azuread_service_principal: { graph: { client_id: graph } } },
  resource: Object.fromEntries(Object.entries(one).map(([type, it]) => [type, { it }])),
});

/** As a provider that is not made with SDK v2: no hidden defaults, and Terraform checks every value. */
function strict({ dump, behaviours }: Provider): Provider {
  const resources = Object.entries(behaviours.resources ?? {}).map(([type, behaviour]) => {
    return [type, { ...behaviour, defaults: {}, computedBlocks: [] }];
  });
  return { dump, behaviours: { ...behaviours, legacy: false, resources: Object.fromEntries(resources) } };
}

describe.skipIf(!terraformAvailable)("every resource type", { timeout: patience }, () => {
  const providers = Object.values(standardProviders());

  test("is in the configuration above", () => {
    const types = providers.flatMap(({ dump }) => Object.keys(dump.resource_schemas));
    expect(Object.keys(one)).toEqual(types.sort());
  });

  test("is created, stays as it is, and is destroyed", async () => {
    const { plan, cloud, warnings } = await scenario({ files });
    expect(plan.counts.add).toBe(Object.keys(one).length - 1 + services.length);
    expect(cloud.of("DELETE").length).toBe(cloud.of("CREATE").length);
    expect(warnings).toEqual([]);
  });

  test("is consistent from plan to apply", async () => {
    await scenario({ files, providers: providers.map(strict) });
  });
});
