import { createHash } from "node:crypto";
import type { Lock, LockedApplication, LockedInstance } from "../lock/lock.js";
import { entryOf } from "../lock/shape.js";
import type { Deployment, History, Host, ProxyInstance } from "./deployment.js";
import { type AnyApplication, whole } from "./whole.js";

/** What a run leaves to the next in the lock: what must not simply be dropped or changed. */
export type DeploymentRecord = Omit<Lock, "version" | "files">;

export function recordOf(deployment: Deployment): DeploymentRecord {
  const { name, tenant, host, history } = deployment;
  const { applications, instances } = whole(deployment);
  return {
    deployment: name,
    manifest: deployment.manifestName,
    tenant: { tenantId: tenant.tenantId, cloud: tenant.cloud },
    owners: [...tenant.owners.objectIds, ...tenant.owners.userPrincipalNames],
    host: { kind: host.kind, account: host.kind === "aws" ? host.accountId : host.projectId, region: host.region },
    formerHosts: history.formerHosts,
    callers: { ...host.callers },
    bundle: bundleOf(host.bundle),
    secrets: { store: host.secrets.store, path: host.secrets.path, salt: host.secrets.create ? "create" : "existing" },
    applications: Object.fromEntries(
      applications.map((application) => [application.key, recordOfApplication(application, history)]),
    ),
    instances: Object.fromEntries(instances.map((instance) => [instance.id, recordOfInstance(instance)])),
    entra: history.entra || deployment.applications.some(({ source }) => source.kind !== "external"),
    letGo: history.letGo,
    moves: history.moves,
  };
}

/** Sorted, so that a change of order is none. */
function recordOfApplication(application: AnyApplication, history: History): LockedApplication {
  const { key, source, instanceIds, consent, credentials, permissions } = application;
  const namesOf = (list: readonly { readonly name: string }[]) => list.map(({ name }) => name).sort();
  return {
    source: source.kind,
    ...("objectId" in source ? { objectId: source.objectId } : {}),
    ...("clientId" in source ? { clientId: source.clientId } : {}),
    connectors: instanceIds,
    consent: consent.kind,
    credentials: Object.fromEntries(
      (source.kind === "external" || source.kind === "requested" ? [] : credentials).map(
        ({ key, existingId }) => [key, existingId === undefined ? "made" : "existed"] as const,
      ),
    ),
    permissions: namesOf(permissions),
    formerPermissions: namesOf(entryOf(history.formerPermissions, key) ?? []),
  };
}

const recordOfInstance = (instance: ProxyInstance): LockedInstance => ({
  connector: instance.connector.id,
  emailCanonicalization: instance.emailCanonicalization,
  emailDomainHandling: instance.emailDomainHandling,
  pseudonymizeAppIds: instance.pseudonymizeAppIds,
  developmentMode: instance.developmentMode,
  rules: instance.rules?.sha1 ?? "built-in",
  environment: hashOf(instance.ownEnvironment),
  allowedIps: instance.allowedIps,
  memoryMb: instance.memoryMb,
  timeoutSeconds: instance.timeoutSeconds,
  logRetentionDays: instance.logRetentionDays,
  reservedConcurrency: instance.reservedConcurrency ?? -1,
});

/** Values are the user's and may be long; that they changed is enough. */
function hashOf(environment: Readonly<Record<string, string>>): string {
  const sorted = Object.entries(environment).sort(([left], [right]) => (left < right ? -1 : 1));
  return sorted.length === 0 ? "none" : createHash("sha1").update(JSON.stringify(sorted)).digest("hex");
}

/** Where the program is, and its checksum or generation where one is given. */
function bundleOf(bundle: Host["bundle"]): string {
  switch (bundle.kind) {
    case "s3":
      return [`s3://${bundle.bucket}/${bundle.key}`, bundle.sha256].filter(Boolean).join(" ");
    case "storage":
      return [`gs://${bundle.bucket}/${bundle.object}`, bundle.generation].filter(Boolean).join(" ");
    case "file":
      return bundle.path;
  }
}
