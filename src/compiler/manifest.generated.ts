// Written by `npm run generate` from schema/manifest.schema.json. Do not edit.

/**
 * GUID, lower case or upper, without braces.
 */
export type Guid = string
/**
 * Name of a Microsoft Graph application permission that can change data.
 */
export type WritePermissionName = string
/**
 * Memory of a proxy in megabytes. 512 on AWS and 1024 on Google Cloud when left out.
 */
export type MemoryMb = number
/**
 * Seconds a request may take. 180 when left out.
 */
export type TimeoutSeconds = number
/**
 * How many requests the proxy serves at once at most; 0 stops it, on AWS only. No limit of its own when left out.
 */
export type ReservedConcurrency = number
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
 * Which spellings of an e-mail address count as one. ignoreDots when left out. Changing it changes pseudonyms. ignoreDots: Those that differ in case, or in dots before the @. strict: Those that differ in case only.
 */
export type EmailCanonicalization = ("ignoreDots" | "strict")
/**
 * What happens to the domain of e-mail addresses. preserve when left out. Changing it changes the data. preserve: It stays as it is. encrypt: It is encrypted with the key of the pseudonyms. tokenize: A pseudonym stands in its place. redact: It is removed.
 */
export type EmailDomainHandling = ("preserve" | "encrypt" | "tokenize" | "redact")
/**
 * Verbose logs, and requests may ask for data that is not sanitized. Never true for real people's data. False when left out.
 */
export type DevelopmentMode = boolean
/**
 * Days that the proxies' logs are kept, on AWS. 7 when left out. On Google Cloud the project's log bucket decides. 1: A day. 3: Three days. 5: Five days. 7: A week, as when it is left out. 14: Two weeks. 30: A month. 60: Two months. 90: Three months. 120: Four months. 150: Five months. 180: Six months. 365: A year. 400: 400 days. 545: A year and a half. 731: Two years. 1096: Three years. 1827: Five years. 2192: Six years. 2557: Seven years. 2922: Eight years. 3288: Nine years. 3653: Ten years.
 */
export type LogRetentionDays = (1 | 3 | 5 | 7 | 14 | 30 | 60 | 90 | 120 | 150 | 180 | 365 | 400 | 545 | 731 | 1096 | 1827 | 2192 | 2557 | 2922 | 3288 | 3653)
/**
 * The cloud that the proxies run in.
 */
export type Host = (AWS | GoogleCloud)
/**
 * The program of the proxies.
 */
export type BundleForAWS = (APublishedVersion | AFileInS3 | ALocalFile)
/**
 * SHA-256 of the file, hexadecimal or base64. A changed checksum deploys the file again.
 */
export type Sha256 = string
/**
 * ARN of an AWS role, user or account.
 */
export type PrincipalArn = string
/**
 * Customer managed KMS key for secrets, environments and logs. Its policy must let the functions decrypt and CloudWatch Logs encrypt.
 */
export type KmsKeyArn = string
/**
 * ARN of an IAM role.
 */
export type RoleArn = string
/**
 * ARN of an IAM policy.
 */
export type PolicyArn = string
/**
 * Region of Google Cloud, such as us-central1.
 */
export type GcpRegion = string
/**
 * The program of the proxies: a zip that holds the jar.
 */
export type BundleForGoogleCloud = (APublishedZip | AZipInCloudStorage | ALocalZip)
/**
 * E-mail address of a Google service account.
 */
export type ServiceAccountEmail = string
/**
 * A principal as IAM spells it: user:, group: or serviceAccount: and an e-mail address.
 */
export type GcpPrincipal = string
/**
 * A proxy for one data source. Everything is optional; `{}` takes the defaults.
 */
export type Instance = ({
rules?: Rules
permissions?: Permissions
memoryMb?: MemoryMb
timeoutSeconds?: TimeoutSeconds
reservedConcurrency?: ReservedConcurrency
allowedIps?: AllowedIps
pseudonymizeAppIds?: PseudonymizeAppIds
emailCanonicalization?: EmailCanonicalization
emailDomainHandling?: EmailDomainHandling
developmentMode?: DevelopmentMode
logRetentionDays?: LogRetentionDays
environment?: EnvironmentVariables
connector?: string
definition?: string
} | null)
/**
 * File with rules of your own in place of the connector's built-in ones, relative to the manifest.
 */
export type Rules = string
/**
 * Name of a Microsoft Graph application permission, such as User.Read.All.
 */
export type FurtherPermissionName = string
/**
 * Permission of the connector that is not asked for any more, since this one will do.
 */
export type ReplacedPermissionName = string
/**
 * Further Microsoft Graph application permissions, beside those that the connectors need or in place of one of them.
 */
