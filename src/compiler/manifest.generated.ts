// Written by `npm run generate` from schema/manifest.schema.json. Do not edit.

/**
 * GUID, lower case or upper, without braces.
 */
export type Guid = string
/**
 * Memory of a proxy in megabytes. 512 when left out.
 */
export type MemoryMb = number
/**
 * Seconds a request may take. 180 when left out.
 */
export type TimeoutSeconds = number
/**
 * Addresses or CIDR blocks, IPv4 or IPv6, that may call a proxy. Left out: any.
 * 
 * @minItems 1
 */
export type AllowedIps = string[]
/**
 * Whether ids that Microsoft gives to users, groups and the like are pseudonymized too. True when left out. Changing it changes the data.
 */
export type PseudonymizeAppIds = boolean
/**
 * Which spellings of an e-mail address count as one: strict (case only) or ignoreDots (also dots before the @). ignoreDots when left out. Changing it changes pseudonyms.
 */
export type EmailCanonicalization = ("ignoreDots" | "strict")
/**
 * Days that the proxies' logs are kept. 7 when left out.
 */
export type LogRetentionDays = (1 | 3 | 5 | 7 | 14 | 30 | 60 | 90 | 120 | 150 | 180 | 365 | 400 | 545 | 731 | 1096 | 1827 | 2192 | 2557 | 2922 | 3288 | 3653)
/**
 * The cloud that the proxies run in.
 */
export type Host = AWS
/**
 * The program of the proxies.
 */
export type AwsBundle = (APublishedVersion | AFileInS3)
/**
 * SHA-256 of the file, hexadecimal or base64. A changed checksum deploys the file again.
 */
export type Sha256 = string
/**
 * One proxy. Everything is optional; `{}` takes the defaults.
 */
export type Instance = ({
memoryMb?: MemoryMb
timeoutSeconds?: TimeoutSeconds
allowedIps?: AllowedIps
pseudonymizeAppIds?: PseudonymizeAppIds
emailCanonicalization?: EmailCanonicalization
logRetentionDays?: LogRetentionDays
environment?: Environment
} | null)

/**
 * A deployment of Psoxy, the pseudonymizing proxy, for Microsoft 365.
 */
export interface Manifest {
/**
 * Form of this manifest. Always 1.
 */
version: 1
/**
 * Name of the deployment; qualifies every name made in the cloud and in Entra. Lower-case letters, digits and hyphens, beginning with a letter; at most 20 characters on AWS.
 */
deployment: string
microsoft365: Microsoft365
proxy?: ProxyDefaults
host: Host
connectors: Connectors
applications?: Applications
}
/**
 * The Microsoft 365 tenant that the proxies read.
 */
export interface Microsoft365 {
tenantId: Guid
/**
 * Object ids of those who own the applications made here. Whoever applies should be among them, or needs a directory role each time. Left out: whoever applies first.
 * 
 * @minItems 1
 * @maxItems 100
 */
owners?: Guid[]
/**
 * How the proxies sign in to Entra: by federated credentials, so that no secret exists. The only way there is.
 */
authentication?: "federated"
/**
 * How the permissions are granted: an administrator follows the runbook. The only way there is yet.
 */
consent?: "runbook"
}
/**
 * What every proxy gets; an instance under `connectors` may say otherwise.
 */
export interface ProxyDefaults {
memoryMb?: MemoryMb
timeoutSeconds?: TimeoutSeconds
allowedIps?: AllowedIps
pseudonymizeAppIds?: PseudonymizeAppIds
emailCanonicalization?: EmailCanonicalization
logRetentionDays?: LogRetentionDays
environment?: Environment
}
/**
 * Further environment variables of the proxy. Those that psoxy-compile sets itself are refused.
 */
export interface Environment {
[k: string]: string
}
export interface AWS {
aws: AwsHost
}
/**
 * An AWS account and region, and what runs there.
 */
export interface AwsHost {
/**
 * AWS account id: 12 digits in quotes.
 */
accountId: string
/**
 * AWS region, such as us-east-1.
 */
region: string
bundle: AwsBundle
callers: AwsCallers
secrets?: AwsSecrets
/**
 * Tags on everything made in AWS.
 */
tags?: {
[k: string]: string
}
}
export interface APublishedVersion {
/**
 * Version of Psoxy, such as 0.6.9, taken from the public bucket of the region.
 */
version: string
sha256?: Sha256
}
export interface AFileInS3 {
/**
 * URI of the jar in a bucket of the same region.
 */
s3: string
sha256: Sha256
}
/**
 * Who may call the proxies; at least one.
 */
export interface AwsCallers {
/**
 * Unique ids of Google service accounts: 21 digits in quotes. Your analytics service names the one it uses.
 */
gcpServiceAccountIds?: string[]
/**
 * ARNs of AWS roles, users or accounts (…:root).
 */
awsArns?: string[]
}
/**
 * Where the salt and the key of the pseudonyms live.
 */
export interface AwsSecrets {
/**
 * Beginning of the names in Parameter Store. /<deployment>/ when left out.
 */
path?: string
}
/**
 * What to read: one proxy for each key. A key is a connector of the catalogue, or any name with `connector:` or `definition:` beside it.
 */
export interface Connectors {
[k: string]: Instance
}
/**
 * Entra applications, by key. A connector named in none of them gets an application of its own, under its own id.
 */
export interface Applications {
[k: string]: Application
}
/**
 * An Entra application.
 */
export interface Application {
/**
 * create: Terraform makes the application. The only source there is yet.
 */
source?: "create"
/**
 * Name of the application in Entra. "Psoxy Connector - <connector> <deployment>" when left out.
 */
displayName?: string
}
