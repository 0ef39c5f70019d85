import type { Place } from "../diagnostics/index.js";
import type { AwsHost } from "./aws-host.js";
import type { Connector } from "./connector.js";
import type { GcpHost } from "./gcp-host.js";
import type { Origin } from "./origin.js";
import type { RulesStorage } from "./rules-storage.js";

/** The cloud that the proxies run in. */
export type Host = AwsHost | GcpHost;

/** The resolved manifest: every default filled in, every name made. Emitters read nothing else. */
export interface Deployment<OnHost extends Host = Host> {
  /** Qualifies every name. */
  readonly name: string;
  /** File name of the manifest, without its folder: output must not depend on where it was compiled. */
  readonly manifestName: string;
  /** Whom the proxies read. */
  readonly tenant: Tenant;
  /** Where they run. */
  readonly host: OnHost;
  /** Sorted by key. */
  readonly applications: readonly Application[];
  /** Sorted by id. */
  readonly instances: readonly ProxyInstance[];
  /** Applications that somebody else is still to make; nothing of them or their instances is deployed. Sorted by key. */
  readonly requests: readonly ApplicationRequest[];
  /** What earlier runs wrote and this one no longer does. */
  readonly history: History;
  readonly origin: Origin;
}

/** What Terraform may still hold from earlier runs. Empty before the first. */
export interface History {
  /** Addresses that leave Terraform without anything being destroyed. Sorted. */
  readonly letGo: readonly string[];
  /** Former address → present one. */
  readonly moves: Readonly<Record<string, string>>;
  /** Application key → permissions that an adopted application was given here and needs no more. */
  readonly formerPermissions: Readonly<Record<string, readonly Permission[]>>;
  /** Whether something in Entra may be left although no application is Terraform's any more. */
  readonly entra: boolean;
  /** Where proxies ran that may still have to be destroyed. */
  readonly formerHosts: readonly FormerHost[];
}

/** A cloud that the proxies ran in before. */
export interface FormerHost {
  readonly kind: Host["kind"];
  /** AWS account id, or Google Cloud project id. */
  readonly account: string;
  readonly region: string;
}

/** An application that somebody else is asked to make, and what waits for it. */
export interface ApplicationRequest {
  readonly application: ApplicationFrom<RequestedSource>;
  /** Sorted by id. */
  readonly instances: readonly ProxyInstance[];
}

/** Tells what runs where; what is particular to the cloud then has its types. */
export const isOnAws = <D extends { readonly host: Host }>(
  deployment: D,
): deployment is D & { readonly host: AwsHost } => deployment.host.kind === "aws";
export const isOnGcp = <D extends { readonly host: Host }>(
  deployment: D,
): deployment is D & { readonly host: GcpHost } => deployment.host.kind === "gcp";

/** Application id of Microsoft Graph, the same in every tenant: https://learn.microsoft.com/graph/permissions-reference */
export const GRAPH_CLIENT_ID = "00000003-0000-0000-c000-000000000000";

/** The Microsoft 365 tenant, and the hosts of its cloud. */
export interface Tenant {
  /** GUID, lower case. */
  readonly tenantId: string;
  /** Microsoft's cloud that the tenant is in. */
  readonly cloud: "public" | "usgovernment" | "dod" | "china";
  /** Issues tokens, and shows the page of consent. */
  readonly loginHost: string;
  /** Microsoft Graph: what the proxies call. */
  readonly graphHost: string;
  /** The Entra admin center. */
  readonly entraPortalHost: string;
  /** What the cloud is called by the azuread provider, the Azure CLI, Graph PowerShell and Teams PowerShell. */
  readonly azureadEnvironment: string;
  readonly azureCliCloud: string;
  readonly graphPowershellEnvironment: string;
  /** Undefined: none has to be named. */
  readonly teamsPowershellEnvironment?: string;
  /** People and service principals who own created applications; none: whoever applies first. Sorted. */
  readonly owners: {
    /** GUIDs, lower case. */
    readonly objectIds: readonly string[];
    /** Found by a read of the directory at each plan. */
    readonly userPrincipalNames: readonly string[];
  };
  /** Who grants permissions, as far as the applications are ours. */
  readonly consent: Consent["kind"];
  readonly origin: Origin;
}

/** An Entra ID app registration that instances can sign in as. */
export type Application = ApplicationFrom<ApplicationSource>;

/** An Entra ID app registration. */
export interface ApplicationFrom<Source> {
  /** Label of everything that belongs to it. */
  readonly key: string;
  /** What people call it: its name where we give it one, otherwise what it serves and its client id. */
  readonly title: string;
  /** Where it comes from, and so what of it is ours. */
  readonly source: Source;
  /** What its instances need together, each once, in the order in which the connectors list them. */
  readonly permissions: readonly Permission[];
  /** How they are granted. */
  readonly consent: Consent;
  /** What Entra trusts; none while the cloud identity is not known. */
  readonly credentials: readonly FederatedCredential[];
  /** What its instances present to Entra. */
  readonly identity: CloudIdentity;
  /** Ids of the instances that sign in as this application, sorted. */
  readonly instanceIds: readonly string[];
  /** Where it stands in the manifest, or the instance that has it to itself. */
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
      /** It exists; its Microsoft Graph permissions and its federated credential are ours to keep up to date. */
      readonly kind: "adopt";
      /** Of the app registration. GUID, lower case. */
      readonly objectId: string;
      /** Whether application permissions that it asked for before stay. */
      readonly permissionMode: "add" | "exact";
    }
  | {
      /** It exists and stays in other hands; only its federated credential is ours. */
      readonly kind: "reference";
      /** Of the app registration. GUID, lower case. */
      readonly objectId: string;
      readonly clientId: string;
      /** What happens when it lacks permissions; to `ignore` them nothing is read. */
      readonly missingPermissions: "warn" | "fail" | "ignore";
    }
  | {
      /** It exists, and all of it is in other hands. */
      readonly kind: "external";
      readonly clientId: string;
    };

