/** Commands of the Azure CLI that ask or change Microsoft Graph, for a POSIX shell. */
import { type Application, GRAPH_CLIENT_ID, type Tenant } from "../../../compiler/deployment.js";
import { type Context, clientIdWord } from "../context.js";
import { when } from "../document.js";
import { graph } from "../links.js";

/** In clouds that the Azure CLI does not take for granted it has to be told what the token is for. */
const rest = (tenant: Tenant, method: string): string =>
  `az rest --method ${method}${tenant.cloud === "public" ? "" : ` --resource https://${tenant.graphHost}`}`;

/** Signs a person in to the tenant. */
export const signIn = ({ cloud, azureCliCloud, tenantId }: Tenant): readonly string[] => [
  ...when(cloud !== "public", `az cloud set --name ${azureCliCloud}`),
  `az login --tenant ${tenantId} --allow-no-subscriptions`,
];

/** Sets `client_id`, `needed`, `roles` (id and name of every permission of Microsoft Graph) and `held` (what is granted). */
const readGrants = (application: Application, context: Context): readonly string[] => {
  const { tenant } = context.deployment;
  const names = application.permissions.map(({ name }) => name);
  return [
    `client_id=${clientIdWord(application, context)}`,
    `needed=$(printf '%s\\n' ${names.join(" ")})`,
    `principals=${graph(tenant)}/servicePrincipals`,
    `roles=$(${rest(tenant, "GET")} --uri "$principals(appId='${GRAPH_CLIENT_ID}')?\\$select=appRoles" --query 'appRoles[].[id,value]' --output tsv)`,
    `held=$(${rest(tenant, "GET")} --uri "$principals(appId='$client_id')/appRoleAssignments?\\$top=999" --query 'value[].[appRoleId,id]' --output tsv)`,
  ];
};

/**
 * Prints a line for each permission: granted, missing, or granted and not needed here. Lists are lines, not words: zsh does
 * not split words. An empty pattern would fit every line, so that `none` stands for nothing.
 */
export const compareGrants = (application: Application, context: Context): readonly string[] => [
  ...readGrants(application, context),
  `granted=$(echo "$held" | cut -f 1)`,
  `granted=$(echo "$roles" | grep -F "\${granted:-none}" | cut -f 2)`,
  `echo "$needed" | while read -r name; do`,
  `  if echo "$granted" | grep -qxF "$name"; then echo "granted $name"; else echo "MISSING $name"; fi`,
  "done",
  `echo "$granted" | grep . | while read -r name; do`,
  `  echo "$needed" | grep -qxF "$name" || echo "NOT NEEDED HERE $name"`,
  "done",
];

/** What that prints when exactly the permissions are granted. */
export const allGranted = ({ permissions }: Application): readonly string[] =>
  permissions.map(({ name }) => `granted ${name}`);

/** Takes back the permissions that are needed here, and no others. */
export const revokeGrants = (application: Application, context: Context): readonly string[] => [
  ...readGrants(application, context),
  `echo "$held" | while read -r role assignment; do`,
  `  name=$(echo "$roles" | grep -F "\${role:-none}" | cut -f 2)`,
  `  if echo "$needed" | grep -qxF "\${name:-none}"; then`,
  `    ${rest(context.deployment.tenant, "DELETE")} --uri "$principals(appId='$client_id')/appRoleAssignments/$assignment" < /dev/null && echo "revoked $name"`,
  "  fi",
  "done",
];

/** Prints what Terraform needs to take over consent that was given before. */
export const existingGrants = (application: Application, context: Context): readonly string[] => [
  ...readGrants(application, context),
  `${rest(context.deployment.tenant, "GET")} --uri "$principals(appId='$client_id')?\\$select=id" --query id --output tsv`,
  `echo "$held" | while read -r role assignment; do`,
  `  name=$(echo "$roles" | grep -F "\${role:-none}" | cut -f 2)`,
  `  if echo "$needed" | grep -qxF "\${name:-none}"; then echo "$name: $assignment"; fi`,
  "done",
];
