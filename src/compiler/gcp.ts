import { createHash } from "node:crypto";
import { Collector, diagnostic, type Result } from "../diagnostics/index.js";
import type { Attachments } from "./attachments.js";
import type { EnvironmentValue, FederatedCredential } from "./deployment.js";
import type { ManifestDocument } from "./document.js";
import type { GcpBundle, GcpHost } from "./gcp-host.js";
import type { Manifest, GoogleCloudHost as ManifestGcp } from "./manifest.generated.js";

/** Where Worklytics publishes bundles (docs of Worklytics/psoxy, commit 5f92cb261). */
const PUBLIC_BUNDLES = "psoxy-public-artifacts";

/** Issuer of the tokens of service accounts: https://cloud.google.com/docs/authentication/token-types#id */
const ISSUER = "https://accounts.google.com";

/**
 * What Microsoft recommends that a token to be exchanged is for, by cloud:
 * https://learn.microsoft.com/graph/api/resources/federatedidentitycredential
 */
const AUDIENCES: Readonly<Record<NonNullable<Manifest["microsoft365"]["cloud"]>, string>> = {
  public: "api://AzureADTokenExchange",
  usgovernment: "api://AzureADTokenExchangeUSGov",
  dod: "api://AzureADTokenExchangeUSGov",
  china: "api://AzureADTokenExchangeChina",
};

/** The Google Cloud side of a deployment. */
export function resolveGcpHost(
  gcp: ManifestGcp,
  manifest: Manifest,
  document: ManifestDocument,
  attachments: Attachments,
): Result<GcpHost> {
  const { deployment, connectors, microsoft365 } = manifest;
  const report = new Collector();
  const { projectId, region, builderServiceAccount, vpc, loadBalancer, impersonateServiceAccount, resourceBucket } =
    gcp;
  const prefix = gcp.secrets?.prefix ?? `${deployment}_`;
  const runner = gcp.runner ?? (impersonateServiceAccount && `serviceAccount:${impersonateServiceAccount}`);
  const host: GcpHost = {
    kind: "gcp",
    projectId,
    region,
    bundle: report.take(resolveBundle(gcp, deployment, document, attachments)),
    callers: {
      serviceAccounts: (gcp.callers.serviceAccounts ?? []).map((email) => `serviceAccount:${email}`).sort(),
      testers: [...new Set((gcp.callers.testPrincipals ?? []).map(canonicalMember))].sort(),
    },
    secrets: {
      store: "secretManager",
      prefix,
      path: `projects/${projectId}/secrets/${prefix}`,
      create: gcp.secrets?.salt !== "existing",
      replicaLocations: [...(gcp.secrets?.replicaLocations ?? [region])].sort(),
    },
    identity: { issuer: ISSUER, audience: AUDIENCES[microsoft365.cloud ?? "public"] },
    accountIds: Object.fromEntries(Object.keys(connectors).map((id) => [id, accountIdOf(deployment, id)])),
    builder:
      builderServiceAccount === undefined
        ? { kind: "create", accountId: `${deployment}--builder` }
        : { kind: "given", email: builderServiceAccount },
    projectIam: gcp.projectIam ?? true,
    limits: { maxInstances: gcp.limits?.maxInstances ?? 20, concurrency: gcp.limits?.concurrency ?? 5 },
    ...(vpc === undefined ? {} : { vpc }),
    ...(loadBalancer === undefined ? {} : { loadBalancer }),
    ...(impersonateServiceAccount === undefined ? {} : { impersonate: impersonateServiceAccount }),
    ...(runner === undefined ? {} : { runner: canonicalMember(runner) }),
    ...(resourceBucket === undefined ? {} : { resourceBucket }),
    labels: { ...gcp.labels },
    origin: document.origin(["host", "gcp"]),
  };
  return { value: host, diagnostics: report.diagnostics };
}

/** IAM keeps addresses in lower case, and does not tell the spellings apart. */
function canonicalMember(member: string): string {
  const colon = member.indexOf(":");
  return member.slice(0, colon) + member.slice(colon).toLowerCase();
}