export type Permissions = FurtherPermission[]
/**
 * An Entra application, for one instance or several. Without `connectors` it serves the instance of the same key.
 */
export type Application = (CreatedApplication | AdoptedApplication | ReferencedApplication | ExternalApplication | RequestedApplication)
/**
 * Instances that sign in as this application: keys under `connectors`, or all.
 */
export type ApplicationConnectors = (All | AListOfInstances)
/**
 * all: Every instance: one application for all.
 */
export type All = "all"
/**
 * @minItems 1
 * @maxItems 1000
 */
export type AListOfInstances = string[]
/**
 * Name of the application in Entra. "Psoxy Connector - …" with the connector and the deployment when left out.
 */
export type DisplayName = string
/**
 * Object id of the application registration (not of the enterprise application).
 */
export type ObjectId = string
/**
 * What happens to application permissions of Microsoft Graph that the adopted application asked for before; delegated permissions and those of other APIs stay either way. add when left out. add: They stay. Only what was added here goes when it is no longer needed. exact: They go.
 */
export type PermissionMode = ("add" | "exact")
/**
 * Id of a federated credential that the application has for these proxies already, to be kept up to date in place of a new one; by instance where it has several. `az ad app federated-credential list` shows ids.
 */
export type FederatedCredentialId = (TheApplicationSOnlyOne | ByInstance)
export type TheApplicationSOnlyOne = string
/**
 * Application (client) id.
 */
export type ClientId = string
/**
 * What Terraform does when the referenced application lacks permissions. warn when left out. warn: It names them in a warning. fail: It refuses to plan. ignore: It does not look, and reads nothing from the directory.
 */
export type MissingPermissions = ("warn" | "fail" | "ignore")

/**
 * A deployment of Psoxy, the pseudonymizing proxy, for Microsoft 365.
 */
export interface Manifest {
/**
 * Form of this manifest. Always 1.
 */
version: 1
/**
 * Name of the deployment; qualifies every name made in the cloud and in Entra. Lower-case letters, digits and hyphens, beginning with a letter; at most 20 characters on AWS, 17 on Google Cloud.
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
 * Microsoft cloud of the tenant. public when left out; the others are not verified. public: Worldwide, and GCC. usgovernment: GCC High. dod: Department of Defense. china: Operated by 21Vianet.
 */
cloud?: ("public" | "usgovernment" | "dod" | "china")
/**
 * Who owns the applications made here: object ids, or user principal names, which cost Terraform a read of the directory. Whoever applies should be among them, or needs a directory role each time. Left out: whoever applies first.
 * 
 * @minItems 1
 * @maxItems 100
 */
owners?: string[]
/**
 * How the proxies sign in to Entra: by federated credentials, so that no secret exists. The only way there is. federated: Entra trusts the identity that the proxy has in its cloud.
 */
authentication?: "federated"
/**
 * How the permissions are granted. runbook when left out; going back to it takes no grant away. runbook: An administrator follows the runbook. terraform: Terraform grants them to applications that it makes or adopts. Whoever applies needs Privileged Role Administrator.
 */
consent?: ("runbook" | "terraform")
/**
 * Names of permissions that can change data and are wanted all the same. Without being named here such a permission is an error.
 */
allowedWritePermissions?: WritePermissionName[]
}
/**
 * What every proxy gets; an instance under `connectors` may say otherwise.
 */
export interface ProxyDefaults {
memoryMb?: MemoryMb
timeoutSeconds?: TimeoutSeconds
reservedConcurrency?: ReservedConcurrency
allowedIps?: AllowedIps
pseudonymizeAppIds?: PseudonymizeAppIds
emailCanonicalization?: EmailCanonicalization
emailDomainHandling?: EmailDomainHandling
developmentMode?: DevelopmentMode
logRetentionDays?: LogRetentionDays
environment?: EnvironmentVariables
}
/**
 * Further environment variables of the proxy. Those that psoxy-compile sets itself are refused.
 */
export interface EnvironmentVariables {
[k: string]: string
}
export interface AWS {
aws: AWSHost
}
/**
 * An AWS account and region, and what runs there.
 */
