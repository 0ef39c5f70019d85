/** What neither Terraform nor a stand-in can know about the output on Google Cloud. Each rule gives back what it objects to. */
import type { Files } from "./files.js";

type Json = Readonly<Record<string, unknown>>;

/** A grant that may be made: to whom, on what, and why. */
interface AllowedGrant {
  /** Label of the resource. */
  readonly label: RegExp;
  readonly member: RegExp;
  readonly why: string;
}

const OF_INSTANCE = /^\$\{google_service_account\.[a-z0-9-]+\.member\}$/;
const OF_BUILDER =
  /^(\$\{google_service_account\.proxy_builder\.member\}|serviceAccount:[a-z0-9-]+@.+\.gserviceaccount\.com)$/;
const OF_MANIFEST = /^(user|group|serviceAccount):[^@\s]+@[^@\s]+$/;

/** By type of resource and role. Whatever is not here is more than is needed. */
export const ALLOWED_GRANTS: Readonly<Record<string, Readonly<Record<string, AllowedGrant>>>> = {
  google_secret_manager_secret_iam_member: {
    "roles/secretmanager.secretAccessor": {
      label: /^[a-z0-9-]+_psoxy_(salt|encryption_key)$/,
      member: OF_INSTANCE,
      why: "the proxy reads both by name, and nothing else in Secret Manager",
    },
  },
  google_cloud_run_v2_service_iam_member: {
    "roles/run.invoker": {
      label: /^[a-z0-9-]+_[A-Za-z0-9-]+_[0-9a-f]{8}$/,
      member: OF_MANIFEST,
      why: "a caller of the manifest calls the proxy",
    },
  },
  google_project_iam_member: {
    "roles/artifactregistry.writer": {
      label: /^proxy_builder_/,
      member: OF_BUILDER,
      why: "Cloud Build stores the images; Google makes the repository with the first function",
    },
    "roles/logging.logWriter": { label: /^proxy_builder_/, member: OF_BUILDER, why: "Cloud Build writes its log" },
    "roles/storage.objectViewer": {
      label: /^proxy_builder_/,
      member: OF_BUILDER,
      why: "Cloud Build reads the source, from Google's own buckets alone",
    },
  },
  google_storage_bucket_iam_member: {
    "roles/storage.objectViewer": {
      label: /^(proxy_builder_local_bundle|[a-z0-9-]+_resources)$/,
      member: new RegExp(`${OF_INSTANCE.source}|${OF_BUILDER.source}`),
      why: "the uploaded bundle is built; rules and models are read from the user's bucket",
    },
  },
  google_service_account_iam_member: {
    "roles/iam.serviceAccountUser": {
      label: /_runner$/,
      member: OF_MANIFEST,
      why: "whoever deploys a function must be allowed to act as its account and as the one that builds it",
    },
  },
};

const resourcesOf = (files: Files): readonly (readonly [string, string, Json])[] => {
  const { resource = {} } = JSON.parse(files.get("gcp/main.tf.json") ?? "{}");
  return Object.entries(resource as Readonly<Record<string, Readonly<Record<string, Json>>>>).flatMap(
    ([type, labels]) => Object.entries(labels).map(([label, body]) => [type, label, body] as const),
  );
};

/** Grants that are not on the list, or that would take something from others. */
export function needlessGrants(files: Files): readonly string[] {
  return resourcesOf(files).flatMap(([type, label, body]) => {
    if (/_iam_(binding|policy)$/.test(type)) return [`${type}.${label} takes away what others were granted`];
    if (!type.endsWith("_iam_member")) return [];
    const { role, member, condition } = body;
    const allowed = ALLOWED_GRANTS[type]?.[String(role)];
    if (allowed === undefined) return [`${type}.${label}: ${String(role)} is not on the list`];
    const found = [];
    if (!allowed.label.test(label)) found.push(`${type}.${label}: nobody expects it`);
    if (!allowed.member.test(String(member))) found.push(`${type}.${label}: ${String(member)}`);
    const bound =
      label.endsWith("_resources") || (type === "google_project_iam_member" && role === "roles/storage.objectViewer");
    if (bound && condition === undefined) found.push(`${type}.${label}: bound to nothing`);
    return found;
  });
}

/** Functions that run as an account they share, or whose account may not read both secrets. */
export function missingGrants(files: Files): readonly string[] {
  const all = resourcesOf(files);
  const functions = all.filter(([type]) => type === "google_cloudfunctions2_function");
  return functions.flatMap(([, label, body]) => {
    const [service] = body.service_config as [{ readonly service_account_email: string }];
    const own = `\${google_service_account.${label}.email}`;
    const missing = ["psoxy_encryption_key", "psoxy_salt"].filter(
      (secret) =>
        !all.some(
          ([type, name]) => type === "google_secret_manager_secret_iam_member" && name === `${label}_${secret}`,
        ),
    );
    return [
      ...(service.service_account_email === own ? [] : [`${label} runs as ${service.service_account_email}`]),
      ...missing.map((secret) => `${label} may not read ${secret}`),
    ];
  });
}

/** Secrets and versions that some change could replace, rewrite or delete. */
export const looseSecrets = (files: Files): readonly string[] =>
  resourcesOf(files).flatMap(([type, label, body]) => {
    if (!/^google_secret_manager_secret(_version)?$/.test(type)) return [];
    const { lifecycle, deletion_policy, deletion_protection } = body;
    const { prevent_destroy, ignore_changes = [] } = (lifecycle ?? {}) as {
      readonly prevent_destroy?: boolean;
      readonly ignore_changes?: readonly string[];
    };
    const kept = type.endsWith("_version") ? deletion_policy === "ABANDON" : deletion_protection === true;
    const settled = type.endsWith("_version") ? "secret_data_wo_version" : "replication";
    return prevent_destroy === true && kept && ignore_changes.includes(settled) ? [] : [`${type}.${label}`];
  });