/** An id of a service account: https://cloud.google.com/iam/docs/service-accounts-create */
const ACCOUNT_ID = { shortest: 6, longest: 30 };

/**
 * Id of the service account of an instance. It follows from the two names alone, so that no other instance can change it.
 * A name that does not fit, and one that could be taken for such a one, gets a checksum of the whole; so two can only be
 * equal where the functions have one name, too. The builder's id has two hyphens where no instance can have them.
 */
export function accountIdOf(deployment: string, instanceId: string): string {
  const name = `${deployment}-${instanceId}`;
  const fits = name.length >= ACCOUNT_ID.shortest && name.length <= ACCOUNT_ID.longest;
  if (fits && !/-[0-9a-f]{12}$/.test(name)) return name;
  const checksum = createHash("sha256").update(name).digest("hex").slice(0, 12);
  return `${name.slice(0, ACCOUNT_ID.longest - checksum.length - 1)}-${checksum}`;
}

/** Every instance presents an identity of its own, also where several share an application. */
export function serviceAccountCredential(
  instanceId: string,
  proxy: string,
  deployment: string,
  { projectId, identity }: GcpHost,
): FederatedCredential {
  return {
    key: instanceId,
    name: `${deployment}-${instanceId}-AccessFromGCP`,
    description: `Lets the ${proxy} proxy of ${deployment} sign in from Google Cloud project ${projectId}`,
    issuer: identity.issuer,
    subject: "serviceAccountId",
    audience: { literal: identity.audience },
  };
}

/** What a proxy reads from its environment on Google Cloud alone; the salt and the key it finds by name. */
export function gcpEnvironment(
  instanceId: string,
  deployment: string,
  { identity, secrets, bundle, resourceBucket }: GcpHost,
): Readonly<Record<string, EnvironmentValue>> {
  return {
    AUDIENCE: identity.audience,
    PATH_TO_SHARED_CONFIG: secrets.prefix,
    PATH_TO_INSTANCE_CONFIG: `${secrets.prefix}${instanceId.toUpperCase().replaceAll("-", "_")}_`,
    BUNDLE_FILENAME: bundle.fileName,
    ...(resourceBucket === undefined
      ? {}
      : {
          REMOTE_RESOURCE_BUCKET: resourceBucket,
          SHARED_RESOURCE_PATH: `${deployment}/`,
          INSTANCE_RESOURCE_PATH: `${deployment}/${instanceId}/`,
        }),
  };
}

function resolveBundle(
  { bundle, projectId }: ManifestGcp,
  deployment: string,
  document: ManifestDocument,
  { bundlePath }: Attachments,
): Result<GcpBundle> {
  if ("version" in bundle) {
    const { version } = bundle;
    const object = `psoxy-gcp-${version}.zip`;
    const value = { kind: "storage", bucket: PUBLIC_BUNDLES, object, fileName: object, version } as const;
    return { value, diagnostics: [] };
  }
  const [key, written] = "gs" in bundle ? (["gs", bundle.gs] as const) : (["file", bundle.file] as const);
  const place = document.place(["host", "gcp", "bundle", key]);
  const diagnostics = written.endsWith(".jar")
    ? [diagnostic("resolve/jar-on-gcp", { jar: lastPart(written) }, place)]
    : [];
  if ("gs" in bundle) {
    const [bucket = "", ...rest] = bundle.gs.slice("gs://".length).split("/");
    const object = rest.join("/");
    const generation = bundle.generation === undefined ? {} : { generation: bundle.generation };
    return { value: { kind: "storage", bucket, object, fileName: lastPart(object), ...generation }, diagnostics };
  }
  const path = bundlePath ?? bundle.file;
  const value = {
    kind: "file",
    path,
    bucket: bundle.bucket ?? `${projectId}-${deployment}-artifacts`,
    createBucket: bundle.bucket === undefined,
    fileName: lastPart(path),
  } as const;
  return { value, diagnostics };
}

const lastPart = (path: string): string => path.slice(path.lastIndexOf("/") + 1);
