import { basename } from "node:path";
import { Collector, diagnostic, nearest, type Result } from "../diagnostics/index.js";
import { resolveAwsHost } from "./aws.js";
import { catalogue } from "./catalogue.generated.js";
import type { Connector } from "./connector.js";
import type { Application, AwsHost, Deployment, Permission, ProxyInstance, Tenant } from "./deployment.js";
import type { ManifestDocument } from "./document.js";
import { proxyEnvironment } from "./environment.js";
import type { Instance, Manifest } from "./manifest.generated.js";

/** Fills in defaults, looks up connectors, forms applications and makes names. Does not edit the manifest. */
export function resolve(manifest: Manifest, document: ManifestDocument): Result<Deployment> {
  const report = new Collector();
  const tenant = resolveTenant(manifest);
  const host = report.take(resolveAwsHost(manifest, document));
  const instances = sorted(Object.keys(manifest.connectors)).map((id) =>
    resolveInstance(id, manifest, host, tenant, document),
  );
  const applications = report.take(resolveApplications(manifest, instances, host, document));
  const deployment: Deployment = {
    name: manifest.deployment,
    manifestName: document.source.path === "-" ? "standard input" : basename(document.source.path),
    tenant,
    host,
    applications,
    instances,
    origin: document.origin([]),
  };
  return { value: deployment, diagnostics: report.diagnostics };
}

/** Hosts of the public cloud: https://learn.microsoft.com/graph/deployments */
function resolveTenant({ microsoft365 }: Manifest): Tenant {
  return {
    tenantId: microsoft365.tenantId.toLowerCase(),
    owners: sorted((microsoft365.owners ?? []).map((owner) => owner.toLowerCase())),
    loginHost: "login.microsoftonline.com",
    graphHost: "graph.microsoft.com",
    entraPortalHost: "entra.microsoft.com",
  };
}

function resolveInstance(
  id: string,
  manifest: Manifest,
  host: AwsHost,
  tenant: Tenant,
  document: ManifestDocument,
): ProxyInstance {
  const own: NonNullable<Instance> = manifest.connectors[id] ?? {};
  const settings: NonNullable<Instance> = { ...manifest.proxy, ...own };
  const instance = {
    id,
    connector: connectorCalled(id),
    applicationKey: id,
    functionName: `${manifest.deployment}-${id}`,
    memoryMb: settings.memoryMb ?? 512,
    timeoutSeconds: settings.timeoutSeconds ?? 180,
    logRetentionDays: settings.logRetentionDays ?? 7,
    allowedIps: sorted(settings.allowedIps ?? []),
    pseudonymizeAppIds: settings.pseudonymizeAppIds ?? true,
    emailCanonicalization: settings.emailCanonicalization ?? "ignoreDots",
    ownEnvironment: { ...manifest.proxy?.environment, ...own.environment },
    origin: document.origin(["connectors", id]),
    settings: document.origin(["connectors", id], ["proxy"]),
  } as const;
  return { ...instance, environment: proxyEnvironment(instance, tenant, host) };
}

/** The schema lists the catalogue, so an unknown id does not come this far. */
function connectorCalled(id: string): Connector {
  const connector = catalogue.find((entry) => entry.id === id);
  if (connector === undefined) throw new Error(`the schema let an unknown connector through: ${id}`);
  return connector;
}

/** One application for each instance, under the instance's id. */
function resolveApplications(
  manifest: Manifest,
  instances: readonly ProxyInstance[],
  host: AwsHost,
  document: ManifestDocument,
): Result<readonly Application[]> {
  const ids = instances.map(({ id }) => id);
  const strays = Object.keys(manifest.applications ?? {}).filter((key) => !ids.includes(key));
  const diagnostics = strays.map((key) =>
    diagnostic(
      "resolve/unknown-application",
      { key, nearest: nearest(key, ids) },
      document.keyPlace(["applications", key]),
    ),
  );
  const applications = instances.map((instance): Application => {
    const key = instance.applicationKey;
    const { displayName } = instance.connector;
    return {
      key,
      displayName:
        manifest.applications?.[key]?.displayName ?? `Psoxy Connector - ${displayName} ${manifest.deployment}`,
      source: { kind: "create" },
      permissions: superset([instance]),
      credentials: [
        {
          key,
          name: `${manifest.deployment}AccessFromAWS`,
          description: `Lets the ${displayName} proxy of ${manifest.deployment} sign in from AWS account ${host.accountId}`,
          issuer: "https://cognito-identity.amazonaws.com",
          subject: "identityId",
          audience: "identityPoolId",
        },
      ],
      instanceIds: [instance.id],
      origin: document.origin(["applications", key]),
    };
  });
  return { value: applications, diagnostics };
}

/** The union of what instances need, each permission once with everyone who asks for it. */
function superset(instances: readonly ProxyInstance[]): readonly Permission[] {
  const union = new Map<string, Permission>();
  for (const { id: instanceId, connector } of instances) {
    for (const { name, id, text, reason } of connector.permissions) {
      const requests = [...(union.get(name)?.requests ?? []), { instanceId, reason }];
      union.set(name, { kind: "application", name, id, text, requests });
    }
  }
  return [...union.values()];
}

/** In an order that depends on neither locale nor manifest. */
const sorted = (words: readonly string[]): readonly string[] => [...words].sort();
