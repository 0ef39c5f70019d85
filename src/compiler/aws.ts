import { diagnostic, type Result } from "../diagnostics/index.js";
import { entryOf } from "../lock/shape.js";
import type { Attachments } from "./attachments.js";
import type { AwsBundle, AwsHost } from "./aws-host.js";
import type { CognitoIdentity, EnvironmentValue, FederatedCredential } from "./deployment.js";
import type { ManifestDocument } from "./document.js";
import type { Manifest, AWSHost as ManifestAws } from "./manifest.generated.js";

/** Regions with a public bucket of bundles, as of Psoxy 0.6.9 (docs of Worklytics/psoxy, commit 5f92cb261). */
const PUBLIC_BUNDLE_REGIONS: readonly string[] = ["us-east-1", "us-east-2", "us-west-1", "us-west-2"];

/** Issuer of Cognito's tokens in the regions that are not opt-in, where it is known to be the same. */
const GLOBAL_ISSUER = "https://cognito-identity.amazonaws.com";

/** The AWS side of a deployment. */
export function resolveAwsHost(
  aws: ManifestAws,
  manifest: Manifest,
  document: ManifestDocument,
  attachments: Attachments,
): Result<AwsHost> {
  const { value: bundle, diagnostics } = resolveBundle(aws, manifest.deployment, document, attachments);
  const { accountId, region, vpc, kmsKeyArn, assumeRoleArn, permissionsBoundaryArn, executionPolicyArn } = aws;
  const host: AwsHost = {
    kind: "aws",
    accountId,
    region,
    partition: partitionOf(region),
    bundle,
    callers: {
      awsArns: [...(aws.callers.awsArns ?? [])].sort(),
      gcpServiceAccountIds: [...(aws.callers.gcpServiceAccountIds ?? [])].sort(),
      testArns: [...(aws.callers.testArns ?? [])].sort(),
    },
    secrets: {
      store: aws.secrets?.store ?? "parameterStore",
      path: aws.secrets?.path ?? `/${manifest.deployment}/`,
      create: aws.secrets?.salt !== "existing",
    },
    endpoint: aws.endpoint ?? (vpc === undefined ? "functionUrl" : "apiGateway"),
    cognito: {
      developerProviderName: `${manifest.deployment}-azure-access`,
      issuer: aws.identity?.issuer ?? GLOBAL_ISSUER,
      ...given({ cliProfile: aws.identity?.cliProfile }),
    },
    identityIds: { ...aws.identity?.ids },
    ...given({ vpc: vpc && sortedVpc(vpc), kmsKeyArn, assumeRoleArn, permissionsBoundaryArn, executionPolicyArn }),
    ...given({ resourceBucket: aws.resourceBucket }),
    tags: { ...aws.tags },
    origin: document.origin(["host", "aws"]),
  };
  return { value: host, diagnostics };
}

const sortedVpc = ({ subnetIds, securityGroupIds }: NonNullable<ManifestAws["vpc"]>) => ({
  subnetIds: [...subnetIds].sort(),
  securityGroupIds: [...securityGroupIds].sort(),
});

/** Without the keys that have no value. */
const given = <T extends object>(values: T): { [Key in keyof T]?: NonNullable<T[Key]> } =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [Key in keyof T]?: NonNullable<T[Key]>;
  };

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html */
function partitionOf(region: string): string {
  if (region.startsWith("us-gov-")) return "aws-us-gov";
  return region.startsWith("cn-") ? "aws-cn" : "aws";
}

/** How an application's identity becomes known: by the AWS CLI, unless the manifest lists ids. */
export function resolveCognitoIdentity(applicationKey: string, { identity }: ManifestAws): CognitoIdentity {
  const ids = identity?.ids;
  if (ids === undefined) return { kind: "lookUp" };
  const identityId = entryOf(ids, applicationKey);
  return identityId === undefined ? { kind: "pending" } : { kind: "given", identityId };
}

/** An application presents one identity, whoever of its instances asks: one credential is enough. */
export function cognitoCredential(
  key: string,
  proxies: string,
  identity: Exclude<CognitoIdentity, { readonly kind: "pending" }>,
  deployment: string,
  { accountId, cognito }: AwsHost,
): FederatedCredential {
  return {
    key,
    name: `${deployment}AccessFromAWS`,
    description: `Lets ${proxies} of ${deployment} sign in from AWS account ${accountId}`,
    issuer: cognito.issuer,
    subject: identity.kind === "given" ? { literal: identity.identityId } : "identityId",
    audience: "identityPoolId",
  };
}

/** What a proxy reads from its environment on AWS alone. */
export function awsEnvironment(
  instanceId: string,
  { cognito, secrets, bundle, resourceBucket }: AwsHost,
  identityPending: boolean,
): Readonly<Record<string, EnvironmentValue>> {
  const folder = secrets.path.slice(1);
  return {
    IDENTITY_POOL_ID: { from: "identityPoolId" },
    ...(identityPending ? {} : { IDENTITY_ID: { from: "identityId" } }),
    DEVELOPER_NAME_ID: cognito.developerProviderName,
    SECRETS_STORE: secrets.store === "secretsManager" ? "AWS_SECRETS_MANAGER" : "AWS_SSM_PARAMETER_STORE",
    PATH_TO_SHARED_CONFIG: secrets.path,
    PATH_TO_INSTANCE_CONFIG: `${secrets.path}${instanceId}/`,
    BUNDLE_FILENAME: bundle.fileName,
    ...(resourceBucket === undefined
      ? {}
      : {
          REMOTE_RESOURCE_BUCKET: resourceBucket,
          SHARED_RESOURCE_PATH: folder,
          INSTANCE_RESOURCE_PATH: `${folder}${instanceId}/`,
        }),
  };
}

function resolveBundle(
  { bundle, region, accountId }: ManifestAws,
  deployment: string,
  document: ManifestDocument,
  { bundlePath }: Attachments,
): Result<AwsBundle> {
  if ("file" in bundle) {
    const path = bundlePath ?? bundle.file;
    return {
      value: { kind: "file", path, bucket: `${deployment}-artifacts-${accountId}`, fileName: lastPart(path) },
      diagnostics: [],
    };
  }
  const checksum = given({ sha256: bundle.sha256 && toBase64(bundle.sha256) });
  if ("s3" in bundle) {
    const [bucket = "", ...rest] = bundle.s3.slice("s3://".length).split("/");
    const key = rest.join("/");
    return { value: { kind: "s3", bucket, key, fileName: lastPart(key), ...checksum }, diagnostics: [] };
  }
  const { version } = bundle;
  const key = `psoxy-aws-${version}.jar`;
  const bucket = `psoxy-public-artifacts-${region}`;
  const value = { kind: "s3", bucket, key, fileName: key, version, ...checksum } as const;
  if (PUBLIC_BUNDLE_REGIONS.includes(region)) return { value, diagnostics: [] };
  const place = document.place(["host", "aws", "bundle", "version"]);
  const problem = diagnostic("resolve/no-public-bundle", { region, regions: PUBLIC_BUNDLE_REGIONS }, place, {
    message: "the proxies run here",
    place: document.place(["host", "aws", "region"]),
  });
  return { value, diagnostics: [problem] };
}

const lastPart = (path: string): string => path.slice(path.lastIndexOf("/") + 1);

/** Lambda wants the bytes of the checksum in base64; people copy hexadecimal from `sha256sum`. */
const toBase64 = (sha256: string): string =>
  sha256.length === 64 ? Buffer.from(sha256, "hex").toString("base64") : sha256;
