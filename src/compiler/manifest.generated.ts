// Written by `npm run generate` from schema/manifest.schema.json. Do not edit.

/**
 * GUID, lower case or upper, without braces.
 */
export type Guid = string
/**
 * Name of a Microsoft Graph application permission, such as User.Read.All.
 */
export type PermissionName = string
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
 * Which spellings of an e-mail address count as one: strict (case only) or ignoreDots (also dots before the @). ignoreDots when left out. Changing it changes pseudonyms.
 */
export type EmailCanonicalization = ("ignoreDots" | "strict")
/**
 * What happens to the domain of e-mail addresses: preserve, encrypt, tokenize or redact. preserve when left out. Changing it changes the data.
 */
export type EmailDomainHandling = ("preserve" | "encrypt" | "tokenize" | "redact")
/**
 * Verbose logs, and requests may ask for data that is not sanitized. Never true for real people's data. False when left out.
 */
export type DevelopmentMode = boolean
/**
 * Days that the proxies' logs are kept, on AWS. 7 when left out. On Google Cloud the project's log bucket decides.
 */
export type LogRetentionDays = (1 | 3 | 5 | 7 | 14 | 30 | 60 | 90 | 120 | 150 | 180 | 365 | 400 | 545 | 731 | 1096 | 1827 | 2192 | 2557 | 2922 | 3288 | 3653)
/**
 * The cloud that the proxies run in.
 */
export type Host = (AWS | GoogleCloud)
/**
 * The program of the proxies.
 */
export type AwsBundle = (APublishedVersion | AFileInS3 | ALocalFile)
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
export type GcpBundle = (APublishedZip | AZipInCloudStorage | ALocalZip)
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
environment?: Environment
connector?: string
definition?: string
} | null)
/**
 * File with rules of your own in place of the connector's built-in ones, relative to the manifest.
 */
export type Rules = string
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
export type All = "all"
/**
 * @minItems 1
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
 * What happens to application permissions of Microsoft Graph that the adopted application asked for before. add: they stay, only what was added here goes when it is no longer needed. exact: they go. Delegated permissions and those of other APIs stay either way. add when left out.
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
 * What Terraform does when the referenced application lacks permissions. warn: name them in a warning. fail: refuse to plan. ignore: not look, so that nothing is read from the directory. warn when left out.
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
 * Microsoft cloud of the tenant: public (also for GCC), usgovernment (GCC High), dod or china. public when left out; the others are not verified.
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
 * How the proxies sign in to Entra: by federated credentials, so that no secret exists. The only way there is.
 */
authentication?: "federated"
/**
 * How the permissions are granted. runbook: an administrator follows the runbook. terraform: Terraform grants them to applications that it makes or adopts, for which whoever applies needs Privileged Role Administrator. runbook when left out; going back to it takes no grant away.
 */
consent?: ("runbook" | "terraform")
/**
 * Names of permissions that can change data and are wanted all the same. Without being named here such a permission is an error.
 */
allowedWritePermissions?: PermissionName[]
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
 * How the proxies are called: functionUrl, or apiGateway, which gives up after 30 seconds. functionUrl when left out; in a VPC always apiGateway.
 */
endpoint?: ("functionUrl" | "apiGateway")
vpc?: AwsVpc
identity?: AwsIdentity
kmsKeyArn?: KmsKeyArn
assumeRoleArn?: RoleArn
permissionsBoundaryArn?: PolicyArn
executionPolicyArn?: PolicyArn
/**
 * Bucket of yours that the proxies may read rules and models from, under <path of the secrets>.
 */
resourceBucket?: string
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
export interface ALocalFile {
/**
 * Path of the jar, relative to the manifest. Terraform uploads it to a private bucket of the deployment.
 */
file: string
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
awsArns?: PrincipalArn[]
/**
 * AWS principals that may call the proxies to test them, from any address.
 */
testArns?: PrincipalArn[]
}
/**
 * Where the salt and the key of the pseudonyms live.
 */
export interface AwsSecrets {
/**
 * Where the salt and the key are kept: parameterStore or secretsManager. parameterStore when left out. Moving them later would make new ones.
 */
store?: ("parameterStore" | "secretsManager")
/**
 * Beginning of the names of the salt, the key and rules. /<deployment>/ when left out.
 */
path?: string
/**
 * create: Terraform makes the salt and the key, once. existing: both are there already under the path, and are never touched. create when left out.
 */
salt?: ("create" | "existing")
}
/**
 * Run the functions in subnets of a VPC. They need a way out to Microsoft Graph, Entra, Cognito and Parameter Store. Calls then come through an API gateway.
 */
export interface AwsVpc {
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
export interface AwsIdentity {
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
export interface GoogleCloud {
gcp: GcpHost
}
/**
 * A Google Cloud project and region, and what runs there.
 */
export interface GcpHost {
/**
 * Id of the project (not its name or number).
 */
projectId: string
region: GcpRegion
bundle: GcpBundle
callers: GcpCallers
secrets?: GcpSecrets
builderServiceAccount?: ServiceAccountEmail
/**
 * Whether Terraform grants the builder's roles on the project. With false it must be named under builderServiceAccount, and hold them: logging.logWriter, artifactregistry.writer and storage.objectViewer. True when left out.
 */
projectIam?: boolean
limits?: GcpLimits
vpc?: GcpVpc
loadBalancer?: GcpLoadBalancer
impersonateServiceAccount?: ServiceAccountEmail
runner?: GcpPrincipal
/**
 * Bucket of yours that the proxies may read rules and models from, under <deployment>/.
 */
resourceBucket?: string
/**
 * Labels on everything in Google Cloud that takes them.
 */
labels?: {
[k: string]: string
}
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
export interface GcpCallers {
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
export interface GcpSecrets {
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
 * create: Terraform makes the salt and the key, once. existing: both are there already under the prefix, and are never touched. create when left out.
 */
salt?: ("create" | "existing")
}
/**
 * How far a proxy may grow; reservedConcurrency of an instance goes before both.
 */
export interface GcpLimits {
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
export interface GcpVpc {
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
export interface GcpLoadBalancer {
/**
 * Host name of the proxies; the runbook says which address it must point to.
 */
domain: string
}
/**
 * What to read: one proxy for each key. A key is a connector of the catalogue, or any name with `connector:` or `definition:` beside it.
 */
export interface Connectors {
[k: string]: Instance
}
export interface FurtherPermission {
name: PermissionName
/**
 * Why it is needed; the runbook shows it to the administrator who consents.
 */
reason: string
replaces?: PermissionName
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
 * create: terraform makes the application.
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
 * adopt: the application exists, and Terraform keeps its Microsoft Graph permissions and its federated credential up to date; nothing else of it is touched.
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
 * reference: the application exists and stays in other hands; only its federated credential is made here.
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
 * external: all of the application is in other hands, its federated credential included; the runbook says what to enter there.
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
 * requested: somebody else will make the application: what to ask for is written to entra/, and its proxies wait until it is there.
 */
source: "requested"
connectors?: ApplicationConnectors
permissions?: Permissions
displayName?: DisplayName
}
