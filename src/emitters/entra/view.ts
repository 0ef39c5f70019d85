import type { ApplicationRequest, Deployment, Permission } from "../../compiler/deployment.js";
import { commentText, markdownText, shellArgument } from "../escape.js";
import { header } from "../header.js";

/** What the template of a request prints; every field is required, and names differ between levels. */
export interface RequestView {
  readonly header: string;
  readonly nameText: string;
  readonly deploymentText: string;
  readonly tenantId: string;
  readonly servedText: string;
  readonly permissions: readonly {
    readonly permissionName: string;
    readonly allowsCell: string;
    readonly becauseCell: string;
    readonly idCell: string;
  }[];
  readonly nameArgument: string;
  /** The commands, where GUIDs of permissions are known. */
  readonly byCommand: readonly {
    readonly accessFile: string;
    readonly owners: readonly { readonly ownerCommand: string }[];
  }[];
  readonly portalHost: string;
  readonly ownersText: string;
  readonly requestedKey: string;
}

/** The file's name in the folder `entra`. */
export const accessFile = (key: string): string => `${key}.required-resource-access.json`;

export function requestView({ application, instances }: ApplicationRequest, deployment: Deployment): RequestView {
  const { key, source, permissions } = application;
  const { tenant, name } = deployment;
  const owners = [...tenant.owners.objectIds, ...tenant.owners.userPrincipalNames];
  return {
    header: commentText(header(deployment)),
    nameText: markdownText(source.displayName),
    deploymentText: markdownText(name),
    tenantId: tenant.tenantId,
    servedText: instances.map(({ title }) => markdownText(title)).join(", "),
    permissions: permissions.map((permission) => ({
      permissionName: permission.name,
      allowsCell: markdownText(permission.text),
      becauseCell: because(permission),
      idCell: tenant.cloud === "public" ? `\`${permission.id}\`` : "differs from the public cloud's",
    })),
    nameArgument: shellArgument(source.displayName),
    byCommand:
      tenant.cloud === "public"
        ? [{ accessFile: accessFile(key), owners: owners.map((owner) => ({ ownerCommand: ownerCommand(owner) })) }]
        : [],
    portalHost: tenant.entraPortalHost,
    ownersText:
      owners.length === 0 ? "whoever sent you this its owner" : `its owners: ${owners.map(markdownText).join(", ")}`,
    requestedKey: key,
  };
}

const because = ({ requests }: Permission): string =>
  requests.map(({ by, reason }) => `${markdownText(by)}: ${markdownText(reason)}`).join("; ");

/** Owners may be given by name, which the command line does not take. */
function ownerCommand(owner: string): string {
  const id = owner.includes("@") ? `"$(az ad user show --id ${shellArgument(owner)} --query id --output tsv)"` : owner;
  return `az ad app owner add --id "$object_id" --owner-object-id ${id}`;
}
