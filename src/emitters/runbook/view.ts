import {
  type Application,
  type Deployment,
  isOnAws,
  isOnGcp,
  type Permission,
  type ProxyInstance,
  type Tenant,
} from "../../compiler/deployment.js";
import { commentText, markdownText } from "../escape.js";
import { header } from "../header.js";
import { awsView } from "./aws-view.js";
import { gcpView } from "./gcp-view.js";
import { type HostView, when } from "./host-view.js";

/**
 * What the runbook's template prints. Every field is required, and names differ between levels: mustache prints nothing
 * for a name that is missing, and takes the outer value where an inner one is. A part that may be left out is a list.
 */
export interface RunbookView extends HostView {
  readonly header: string;
  readonly deploymentText: string;
  readonly tenantId: string;
  readonly engineerRole: string;
  readonly azureCloud: readonly { readonly azureCloudName: string }[];
  readonly waits: readonly {
    readonly waitsForTenant: string;
    readonly requests: readonly { readonly requestKey: string; readonly requestText: string }[];
  }[];
  readonly applications: readonly ApplicationView[];
  readonly teams: readonly { readonly teamsKeysText: string }[];
  readonly tests: readonly {
    readonly testedId: string;
    readonly testPath: string;
    readonly testTokens: readonly { readonly testToken: string }[];
  }[];
}

interface ApplicationView {
  readonly titleText: string;
  readonly servedText: string;
  readonly permissions: readonly {
    readonly permissionName: string;
    readonly allowsCell: string;
    readonly becauseCell: string;
    readonly notCoveredCell: string;
  }[];
  readonly inOtherHands: readonly {
    readonly ownersClientId: string;
    readonly roleArguments: string;
    readonly toEnter: readonly {
      readonly externalKey: string;
      readonly credentialIndex: string;
      readonly credentialClientId: string;
      readonly credentialFile: string;
    }[];
    readonly literalConsentLink: string;
  }[];
  readonly grantedByTerraform: readonly {
    readonly consentedBefore: readonly {
      readonly consentedKey: string;
      readonly consentedClientId: string;
      readonly consentedHost: string;
      readonly consentedResource: string;
      readonly grants: readonly { readonly grantId: string; readonly grantName: string }[];
    }[];
  }[];
  readonly grantedByHand: readonly {
    readonly grantedKey: string;
    readonly portalHost: string;
    readonly existed: readonly Record<never, never>[];
  }[];
  readonly mayHoldMore: readonly Record<never, never>[];
  readonly onlyOurs: readonly Record<never, never>[];
  readonly clientIdArgument: string;
  readonly checkHost: string;
  readonly azResource: string;
}

export function runbookView(deployment: Deployment): RunbookView {
  const { name, tenant, applications, instances, requests } = deployment;
  const bound = instances.some(({ allowedIps }) => allowedIps.length > 0);
  const fromAddresses = bound ? ", from an address on the allow-list" : "";
  const teamsKeys = instances
    .filter(({ connector }) => connector.steps?.includes("teamsApplicationAccessPolicy"))
    .map(({ applicationKey }) => `\`${applicationKey}\``);
  const { tokenOf, ...onHost } = hostView(deployment, fromAddresses);
  return {
    header: commentText(header(deployment)),
    deploymentText: markdownText(name),
    tenantId: tenant.tenantId,
    engineerRole: engineerRole(applications),
    waits: when(requests.length > 0, {
      waitsForTenant: tenant.tenantId,
      requests: requests.map(({ application }) => ({
        requestKey: application.key,
        requestText: markdownText(application.title),
      })),
    }),
    azureCloud: when(tenant.cloud !== "public", { azureCloudName: AZURE_CLOUDS[tenant.cloud] }),
    applications: applications.map((application) => applicationView(application, deployment)),
    teams: when(teamsKeys.length > 0, { teamsKeysText: [...new Set(teamsKeys)].join(", ") }),
    ...onHost,
    tests: instances.map((instance) => ({
      testedId: instance.id,
      testPath: testPath(instance),
      testTokens: tokenOf(instance.id).map((testToken) => ({ testToken })),
    })),
  };
}

