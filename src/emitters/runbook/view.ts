import type { Application, AwsBundle, Deployment, Permission } from "../../compiler/deployment.js";
import { header } from "../header.js";
import { commentText, markdownText, shellArgument } from "./escape.js";

/**
 * What the runbook's template prints. Every field is required, and names differ between levels: mustache prints nothing
 * for a name that is missing, and takes the outer value where an inner one is.
 */
export interface RunbookView {
  readonly header: string;
  readonly deploymentText: string;
  readonly tenantId: string;
  readonly graphHost: string;
  readonly accountId: string;
  readonly region: string;
  readonly saltName: string;
  readonly applications: readonly ApplicationView[];
  readonly instances: readonly InstanceView[];
}

interface ApplicationView {
  readonly applicationKey: string;
  readonly titleText: string;
  readonly servedText: string;
  readonly permissions: readonly {
    readonly permissionName: string;
    readonly allowsCell: string;
    readonly becauseCell: string;
  }[];
}

interface InstanceView {
  readonly instanceId: string;
  readonly functionName: string;
  readonly awsRegion: string;
  readonly codeArgument: string;
}

export function runbookView(deployment: Deployment): RunbookView {
  const { name, tenant, host, applications, instances } = deployment;
  return {
    header: commentText(header(deployment)),
    deploymentText: markdownText(name),
    tenantId: tenant.tenantId,
    graphHost: tenant.graphHost,
    accountId: host.accountId,
    region: host.region,
    saltName: `${host.secrets.path}PSOXY_SALT`,
    applications: applications.map((application) => applicationView(application, deployment)),
    instances: instances.map(({ id, functionName }) => ({
      instanceId: id,
      functionName,
      awsRegion: host.region,
      codeArgument: codeArgument(host.bundle),
    })),
  };
}

function applicationView(application: Application, { instances }: Deployment): ApplicationView {
  const served = instances.filter(({ applicationKey }) => applicationKey === application.key);
  return {
    applicationKey: application.key,
    titleText: markdownText(application.title),
    servedText: served.map(({ title }) => markdownText(title)).join(", "),
    permissions: application.permissions.map((permission) => ({
      permissionName: permission.name,
      allowsCell: markdownText(permission.text),
      becauseCell: because(permission),
    })),
  };
}

const because = ({ requests }: Permission): string =>
  requests.map(({ by, reason }) => `${markdownText(by)} ${markdownText(reason)}`).join("; ");

/** Redeploys the same code, which changes nothing that Terraform knows. */
function codeArgument(bundle: AwsBundle): string {
  const key = bundle.kind === "s3" ? bundle.key : bundle.fileName;
  return `--s3-bucket ${bundle.bucket} --s3-key ${shellArgument(key)}`;
}
