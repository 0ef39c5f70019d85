import type { AwsHost } from "../../compiler/aws-host.js";
import type { Application, Deployment, Permission, ProxyInstance, Tenant } from "../../compiler/deployment.js";
import { header } from "../header.js";
import { commentText, markdownText, shellArgument } from "./escape.js";

/**
 * What the runbook's template prints. Every field is required, and names differ between levels: mustache prints nothing
 * for a name that is missing, and takes the outer value where an inner one is. A part that may be left out is a list.
 */
export interface RunbookView {
  readonly header: string;
  readonly deploymentText: string;
  readonly tenantId: string;
  readonly accountId: string;
  readonly engineerRole: string;
  readonly azureCloud: readonly { readonly azureCloudName: string }[];
  readonly pendingIdentities: readonly {
    readonly pendingKey: string;
    readonly pendingRegion: string;
    readonly pendingProvider: string;
  }[];
  readonly secretCommands: readonly { readonly secretCommand: string }[];
  readonly applications: readonly ApplicationView[];
  readonly teams: readonly { readonly teamsKeysText: string }[];
  readonly instances: readonly {
    readonly functionName: string;
    readonly awsRegion: string;
    readonly codeArgument: string;
  }[];
  readonly assumed: readonly { readonly assumedFromText: string }[];
  readonly ownCredentials: readonly { readonly ownAccountId: string; readonly ownFromText: string }[];
  readonly testRegion: string;
  readonly signedService: string;
  readonly tests: readonly { readonly testedId: string; readonly testPath: string }[];
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
  readonly referenced: readonly {
    readonly ownersClientId: string;
    readonly roleArguments: string;
    readonly literalConsentLink: string;
  }[];
  readonly created: readonly { readonly createdKey: string; readonly portalHost: string }[];
  readonly mayHoldMore: readonly Record<never, never>[];
  readonly onlyOurs: readonly Record<never, never>[];
  readonly clientIdArgument: string;
  readonly checkHost: string;
  readonly azResource: string;
}

/** A part of the template that stands or is left out. */
const when = <T extends object>(condition: boolean, part: T): readonly T[] => (condition ? [part] : []);

export function runbookView(deployment: Deployment<AwsHost>): RunbookView {
  const { name, tenant, host, applications, instances } = deployment;
  const testers = host.callers.awsArns.length + host.callers.testArns.length > 0;
  const bound = instances.some(({ allowedIps }) => allowedIps.length > 0);
  const fromAddresses = bound ? ", from an address on the allow-list" : "";
  const teamsKeys = instances
    .filter(({ connector }) => connector.steps?.includes("teamsApplicationAccessPolicy"))
    .map(({ applicationKey }) => `\`${applicationKey}\``);
  return {
    header: commentText(header(deployment)),
    deploymentText: markdownText(name),
    tenantId: tenant.tenantId,
    accountId: host.accountId,
    engineerRole: engineerRole(applications),
    azureCloud: when(tenant.cloud !== "public", { azureCloudName: AZURE_CLOUDS[tenant.cloud] }),
    pendingIdentities: applications
      .filter(({ identity }) => identity.kind === "pending")
      .map(({ key }) => ({
        pendingKey: key,
        pendingRegion: host.region,
        pendingProvider: host.cognito.developerProviderName,
      })),
    secretCommands: ["PSOXY_SALT", "PSOXY_ENCRYPTION_KEY"].map((property) => ({
      secretCommand: secretCommand(`${host.secrets.path}${property}`, host),
    })),
    applications: applications.map((application) => applicationView(application, deployment)),
    teams: when(teamsKeys.length > 0, { teamsKeysText: [...new Set(teamsKeys)].join(", ") }),
    instances: instances.map(({ functionName }) => ({
      functionName,
      awsRegion: host.region,
      codeArgument: codeArgument(host),
    })),
    assumed: when(testers, { assumedFromText: fromAddresses }),
    ownCredentials: when(!testers, { ownAccountId: host.accountId, ownFromText: fromAddresses }),
    testRegion: host.region,
    signedService: host.endpoint === "apiGateway" ? "execute-api" : "lambda",
    tests: instances.map((instance) => ({ testedId: instance.id, testPath: testPath(instance) })),
  };
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
  if (applications.every(({ source }) => source.kind === "reference")) return "owner of the applications in Entra";
  return "in Entra Application Developer, or Cloud Application Administrator";
}

function secretCommand(name: string, { region, secrets }: AwsHost): string {
  return secrets.store === "parameterStore"
    ? `aws ssm get-parameter --region ${region} --with-decryption --name ${name} --query Parameter.Value --output text`
    : `aws secretsmanager get-secret-value --region ${region} --secret-id ${name} --query SecretString --output text`;
}

function applicationView(application: Application, { tenant, instances }: Deployment): ApplicationView {
  const { key, title, source, permissions } = application;
  const served = instances.filter(({ applicationKey }) => applicationKey === key);
  const referenced = source.kind === "reference";
  const clientId = referenced ? source.clientId : "";
  const link = `https://${tenant.loginHost}/${tenant.tenantId}/adminconsent?client_id=${clientId}`;
  return {
    titleText: markdownText(title),
    servedText: served.map((instance) => markdownText(instance.title)).join(", "),
    permissions: permissions.map((permission) => ({
      permissionName: permission.name,
      allowsCell: markdownText(permission.text),
      becauseCell: because(permission),
      notCoveredCell: markdownText(notCovered(permission, served)),
    })),
    referenced: when(referenced, {
      ownersClientId: clientId,
      roleArguments: permissions.map(({ id }) => `${id}=Role`).join(" "),
      literalConsentLink: link,
    }),
    created: when(!referenced, { createdKey: key, portalHost: tenant.entraPortalHost }),
    mayHoldMore: when(referenced, {}),
    onlyOurs: when(!referenced, {}),
    clientIdArgument: referenced ? clientId : `$(terraform output -json client_ids | jq -r '.["${key}"]')`,
    checkHost: tenant.graphHost,
    azResource: tenant.cloud === "public" ? "" : ` --resource https://${tenant.graphHost}`,
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

/** Redeploys the same code, which changes nothing that Terraform knows. */
function codeArgument({ bundle }: AwsHost): string {
  const key = bundle.kind === "s3" ? bundle.key : bundle.fileName;
  return `--s3-bucket ${bundle.bucket} --s3-key ${shellArgument(key)}`;
}

/** A call that needs no id of anything, so that it can be pasted; the list of users is readable to every connector. */
const testPath = ({ connector }: ProxyInstance): string =>
  connector.exampleCalls?.find(({ path }) => /^[\w/.]+$/.test(path))?.path ?? "/v1.0/users";
