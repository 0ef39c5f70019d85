import { diagnostic, type Result } from "../diagnostics/index.js";
import type { AwsBundle, AwsHost } from "./deployment.js";
import type { ManifestDocument } from "./document.js";
import type { Manifest } from "./manifest.generated.js";

/** Regions with a public bucket of bundles, as of Psoxy 0.6.9 (docs of Worklytics/psoxy, commit 5f92cb261). */
const PUBLIC_BUNDLE_REGIONS: readonly string[] = ["us-east-1", "us-east-2", "us-west-1", "us-west-2"];

/** The AWS side of a deployment. */
export function resolveAwsHost(manifest: Manifest, document: ManifestDocument): Result<AwsHost> {
  const { aws } = manifest.host;
  const { value: bundle, diagnostics } = resolveBundle(aws.bundle, aws.region, document);
  const host: AwsHost = {
    kind: "aws",
    accountId: aws.accountId,
    region: aws.region,
    bundle,
    callers: {
      awsArns: [...(aws.callers.awsArns ?? [])].sort(),
      gcpServiceAccountIds: [...(aws.callers.gcpServiceAccountIds ?? [])].sort(),
    },
    secretsPath: aws.secrets?.path ?? `/${manifest.deployment}/`,
    developerProviderName: `${manifest.deployment}-azure-access`,
    tags: { ...aws.tags },
    origin: document.origin(["host", "aws"]),
  };
  return { value: host, diagnostics };
}

type ManifestBundle = Manifest["host"]["aws"]["bundle"];

function resolveBundle(bundle: ManifestBundle, region: string, document: ManifestDocument): Result<AwsBundle> {
  const checksum = bundle.sha256 === undefined ? {} : { sha256: toBase64(bundle.sha256) };
  if ("s3" in bundle) {
    const [, bucket = "", key = ""] = /^s3:\/\/([^/]+)\/(.+)$/.exec(bundle.s3) ?? [];
    return { value: { bucket, key, fileName: key.slice(key.lastIndexOf("/") + 1), ...checksum }, diagnostics: [] };
  }
  const key = `psoxy-aws-${bundle.version}.jar`;
  const value = {
    bucket: `psoxy-public-artifacts-${region}`,
    key,
    fileName: key,
    version: bundle.version,
    ...checksum,
  };
  if (PUBLIC_BUNDLE_REGIONS.includes(region)) return { value, diagnostics: [] };
  const place = document.place(["host", "aws", "bundle", "version"]);
  const problem = diagnostic("resolve/no-public-bundle", { region, regions: PUBLIC_BUNDLE_REGIONS }, place, {
    message: "the proxies run here",
    place: document.place(["host", "aws", "region"]),
  });
  return { value, diagnostics: [problem] };
}

/** Lambda wants the bytes of the checksum in base64; people copy hexadecimal from `sha256sum`. */
const toBase64 = (sha256: string): string =>
  sha256.length === 64 ? Buffer.from(sha256, "hex").toString("base64") : sha256;
