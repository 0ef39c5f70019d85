import type {
  Application,
  Deployment,
  FederatedCredential,
  FormerHost,
  Host,
  Tenant,
} from "../../compiler/deployment.js";
import { type Argument, Configuration, moduleOutput, text } from "../../terraform/index.js";
import {
  CALLER_ROLE_ARN,
  crossing,
  endpoint,
  HOST_PROVIDERS,
  hostModuleProviders,
  LOAD_BALANCER_ADDRESS,
  madeByHost,
  tokenAudience,
} from "../crossings.js";
import type { Emitter } from "../emitter.js";
import { header } from "../header.js";
import { imports } from "./imports.js";
import { leaving } from "./leaving.js";

/** What holds the modules together: providers, module calls, outputs, and what comes into Terraform or leaves it. */
export const rootEmitter: Emitter = {
  name: "root",
  emit: (deployment) => [
    { path: "main.tf.json", content: main(deployment) },
    { path: "outputs.tf.json", content: outputs(deployment) },
    ...imports(deployment),
    ...leaving(deployment),
  ],
};

/** Whether anything in Entra is Terraform's. */
const hasEntra = ({ applications }: Deployment): boolean =>
  applications.some(({ source }) => source.kind !== "external");

function main(deployment: Deployment): string {
  const { host, tenant, applications, history } = deployment;
  const file = new Configuration(header(deployment));
  const entra = hasEntra(deployment);
  // What was made in Entra by earlier runs can only be destroyed or let go with its provider.
  const azuread = entra || history.entra ? (["azuread"] as const) : [];
  const former = history.formerHosts.map(({ kind }) => HOST_PROVIDERS[kind]);
  file.requireProviders([...azuread, ...hostModuleProviders(deployment), ...former], "with versions");
  declareHostProvider(host, file);
  for (const formerHost of history.formerHosts) declareFormerProvider(formerHost, file);
  if (azuread.length > 0) {
    file.provider("azuread", {
      tenant_id: tenant.tenantId,
      ...(tenant.cloud === "public" ? {} : { environment: tenant.azureadEnvironment }),
    });
  }
  const clientIds = applications.map((application) => [crossing(application.key, "clientId"), clientId(application)]);
  file.module(host.kind, `./${host.kind}`, Object.fromEntries(clientIds));
  if (!entra) return file.toString();
  const identities = applications
    .filter(({ source }) => source.kind !== "external")
    .flatMap(({ credentials }) =>
      credentials.flatMap((credential) => madeByHost(credential).map((value) => crossing(credential.key, value))),
    );
  file.module(
    "azuread",
    "./azuread",
    Object.fromEntries(identities.map((name) => [name, moduleOutput(host.kind, name)])),
  );
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

/** What ran on a former host can only be destroyed with its provider. */
function declareFormerProvider({ kind, account, region }: FormerHost, file: Configuration): void {
  if (kind === "aws") file.provider("aws", { allowed_account_ids: [account], region });
  else file.provider("google", { project: account, region });
}

/** A literal where all of the application is in other hands, otherwise what the module azuread gives back. */
const clientId = ({ key, source }: Application): Argument<string> =>
  source.kind === "external" ? source.clientId : moduleOutput("azuread", crossing(key, "clientId"));

function outputs(deployment: Deployment): string {
  const { applications, host, instances, tenant } = deployment;
  const file = new Configuration(header(deployment));
  const byKey = <T>(list: readonly Application[], make: (application: Application) => T) =>
    Object.fromEntries(list.map((application) => [application.key, make(application)]));
  if (host.kind === "aws") {
    file.output("caller_role_arn", moduleOutput("aws", CALLER_ROLE_ARN), "Role to assume before calling a proxy.");
  }
  file.output("client_ids", byKey(applications, clientId), "Client id of each Entra application.");
  file.output(
    "consent_links",
    byKey(applications, (application) => consentLinks(tenant, clientId(application))),
    "Where an administrator grants consent: v1 asks directly, portal opens the page of permissions.",
  );
  const pending = applications.filter(({ identity }) => identity.kind === "pending");
  if (pending.length > 0) {
    file.output(
      "identity_pool_ids",
      byKey(pending, ({ key }) => moduleOutput("aws", crossing(key, "identityPoolId"))),
      "Cognito identity pool of each application whose identity is still to be obtained.",
    );
  }
  const external = applications.filter(
    ({ source, credentials }) => source.kind === "external" && credentials.length > 0,
  );
  if (external.length > 0) {
    file.output(
      "federated_credentials",
      byKey(external, (application) => credentialsToEnter(application, host)),
      "What whoever has the application in hand enters there as federated credentials.",
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

/** In the form that `az ad app federated-credential create --parameters` takes. */
const credentialsToEnter = ({ credentials }: Application, host: Host) =>
  credentials.map(({ key, name, description, issuer, subject, audience }) => {
    const given = (value: FederatedCredential["subject"]) =>
      typeof value === "string" ? moduleOutput(host.kind, crossing(key, value)) : value.literal;
    return { name, description, issuer, subject: given(subject), audiences: [given(audience)] };
  });

/** https://learn.microsoft.com/entra/identity/enterprise-apps/grant-admin-consent */
const consentLinks = (tenant: Tenant, id: Argument<string>) => ({
  portal: text`https://${tenant.entraPortalHost}/#view/Microsoft_AAD_RegisteredApps/ApplicationMenuBlade/~/CallAnAPI/appId/${id}/isMSAApp~/false`,
  v1: text`https://${tenant.loginHost}/${tenant.tenantId}/adminconsent?client_id=${id}`,
});
