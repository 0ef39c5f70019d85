import type { Deployment, Tenant } from "../../compiler/deployment.js";
import { Configuration, type Expression, moduleOutput, text } from "../../terraform/index.js";
import { CALLER_ROLE_ARN, crossing, endpoint } from "../crossings.js";
import type { Emitter } from "../emitter.js";
import { header } from "../header.js";

/** What holds the modules together: providers, module calls, outputs. */
export const rootEmitter: Emitter = {
  name: "root",
  emit: (deployment) => [
    { path: "main.tf.json", content: main(deployment) },
    { path: "outputs.tf.json", content: outputs(deployment) },
    { path: ".gitattributes", content: GIT_ATTRIBUTES },
  ],
};

/** Keeps checkouts from changing line ends, so that the lock's hashes and the files' bytes stay. */
const GIT_ATTRIBUTES = `# Written by psoxy-compile.
${[".gitattributes", "*.tf.json", "aws/rules/*.yaml", "CONSENT.md", "psoxy-compile.lock.json"].map((pattern) => `${pattern} -text`).join("\n")}
`;

function main(deployment: Deployment): string {
  const { host, tenant, applications } = deployment;
  const file = new Configuration(header(deployment));
  file.requireProviders(["aws", "azuread", "external", "random"], "with versions");
  file.provider("aws", {
    allowed_account_ids: [host.accountId],
    region: host.region,
    ...(Object.keys(host.tags).length === 0 ? {} : { default_tags: [{ tags: host.tags }] }),
  });
  file.provider("azuread", {
    tenant_id: tenant.tenantId,
    ...(tenant.cloud === "public" ? {} : { environment: tenant.azureadEnvironment }),
  });
  const clientIds = applications.map(({ key }) => crossing(key, "clientId"));
  file.module("aws", "./aws", inputs("azuread", clientIds));
  const identities = applications.flatMap(({ key, credentials }) =>
    credentials.flatMap(({ subject, audience }) => [crossing(key, subject), crossing(key, audience)]),
  );
  file.module("azuread", "./azuread", inputs("aws", identities));
  return file.toString();
}

/** Inputs of a module that are outputs of another, under the same names. */
const inputs = (module: string, names: readonly string[]): Readonly<Record<string, Expression<string>>> =>
  Object.fromEntries(names.map((name) => [name, moduleOutput(module, name)]));

function outputs(deployment: Deployment): string {
  const { applications, instances, tenant } = deployment;
  const file = new Configuration(header(deployment));
  const clientId = (key: string) => moduleOutput("azuread", crossing(key, "clientId"));
  file.output("caller_role_arn", moduleOutput("aws", CALLER_ROLE_ARN), "Role to assume before calling a proxy.");
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
  file.output(
    "endpoints",
    Object.fromEntries(instances.map(({ id }) => [id, moduleOutput("aws", endpoint(id))])),
    "Base URL of each proxy.",
  );
  return file.toString();
}

/** https://learn.microsoft.com/entra/identity/enterprise-apps/grant-admin-consent */
const consentLinks = (tenant: Tenant, clientId: Expression<string>) => ({
  portal: text`https://${tenant.entraPortalHost}/#view/Microsoft_AAD_RegisteredApps/ApplicationMenuBlade/~/CallAnAPI/appId/${clientId}/isMSAApp~/false`,
  v1: text`https://${tenant.loginHost}/${tenant.tenantId}/adminconsent?client_id=${clientId}`,
});