function hostView(deployment: Deployment, fromAddresses: string) {
  if (isOnAws(deployment)) return awsView(deployment, fromAddresses);
  if (isOnGcp(deployment)) return gcpView(deployment, fromAddresses);
  throw new Error("a host without a runbook");
}

/** Names of the clouds in the Azure CLI; dod has none of its own. */
const AZURE_CLOUDS: Readonly<Record<Tenant["cloud"], string>> = {
  public: "AzureCloud",
  usgovernment: "AzureUSGovernment",
  dod: "AzureUSGovernment",
  china: "AzureChinaCloud",
};

/** https://learn.microsoft.com/entra/identity/role-based-access-control/delegate-by-task */
function engineerRole(applications: readonly Application[]): string {
  const any = (test: (application: Application) => boolean) => applications.some(test);
  if (any(({ consent }) => consent.kind === "terraform")) {
    return "in Entra Privileged Role Administrator, to grant, and Application Developer or Cloud Application Administrator";
  }
  if (any(({ source }) => source.kind === "create"))
    return "in Entra Application Developer, or Cloud Application Administrator";
  return any(({ source }) => source.kind !== "external") ? "owner of the applications in Entra" : "none in Entra";
}

function applicationView(application: Application, { tenant, instances }: Deployment): ApplicationView {
  const { key, title, source, permissions, consent, credentials } = application;
  const served = instances.filter(({ applicationKey }) => applicationKey === key);
  const othersClientId = source.kind === "reference" || source.kind === "external" ? source.clientId : undefined;
  const clientId = othersClientId ?? `$(terraform output -json client_ids | jq -r '.["${key}"]')`;
  const azResource = tenant.cloud === "public" ? "" : ` --resource https://${tenant.graphHost}`;
  return {
    titleText: markdownText(title),
    servedText: served.map((instance) => markdownText(instance.title)).join(", "),
    permissions: permissions.map((permission) => ({
      permissionName: permission.name,
      allowsCell: markdownText(permission.text),
      becauseCell: because(permission),
      notCoveredCell: markdownText(notCovered(permission, served)),
    })),
    inOtherHands: when(othersClientId !== undefined, {
      ownersClientId: clientId,
      roleArguments: permissions.map(({ id }) => `${id}=Role`).join(" "),
      toEnter: (source.kind === "external" ? credentials : []).map((credential, index) => ({
        externalKey: key,
        credentialIndex: String(index),
        credentialClientId: clientId,
        credentialFile: `${credential.key}.federated-credential.json`,
      })),
      literalConsentLink: `https://${tenant.loginHost}/${tenant.tenantId}/adminconsent?client_id=${clientId}`,
    }),
    grantedByTerraform: when(consent.kind === "terraform", {
      consentedBefore: when(consent.kind === "terraform" && consent.existing === undefined, {
        consentedKey: key,
        consentedClientId: clientId,
        consentedHost: tenant.graphHost,
        consentedResource: azResource,
        grants: permissions.map(({ id, name }) => ({ grantId: id, grantName: name })),
      }),
    }),
    grantedByHand: when(othersClientId === undefined && consent.kind === "runbook", {
      grantedKey: key,
      portalHost: tenant.entraPortalHost,
      existed: when(source.kind === "adopt", {}),
    }),
    mayHoldMore: when(source.kind !== "create", {}),
    onlyOurs: when(source.kind === "create", {}),
    clientIdArgument: clientId,
    checkHost: tenant.graphHost,
    azResource,
  };
}

const because = ({ requests }: Permission): string =>
  requests.map(({ by, reason }) => `${markdownText(by)}: ${markdownText(reason)}`).join("; ");

/** What the first connector that asks for it says of its limits. */
function notCovered({ name }: Permission, served: readonly ProxyInstance[]): string {
  const said = served
    .flatMap(({ connector }) => connector.permissions)
    .filter((permission) => permission.name === name);
  return said.find((permission) => permission.notCovered !== undefined)?.notCovered ?? "";
}

/** A call that needs no id of anything, so that it can be pasted; the list of users is readable to every connector. */
const testPath = ({ connector }: ProxyInstance): string =>
  connector.exampleCalls?.find(({ path }) => /^[\w/.]+$/.test(path))?.path ?? "/v1.0/users";