/** Somebody else is to make it. */
export interface RequestedSource {
  readonly kind: "requested";
  /** Name to be asked for. */
  readonly displayName: string;
}

/** How the permissions of an application are granted. */
export type Consent =
  | {
      /** By a person. */
      readonly kind: "runbook";
    }
  | {
      /** By Terraform: one app role assignment for each permission. */
      readonly kind: "terraform";
      /** What earlier consent left behind, to be taken over. */
      readonly existing?: ExistingConsent;
    };

/** The traces of consent in a tenant. */
export interface ExistingConsent {
  /** Object id of the service principal, which Entra's pages call enterprise application. GUID, lower case. */
  readonly servicePrincipalId: string;
  /** Names of permissions that are granted → ids of their app role assignments; opaque, not GUIDs. */
  readonly assignmentIds: Readonly<Record<string, string>>;
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
  /** Strength from 1 to 5, where Microsoft gives one. */
  readonly level?: number;
  /** Names of permissions, no stronger, that unlock only some of its calls. */
  readonly narrower: readonly string[];
  /** Instances and applications that ask for it, each with the reason. */
  readonly requests: readonly { readonly by: string; readonly reason: string }[];
}

/** Makes Entra trust a cloud identity: a token with this issuer, subject and audience signs in as the application. */
export interface FederatedCredential {
  /** Label, unique among all credentials. */
  readonly key: string;
  /** Immutable in Entra, 3 to 120 letters, digits, hyphens and underscores, unique in its application. */
  readonly name: string;
  /** For people who look at the credential in Entra. */
  readonly description: string;
  /** `iss` of the token. Compared letter by letter, so no slash may be added. */
  readonly issuer: string;
  /** `sub` of the token: the cloud identity. */
  readonly subject: HostValue | { readonly literal: string };
  /** `aud` of the token. */
  readonly audience: HostValue | { readonly literal: string };
  /** Id of one that the application has already, to be kept up to date under the name it has. GUID, lower case. */
  readonly existingId?: string;
}

/** What an application's instances present to Entra. */
export type CloudIdentity =
  | CognitoIdentity
  | {
      /** Each instance presents the Google service account that it runs as. */
      readonly kind: "serviceAccounts";
    };

/** How the identity of an application in Cognito becomes known. */
export type CognitoIdentity =
  | {
      /** The AWS CLI finds or makes it while Terraform plans and applies. */
      readonly kind: "lookUp";
    }
  | {
      /** The manifest says it. */
      readonly kind: "given";
      readonly identityId: string;
    }
  | {
      /** The manifest says those of others: everything but what needs it is made, and the runbook says how to obtain it. */
      readonly kind: "pending";
    };

/** A value that exists only once the application and its cloud identity do. */
export type ApplicationValue = "clientId" | "identityPoolId" | "identityId";

/** One that the host makes: for an application on AWS, for an instance on Google Cloud. */
export type HostValue = Exclude<ApplicationValue, "clientId"> | "serviceAccountId";

/** A running proxy for one data source. */
export interface ProxyInstance {
  /** Key in the manifest. */
  readonly id: string;
  /** The data source it reads. */
  readonly connector: Connector;
  /** What people call it: the connector's name, with the id where there may be several. */
  readonly title: string;
  /** Application that it signs in as. */
  readonly applicationKey: string;
  /** Name of the function; unique in the account and region. */
  readonly functionName: string;
  /** Megabytes; the cloud gives processor time in proportion. */
  readonly memoryMb: number;
  /** Seconds that a request may take. */
  readonly timeoutSeconds: number;
  /** Requests served at once at most; undefined: as many as the account allows. */
  readonly reservedConcurrency?: number;
  /** Days that its log is kept. */
  readonly logRetentionDays: number;
  /** Addresses and CIDR blocks that may call it; empty: any. Sorted. */
  readonly allowedIps: readonly string[];
  /** Whether ids that Microsoft gives are pseudonymized too. */
  readonly pseudonymizeAppIds: boolean;
  /** Which spellings of an e-mail address count as one. */
  readonly emailCanonicalization: "ignoreDots" | "strict";
  /** What happens to the domain of e-mail addresses. */
  readonly emailDomainHandling: "preserve" | "encrypt" | "tokenize" | "redact";
  /** Whether requests may ask for data that is not sanitized. */
  readonly developmentMode: boolean;
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

/** A text, or something that is known only to Terraform: an id of the application, or the rules that are emitted beside. */
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
