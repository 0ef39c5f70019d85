/** The values that cross between modules: one variable or output for each, so that one application cannot block another. */
import type { ApplicationValue, Deployment, FederatedCredential, Host, HostValue } from "../compiler/deployment.js";

type CrossingValue = ApplicationValue | HostValue;

const NAMES: Readonly<Record<CrossingValue, string>> = {
  clientId: "client_id",
  identityPoolId: "identity_pool_id",
  identityId: "identity_id",
  serviceAccountId: "service_account_id",
};

const DESCRIPTIONS: Readonly<Record<CrossingValue, string>> = {
  clientId: "Entra client id, the login of this application in the identity pool.",
  identityPoolId: "Audience of the federated credential: the Cognito identity pool of this application.",
  identityId: "Subject of the federated credential: the Cognito identity of this application.",
  serviceAccountId:
    "Subject of the federated credential: the unique id of the service account that this proxy runs as.",
};

/** Name of the variable or output; `key` is that of the application, or the id of the instance whose value it is. */
export const crossing = (key: string, value: CrossingValue): string => `${key}_${NAMES[value]}`;

/** Name of the output that tells whether an adopted application has a list of Microsoft Graph permissions. */
export const asksForGraph = (applicationKey: string): string => `${applicationKey}_asks_for_graph`;

/** Name of the output that holds the object id of Microsoft Graph, where grants are imported. */
export const graphObjectId = (applicationKey: string): string => `${applicationKey}_graph_object_id`;

/** Name of the output that holds an instance's base URL. */
export const endpoint = (instanceId: string): string => `${instanceId}_endpoint`;

/** Name of the output that holds what the token of a caller must be for, on Google Cloud. */
export const tokenAudience = (instanceId: string): string => `${instanceId}_token_audience`;

export const CALLER_ROLE_ARN = "caller_role_arn";

export const LOAD_BALANCER_ADDRESS = "load_balancer_address";

export const meaning = (value: CrossingValue): string => DESCRIPTIONS[value];

/** The values of a credential that the host makes. */
export const madeByHost = ({ subject, audience }: FederatedCredential): readonly HostValue[] =>
  [subject, audience].filter((value) => typeof value === "string");

/** The provider of each host. */
export const HOST_PROVIDERS = { aws: "aws", gcp: "google" } as const satisfies Readonly<Record<Host["kind"], string>>;

/** Providers of the host's module, which is called like the kind of the host; the root asks for them, too. */
export const hostModuleProviders = ({ applications, host }: Deployment) => [
  HOST_PROVIDERS[host.kind],
  ...(applications.some(({ identity }) => identity.kind === "lookUp") ? (["external"] as const) : []),
  ...(host.secrets.create ? (["random"] as const) : []),
];
