/** The values that cross between modules: one variable or output for each application, so that one cannot block another. */
import type { ApplicationValue, Deployment, FederatedCredential } from "../compiler/deployment.js";

const NAMES: Readonly<Record<ApplicationValue, string>> = {
  clientId: "client_id",
  identityPoolId: "identity_pool_id",
  identityId: "identity_id",
};

const DESCRIPTIONS: Readonly<Record<ApplicationValue, string>> = {
  clientId: "Entra client id, the login of this application in the identity pool.",
  identityPoolId: "Audience of the federated credential: the Cognito identity pool of this application.",
  identityId: "Subject of the federated credential: the Cognito identity of this application.",
};

/** Name of the variable or output. */
export const crossing = (applicationKey: string, value: ApplicationValue): string =>
  `${applicationKey}_${NAMES[value]}`;

/** Name of the output that tells whether an adopted application has a list of Microsoft Graph permissions. */
export const asksForGraph = (applicationKey: string): string => `${applicationKey}_asks_for_graph`;

/** Name of the output that holds the object id of Microsoft Graph, where grants are imported. */
export const graphObjectId = (applicationKey: string): string => `${applicationKey}_graph_object_id`;

/** Name of the output that holds an instance's base URL. */
export const endpoint = (instanceId: string): string => `${instanceId}_endpoint`;

export const CALLER_ROLE_ARN = "caller_role_arn";

export const meaning = (value: ApplicationValue): string => DESCRIPTIONS[value];

/** The values of a credential that the host makes. */
export const madeByHost = ({ subject, audience }: FederatedCredential): readonly ApplicationValue[] =>
  typeof subject === "string" ? [subject, audience] : [audience];

/** Providers of the module `aws`; the root asks for them, too. */
export const awsModuleProviders = ({ applications, host }: Deployment) => [
  "aws" as const,
  ...(applications.some(({ identity }) => identity.kind === "lookUp") ? (["external"] as const) : []),
  ...(host.secrets.create ? (["random"] as const) : []),
];
