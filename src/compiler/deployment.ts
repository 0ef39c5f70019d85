import type { Connector } from "./connector.js";
import type { Origin } from "./document.js";

/** The resolved manifest: every default filled in, every name made. Emitters read nothing else. */
export interface Deployment {
  /** Qualifies every name. */
  readonly name: string;
  /** File name of the manifest, without its folder: output must not depend on where it was compiled. */
  readonly manifestName: string;
  readonly tenant: Tenant;
  readonly host: AwsHost;
  /** Sorted by key. */
  readonly applications: readonly Application[];
  /** Sorted by id. */
  readonly instances: readonly ProxyInstance[];
  readonly origin: Origin;
}

/** The Microsoft 365 tenant, and the hosts of its cloud. */
export interface Tenant {
  /** GUID, lower case. */
  readonly tenantId: string;
  /** Object ids of people and service principals who own created applications; empty: whoever applies first. */
  readonly owners: readonly string[];
  /** https://learn.microsoft.com/graph/deployments */
  readonly loginHost: string;
  readonly graphHost: string;
  readonly entraPortalHost: string;
}

/** An Entra ID app registration. */
export interface Application {
  /** Label of everything that belongs to it. */
  readonly key: string;
  readonly displayName: string;
  readonly source: { readonly kind: "create" };
  /** What its instances need together, each once, in the order in which the connectors list them. */
  readonly permissions: readonly Permission[];
  readonly credentials: readonly FederatedCredential[];
  /** Ids of the instances that sign in as this application, sorted. */
  readonly instanceIds: readonly string[];
  readonly origin: Origin;
}

/** A Microsoft Graph permission that an application asks for. */
export interface Permission {
  /** Application permissions act without a signed-in person; the only kind a proxy can use. */
  readonly kind: "application";
  readonly name: string;
  /** GUID of the app role in the public cloud. */
  readonly id: string;
  /** Microsoft's own name of it. */
  readonly text: string;
  readonly requests: readonly { readonly instanceId: string; readonly reason: string }[];
}

/** Makes Entra trust a cloud identity: a token with this issuer, subject and audience signs in as the application. */
export interface FederatedCredential {
  /** Label, unique among all credentials. */
  readonly key: string;
  /** Immutable in Entra, 3 to 120 letters, digits, hyphens and underscores, unique in its application. */
  readonly name: string;
  readonly description: string;
  readonly issuer: string;
  readonly subject: HostValue;
  readonly audience: HostValue;
}

/** A value that exists only once the application and its cloud identity do. */
export type ApplicationValue = "clientId" | "identityPoolId" | "identityId";

/** One of those that the host makes. */
export type HostValue = Exclude<ApplicationValue, "clientId">;

/** A running proxy for one data source. */
export interface ProxyInstance {
  /** Key in the manifest. */
  readonly id: string;
  readonly connector: Connector;
  readonly applicationKey: string;
  /** Name of the function; unique in the account and region. */
  readonly functionName: string;
  readonly memoryMb: number;
  readonly timeoutSeconds: number;
  readonly logRetentionDays: number;
  /** Addresses and CIDR blocks that may call it; empty: any. Sorted. */
  readonly allowedIps: readonly string[];
  /** Whether ids that Microsoft gives are pseudonymized too. */
  readonly pseudonymizeAppIds: boolean;
  /** Which spellings of an e-mail address count as one. */
  readonly emailCanonicalization: "ignoreDots" | "strict";
  /** What the manifest adds to the environment. */
  readonly ownEnvironment: Readonly<Record<string, string>>;
  /** What the proxy reads from its environment. */
  readonly environment: Readonly<Record<string, EnvironmentValue>>;
  readonly origin: Origin;
  /** Where its settings stand: at the instance, or under `proxy`. */
  readonly settings: Origin;
}

export type EnvironmentValue = string | { readonly from: ApplicationValue };

/** AWS as the cloud that hosts the proxies. */
export interface AwsHost {
  readonly kind: "aws";
  /** 12 digits. */
  readonly accountId: string;
  readonly region: string;
  readonly bundle: AwsBundle;
  readonly callers: {
    /** ARNs of roles, users or accounts, sorted. */
    readonly awsArns: readonly string[];
    /** 21-digit unique ids, sorted. */
    readonly gcpServiceAccountIds: readonly string[];
  };
  /** Beginning of the names in Parameter Store, from slash to slash. */
  readonly secretsPath: string;
  /** Name under which Cognito knows the client ids of Entra applications. */
  readonly developerProviderName: string;
  readonly tags: Readonly<Record<string, string>>;
  readonly origin: Origin;
}

/** The program of the proxies: an object in S3, in the region of the functions. */
export interface AwsBundle {
  readonly bucket: string;
  readonly key: string;
  /** Last part of the key; the proxy's health check shows it. */
  readonly fileName: string;
  /** SHA-256 in base64; a change of it deploys the function again. */
  readonly sha256?: string;
}