export interface AWSHost {
/**
 * AWS account id: 12 digits in quotes.
 */
accountId: string
/**
 * AWS region, such as us-east-1.
 */
region: string
bundle: BundleForAWS
callers: CallersOnAWS
secrets?: SecretsOnAWS
/**
 * How the proxies are called. functionUrl when left out; in a VPC always apiGateway. functionUrl: Each function has a URL of its own. apiGateway: An API gateway, which gives up after 30 seconds.
 */
endpoint?: ("functionUrl" | "apiGateway")
vpc?: VPCOnAWS
identity?: IdentitiesOnAWS
kmsKeyArn?: KmsKeyArn
assumeRoleArn?: RoleArn
permissionsBoundaryArn?: PolicyArn
executionPolicyArn?: PolicyArn
/**
 * Bucket of yours that the proxies may read rules and models from, under <path of the secrets>.
 */
resourceBucket?: string
tags?: Tags
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
export interface ALocalFile {
/**
 * Path of the jar, relative to the manifest. Terraform uploads it to a private bucket of the deployment.
 */
file: string
}
/**
 * Who may call the proxies; at least one.
 */
export interface CallersOnAWS {
/**
 * Unique ids of Google service accounts: 21 digits in quotes. Your analytics service names the one it uses.
 */
gcpServiceAccountIds?: string[]
/**
 * ARNs of AWS roles, users or accounts (…:root).
 */
awsArns?: PrincipalArn[]
/**
 * AWS principals that may call the proxies to test them, from any address.
 */
testArns?: PrincipalArn[]
}
/**
 * Where the salt and the key of the pseudonyms live.
 */
export interface SecretsOnAWS {
/**
 * Where the salt and the key are kept. parameterStore when left out. Moving them later would make new ones. parameterStore: Parameter Store of Systems Manager. secretsManager: Secrets Manager.
 */
store?: ("parameterStore" | "secretsManager")
/**
 * Beginning of the names of the salt, the key and rules. /<deployment>/ when left out.
 */
path?: string
/**
 * Whether the salt and the key are there already. create when left out. create: Terraform makes both, once. existing: Both are there under the path, and are never touched.
 */
salt?: ("create" | "existing")
}
/**
 * Run the functions in subnets of a VPC. They need a way out to Microsoft Graph, Entra, Cognito and Parameter Store. Calls then come through an API gateway.
 */
export interface VPCOnAWS {
/**
 * Ids of the subnets.
 * 
 * @minItems 1
 */
subnetIds: string[]
/**
 * Ids of the security groups.
 * 
 * @minItems 1
 */
securityGroupIds: string[]
}
/**
 * How the proxies' identities in Cognito are found.
 */
export interface IdentitiesOnAWS {
/**
 * Profile of the AWS CLI that Terraform uses to find or make the identities. Needed where the provider assumes a role, which the CLI knows nothing of.
 */
cliProfile?: string
/**
 * Identity id of each application, by its key: then no AWS CLI is needed while applying. An application that is not listed waits: everything else of it is made, and the runbook says how to obtain its id.
 */
ids?: {
[k: string]: string
}
/**
 * Issuer of the tokens of Cognito, as a decoded token shows it. Needed in regions where it was never verified.
 */
issuer?: string
}
/**
 * Tags on everything made in AWS.
 */
export interface Tags {
[k: string]: string
}
export interface GoogleCloud {
gcp: GoogleCloudHost
}
/**
 * A Google Cloud project and region, and what runs there.
 */
export interface GoogleCloudHost {
/**
 * Id of the project (not its name or number).
 */
projectId: string
region: GcpRegion
bundle: BundleForGoogleCloud
callers: CallersOnGoogleCloud
secrets?: SecretsOnGoogleCloud
builderServiceAccount?: ServiceAccountEmail
/**
 * Whether Terraform grants the builder's roles on the project. With false it must be named under builderServiceAccount, and hold them: logging.logWriter, artifactregistry.writer and storage.objectViewer. True when left out.
 */
projectIam?: boolean
limits?: LimitsOnGoogleCloud
vpc?: VPCOnGoogleCloud
loadBalancer?: LoadBalancer
impersonateServiceAccount?: ServiceAccountEmail
runner?: GcpPrincipal
/**
 * Bucket of yours that the proxies may read rules and models from, under <deployment>/.
 */
resourceBucket?: string
labels?: Labels
}
export interface APublishedZip {
/**
 * Version of Psoxy, such as 0.6.9, taken from Worklytics' public bucket.
 */
version: string
}
export interface AZipInCloudStorage {
/**
 * URI of the zip in a bucket that the project may read.
 */
gs: string
/**
 * Generation of the object. A changed generation builds the functions again; without it, name each version differently.
 */
generation?: number
}
export interface ALocalZip {
/**
 * Path of the zip, relative to the manifest. Terraform uploads it under a name that holds its checksum.
 */
file: string
/**
 * Bucket of yours to upload it to. Left out: a private one is made.
 */
bucket?: string
}
/**
 * Who may call the proxies; at least one.
 */
export interface CallersOnGoogleCloud {
/**
 * E-mail addresses of Google service accounts. Your analytics service names the one it uses.
 */
serviceAccounts?: ServiceAccountEmail[]
/**
 * People, groups and service accounts that may call the proxies to test them.
 */
testPrincipals?: GcpPrincipal[]
}
/**
 * Where the salt and the key of the pseudonyms live in Secret Manager.
 */
export interface SecretsOnGoogleCloud {
/**
 * Beginning of the names of the salt and the key. <deployment>_ when left out.
 */
prefix?: string
/**
 * Regions that hold copies of both. The region of the functions when left out. Only read when the secrets are made.
 * 
 * @minItems 1
 */
replicaLocations?: GcpRegion[]
/**
 * Whether the salt and the key are there already. create when left out. create: Terraform makes both, once. existing: Both are there under the prefix, and are never touched.
 */
salt?: ("create" | "existing")
}
/**
 * How far a proxy may grow; reservedConcurrency of an instance goes before both.
 */
export interface LimitsOnGoogleCloud {
/**
 * Copies of a proxy that run at once at most. 20 when left out.
 */
maxInstances?: number
/**
 * Requests that each copy serves at once at most. 5 when left out.
 */
concurrency?: number
}
/**
 * Send all that the functions send through a subnet of a VPC (direct VPC egress). It needs a way out to Microsoft Graph and Entra. Joining, leaving or changing it makes the functions anew, under the same addresses.
 */
export interface VPCOnGoogleCloud {
/**
 * Name of the network, or its path: projects/…/global/networks/….
 */
network: string
/**
 * Name of the subnet, of at least 64 addresses, or its path: projects/…/regions/…/subnetworks/….
 */
subnetwork: string
}
/**
 * One address for all proxies, behind an external application load balancer with a certificate that Google manages. The functions are then reached through it alone.
 */
export interface LoadBalancer {
/**
 * Host name of the proxies; the runbook says which address it must point to.
 */
domain: string
}
/**
 * Labels on everything in Google Cloud that takes them.
 */
export interface Labels {
[k: string]: string
}
/**
 * What to read: one proxy for each key. A key is a connector of the catalogue, or any name with `connector:` or `definition:` beside it.
 */
export interface Connectors {
[k: string]: Instance
}
export interface FurtherPermission {
name: FurtherPermissionName
/**
 * Why it is needed; the runbook shows it to the administrator who consents.
 */
reason: string
replaces?: ReplacedPermissionName
}
/**
 * Entra applications, by key. An instance named in none of them gets an application of its own, under its own id.
 */
export interface Applications {
[k: string]: Application
}
/**
 * Terraform makes the application.
 */
export interface CreatedApplication {
/**
 * Where the application comes from. create, as when it is left out: Terraform makes it.
 */
source?: "create"
connectors?: ApplicationConnectors
permissions?: Permissions
displayName?: DisplayName
servicePrincipal?: ServicePrincipal
}
/**
 * What consent left behind, to be taken over by Terraform where `consent` is terraform: the enterprise application, and the permissions granted to it.
 */
export interface ServicePrincipal {
/**
 * Object id of the enterprise application (not of the app registration).
 */
objectId: string
/**
 * Permissions that are granted already, by name, each with the id of its assignment. The runbook has a command that prints them.
 */
appRoleAssignments?: {
[k: string]: string
}
}
/**
 * The application exists, and Terraform keeps its Microsoft Graph permissions and its federated credential up to date; nothing else of it is touched.
 */
export interface AdoptedApplication {
/**
 * The application exists, and Terraform keeps its Microsoft Graph permissions and its federated credential up to date; nothing else of it is touched.
 */
source: "adopt"
connectors?: ApplicationConnectors
permissions?: Permissions
objectId: ObjectId
permissionMode?: PermissionMode
federatedCredentialId?: FederatedCredentialId
servicePrincipal?: ServicePrincipal
}
export interface ByInstance {
[k: string]: Guid
}
/**
 * The application exists and stays in other hands; only its federated credential is made here.
 */
export interface ReferencedApplication {
/**
 * The application exists and stays in other hands; only its federated credential is made here.
 */
source: "reference"
connectors?: ApplicationConnectors
permissions?: Permissions
objectId: ObjectId
clientId: ClientId
missingPermissions?: MissingPermissions
federatedCredentialId?: FederatedCredentialId
}
/**
 * All of the application is in other hands, its federated credential included; the runbook says what to enter there.
 */
export interface ExternalApplication {
/**
 * All of the application is in other hands, its federated credential included; the runbook says what to enter there.
 */
source: "external"
connectors?: ApplicationConnectors
permissions?: Permissions
clientId: ClientId
}
/**
 * Somebody else will make the application: what to ask for is written to entra/, and its proxies wait until it is there.
 */
export interface RequestedApplication {
/**
 * Somebody else will make the application: what to ask for is written to entra/, and its proxies wait until it is there.
 */
source: "requested"
connectors?: ApplicationConnectors
permissions?: Permissions
displayName?: DisplayName
}
