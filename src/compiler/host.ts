/** Where the hosts part: what is particular to a cloud, from the cloud that the manifest names. */
import type { Result } from "../diagnostics/index.js";
import type { Attachments } from "./attachments.js";
import { awsEnvironment, cognitoCredential, resolveAwsHost, resolveCognitoIdentity } from "./aws.js";
import type { CloudIdentity, EnvironmentValue, FederatedCredential, Host, ProxyInstance } from "./deployment.js";
import type { ManifestDocument } from "./document.js";
import { gcpEnvironment, resolveGcpHost, serviceAccountCredential } from "./gcp.js";
import type { Manifest } from "./manifest.generated.js";

/** The host of a deployment. */
export const resolveHost = (manifest: Manifest, document: ManifestDocument, attachments: Attachments): Result<Host> =>
  "aws" in manifest.host
    ? resolveAwsHost(manifest.host.aws, manifest, document, attachments)
    : resolveGcpHost(manifest.host.gcp, manifest, document, attachments);

/** What an application's instances present to Entra. */
export const resolveIdentity = (applicationKey: string, { host }: Manifest): CloudIdentity =>
  "aws" in host ? resolveCognitoIdentity(applicationKey, host.aws) : { kind: "serviceAccounts" };

/** What Entra must trust: a credential for each identity that the instances present; none while it is not known. */
export function resolveCredentials(
  applicationKey: string,
  title: string,
  served: readonly ProxyInstance[],
  identity: CloudIdentity,
  deployment: string,
  host: Host,
): readonly FederatedCredential[] {
  if (host.kind === "gcp") return served.map(({ id, title }) => serviceAccountCredential(id, title, deployment, host));
  if (identity.kind === "pending" || identity.kind === "serviceAccounts") return [];
  const proxies = served.length === 1 ? `the ${title} proxy` : `${served.length} proxies`;
  return [cognitoCredential(applicationKey, proxies, identity, deployment, host)];
}

/** What a proxy reads from its environment on its host alone. */
export const hostEnvironment = (
  instanceId: string,
  deployment: string,
  host: Host,
  identity: CloudIdentity,
): Readonly<Record<string, EnvironmentValue>> =>
  host.kind === "aws"
    ? awsEnvironment(instanceId, host, identity.kind === "pending")
    : gcpEnvironment(instanceId, deployment, host);
