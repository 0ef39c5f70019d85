import { type Application, GRAPH_CLIENT_ID } from "../../../compiler/deployment.js";
import { powershellString } from "../../escape.js";
import { type Context, clientIdOf } from "../context.js";
import { type Block, powershell } from "../document.js";

/**
 * Grants exactly what is listed. Permissions are found by name in the tenant, since their GUIDs need not be the same in
 * every cloud: https://learn.microsoft.com/powershell/microsoftgraph/how-to-grant-revoke-api-permissions
 */
export function grantScript(applications: readonly Application[], context: Context): readonly Block[] {
  const { tenant } = context.deployment;
  return [
    powershell(
      "# Says what is granted and what is missing; with -Grant it grants what is missing.",
      "param([switch]$Grant)",
      "$ErrorActionPreference = 'Stop'",
      "",
      "$applications = @(",
      applications.map((application) => entry(application, context)).join(",\n"),
      ")",
      "",
      "# Changing something asks for more than looking.",
      "$scopes = @('Application.Read.All')",
      "if ($Grant) { $scopes = @('Application.ReadWrite.All', 'AppRoleAssignment.ReadWrite.All') }",
      `Connect-MgGraph -TenantId ${powershellString(tenant.tenantId)} -Environment ${tenant.graphPowershellEnvironment} -Scopes $scopes -NoWelcome`,
      ...BODY,
    ),
  ];
}

function entry(application: Application, context: Context): string {
  const { title, permissions } = application;
  const clientId = clientIdOf(application, context);
  const id =
    clientId === undefined ? `(Read-Host ${powershellString(`Client id of ${title}`)})` : powershellString(clientId);
  const names = permissions.map(({ name }) => `      ${powershellString(name)}`).join(",\n");
  return `  @{\n    Name = ${powershellString(title)}\n    ClientId = ${id}\n    Permissions = @(\n${names}\n    )\n  }`;
}

const BODY = [
  `$graph = Get-MgServicePrincipal -Filter "appId eq '${GRAPH_CLIENT_ID}'"`,
  "",
  "foreach ($application in $applications) {",
  "  Write-Output $application.Name",
  `  $principal = Get-MgServicePrincipal -Filter "appId eq '$($application.ClientId)'"`,
  "  if (-not $principal -and $Grant) { $principal = New-MgServicePrincipal -AppId $application.ClientId }",
  "  $held = @()",
  "  if ($principal) {",
  "    $held = @(Get-MgServicePrincipalAppRoleAssignment -ServicePrincipalId $principal.Id -All |",
  "      Where-Object { $_.ResourceId -eq $graph.Id })",
  "  }",
  "  $needed = @()",
  "  foreach ($name in $application.Permissions) {",
  "    $role = $graph.AppRoles |",
  "      Where-Object { $_.Value -ceq $name -and $_.AllowedMemberTypes -contains 'Application' }",
  `    if (-not $role) { Write-Output "  UNKNOWN IN THIS CLOUD $name"; continue }`,
  "    $needed += $role.Id",
  `    if ($held.AppRoleId -contains $role.Id) { Write-Output "  granted $name"; continue }`,
  `    if (-not $Grant) { Write-Output "  MISSING $name"; continue }`,
  "    $assignment = @{ principalId = $principal.Id; resourceId = $graph.Id; appRoleId = $role.Id }",
  "    New-MgServicePrincipalAppRoleAssignment -ServicePrincipalId $principal.Id -BodyParameter $assignment | Out-Null",
  `    Write-Output "  granted now $name"`,
  "  }",
  "  foreach ($other in $held | Where-Object { $needed -notcontains $_.AppRoleId }) {",
  "    $role = $graph.AppRoles | Where-Object { $_.Id -eq $other.AppRoleId }",
  `    Write-Output "  NOT NEEDED HERE $($role.Value)"`,
  "  }",
  "}",
] as const;
