import type { Place } from "../diagnostics/index.js";
import type { Connector } from "./connector.js";
import type { Origin } from "./document.js";
import type { RulesStorage } from "./rules-storage.js";

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
  readonly cloud: "public" | "usgovernment" | "dod" | "china";
  readonly loginHost: string;
  readonly graphHost: string;
  readonly entraPortalHost: string;
  /** The azuread provider's name of the cloud. */
  readonly azureadEnvironment: string;
  /** People and service principals who own created applications; none: whoever applies first. Sorted. */
  readonly owners: {
    /** GUIDs, lower case. */
    readonly objectIds: readonly string[];
    /** Found by a read of the directory at each plan. */
    readonly userPrincipalNames: readonly string[];
  };
}

/** An Entra ID app registration. */
export interface Application {
  /** Label of everything that belongs to it. */
  readonly key: string;
  /** What people call it: its name where we give it one, otherwise what it serves and its client id. */
  readonly title: string;
  readonly source: ApplicationSource;
  /** What its instances need together, each once, in the order in which the connectors list them. */
  readonly permissions: readonly Permission[];
  readonly credentials: readonly FederatedCredential[];
  /** Ids of the instances that sign in as this application, sorted. */
  readonly instanceIds: readonly string[];
  readonly origin: Origin;
}

/** Where an application comes from, and so what of it is ours. */
export type ApplicationSource =
  | {
      /** Terraform makes it. */
      readonly kind: "create";
      readonly displayName: string;
    }
  | {
      /** It exists and stays in other hands; only its federated credential is ours. */
      readonly kind: "reference";
      /** Of the app registration. GUID, lower case. */
      readonly objectId: string;
      readonly clientId: string;
    };

/** A Microsoft Graph permission that an application asks for. */
export interface Permission {
  /** Application permissions act without a signed-in person; the only kind a proxy can use. */
  readonly kind: "application";
  readonly name: string;
  /** GUID of the app role in the public cloud. */
  readonly id: string;
  /** Microsoft's own name of it. */
  readonly text: string;
  /** Instances and applications that ask for it, each with the reason. */
  readonly requests: readonly { readonly by: string; readonly reason: string }[];
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
  /** What people call it: the connector's name, with the id where there may be several. */
  readonly title: string;
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
  /** Rules of one's own in place of the built-in ones. */
  readonly rules?: InstanceRules;
  /** What the manifest adds to the environment. */
  readonly ownEnvironment: Readonly<Record<string, string>>;
  /** What the proxy reads from its environment. */
  readonly environment: Readonly<Record<string, EnvironmentValue>>;
  readonly origin: Origin;
  /** Where its settings stand: at the instance, or under `proxy`. */
  readonly settings: Origin;
}

export type EnvironmentValue = string | { readonly from: ApplicationValue } | { readonly from: "rules" };

/** Rules of one's own. */
export interface InstanceRules {
  /** The file's text: NFC, LF at line ends. */
  readonly text: string;
  /** What its endpoints match: templates and regular expressions. */
  readonly paths: readonly string[];
  /** SHA-1 of the text; a change of it starts the proxies anew. */
  readonly sha1: string;
  /** Where the proxy finds them. */
  readonly storage: RulesStorage;
  readonly place: Place;
}

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
  /** Release of Psoxy, where it is known from the manifest. */
  readonly version?: string;
  /** SHA-256 in base64; a change of it deploys the function again. */
  readonly sha256?: string;
}
