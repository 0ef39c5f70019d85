import type { Deployment, Host, Tenant } from "../../compiler/deployment.js";
import { address, Configuration, type Expression, moduleOutput, text } from "../../terraform/index.js";
import {
  CALLER_ROLE_ARN,
  crossing,
  endpoint,
  hostModuleProviders,
  LOAD_BALANCER_ADDRESS,
  madeByHost,
  tokenAudience,
} from "../crossings.js";
import type { Emitter, OutputFile } from "../emitter.js";
import { header } from "../header.js";

/** What holds the modules together: providers, module calls, outputs. */
export const rootEmitter: Emitter = {
  name: "root",
  emit: (deployment) => [
    { path: "main.tf.json", content: main(deployment) },
    { path: "outputs.tf.json", content: outputs(deployment) },
    ...letGo(deployment),
  ],
};

/**
 * What may once have been made here and is now in other hands leaves Terraform without being destroyed: `prevent_destroy`
 * protects only while its block stands. Written always, since it does nothing where nothing is to leave.
 */
function letGo(deployment: Deployment): readonly OutputFile[] {
  const applications = deployment.applications
    .filter(({ source }) => source.kind === "reference")
    .map(({ key }) => `azuread.azuread_application.${key}`);
  const secrets = deployment.host.secrets.create
    ? []
    : SECRET_TYPES.flatMap((type) => [`${type}.psoxy_encryption_key`, `${type}.psoxy_salt`]);
  if (applications.length + secrets.length === 0) return [];
  const file = new Configuration(header(deployment));
  file.forget(...[...applications, ...secrets].map((path) => address(`module.${path}`)));
  return [{ path: "moved.tf.json", content: file.toString() }];
}

/** What a salt and a key may have been made as, by module and type. */
const SECRET_TYPES = [
  "aws.aws_secretsmanager_secret",
  "aws.aws_secretsmanager_secret_version",
  "aws.aws_ssm_parameter",
  "gcp.google_secret_manager_secret",
  "gcp.google_secret_manager_secret_version",
] as const;

function main(deployment: Deployment): string {
  const { host, tenant, applications } = deployment;
  const file = new Configuration(header(deployment));
  file.requireProviders(["azuread", ...hostModuleProviders(deployment)], "with versions");
  declareHostProvider(host, file);
  file.provider("azuread", {
    tenant_id: tenant.tenantId,
    ...(tenant.cloud === "public" ? {} : { environment: tenant.azureadEnvironment }),
  });
  const clientIds = applications.map(({ key }) => crossing(key, "clientId"));
  file.module(host.kind, `./${host.kind}`, inputs("azuread", clientIds));
  const identities = applications.flatMap(({ credentials }) =>
    credentials.flatMap((credential) => madeByHost(credential).map((value) => crossing(credential.key, value))),
  );
  file.module("azuread", "./azuread", inputs(host.kind, identities));
  return file.toString();
}

function declareHostProvider(host: Host, file: Configuration): void {
  if (host.kind === "gcp") {
    file.provider("google", {
      project: host.projectId,
      region: host.region,
      ...(host.impersonate === undefined ? {} : { impersonate_service_account: host.impersonate }),
      ...(Object.keys(host.labels).length === 0 ? {} : { default_labels: host.labels }),
    });
    return;
  }
  file.provider("aws", {
    allowed_account_ids: [host.accountId],
    region: host.region,
    ...(host.assumeRoleArn === undefined ? {} : { assume_role: [{ role_arn: host.assumeRoleArn }] }),
    ...(Object.keys(host.tags).length === 0 ? {} : { default_tags: [{ tags: host.tags }] }),
  });
}

/** Inputs of a module that are outputs of another, under the same names. */
const inputs = (module: string, names: readonly string[]): Readonly<Record<string, Expression<string>>> =>
  Object.fromEntries(names.map((name) => [name, moduleOutput(module, name)]));

function outputs(deployment: Deployment): string {
  const { applications, host, instances, tenant } = deployment;
  const file = new Configuration(header(deployment));
  const clientId = (key: string) => moduleOutput("azuread", crossing(key, "clientId"));
  if (host.kind === "aws") {
    file.output("caller_role_arn", moduleOutput("aws", CALLER_ROLE_ARN), "Role to assume before calling a proxy.");
  }
  file.output(
    "client_ids",
    Object.fromEntries(applications.map(({ key }) => [key, clientId(key)])),
    "Client id of each Entra application.",
  );
  file.output(
    "consent_links",
    Object.fromEntries(applications.map(({ key }) => [key, consentLinks(tenant, clientId(key))])),
    "Where an administrator grants consent: v1 asks directly, portal opens the page of permissions.",
  );
  const pending = applications.filter(({ identity }) => identity.kind === "pending");
  if (pending.length > 0) {
    file.output(
      "identity_pool_ids",
      Object.fromEntries(pending.map(({ key }) => [key, moduleOutput("aws", crossing(key, "identityPoolId"))])),
      "Cognito identity pool of each application whose identity is still to be obtained.",
    );
  }
  file.output(
    "endpoints",
    Object.fromEntries(instances.map(({ id }) => [id, moduleOutput(host.kind, endpoint(id))])),
    "Base URL of each proxy.",
  );
  if (host.kind === "gcp") {
    file.output(
      "token_audiences",
      Object.fromEntries(instances.map(({ id }) => [id, moduleOutput("gcp", tokenAudience(id))])),
      "What a caller's identity token must be for: each proxy's own address at Google.",
    );
    if (host.loadBalancer !== undefined) {
      file.output(
        LOAD_BALANCER_ADDRESS,
        moduleOutput("gcp", LOAD_BALANCER_ADDRESS),
        "Address that the domain of the proxies must point to.",
      );
    }
  }
  return file.toString();
}

/** https://learn.microsoft.com/entra/identity/enterprise-apps/grant-admin-consent */
const consentLinks = (tenant: Tenant, clientId: Expression<string>) => ({
  portal: text`https://${tenant.entraPortalHost}/#view/Microsoft_AAD_RegisteredApps/ApplicationMenuBlade/~/CallAnAPI/appId/${clientId}/isMSAApp~/false`,
  v1: text`https://${tenant.loginHost}/${tenant.tenantId}/adminconsent?client_id=${clientId}`,
});
