// Written by `npm run generate` from schema/connector.schema.json. Do not edit.

/**
 * Name of a Microsoft Graph application permission, such as User.Read.All.
 */
export type PermissionName = string

/**
 * A data source that a proxy can read: what it needs to be granted, and what it can then be asked.
 */
export interface ConnectorFile {
/**
 * Name that people see.
 */
displayName: string
/**
 * What is read and what is not, in one sentence.
 */
summary: string
/**
 * Value of the proxy's SOURCE variable; it picks the built-in rules.
 */
sourceKind: string
/**
 * How settled the connector is. ga: Settled. beta: May still change. alpha: Early, and may still change much. deprecated: Not for new deployments.
 */
availability: ("ga" | "beta" | "alpha" | "deprecated")
/**
 * Host that the proxy calls; in a national cloud that cloud's host of Microsoft Graph. The token is for this host alone.
 */
targetHost: "graph.microsoft.com"
/**
 * Application permissions of Microsoft Graph that the connector needs, in upstream's order.
 * 
 * @minItems 1
 */
permissions: ConnectorPermission[]
/**
 * Former ids that manifests may still use.
 */
aliases?: ConnectorAlias[]
/**
 * Paths of the target host that the built-in rules let through, with ids in braces.
 */
endpoints?: Endpoint[]
/**
 * Calls to try a proxy with: each let through by the built-in rules and unlocked by a requested permission.
 */
exampleCalls?: ExampleCall[]
/**
 * What people must do beside consent.
 * 
 * Items: teamsApplicationAccessPolicy: An administrator grants access to online meetings by a policy of Teams. separateEntraIdConnection: Worklytics wants a connection of msft-entra-id beside it. copilotLicence: People need a licence of Microsoft 365 Copilot.
 */
steps?: ("teamsApplicationAccessPolicy" | "separateEntraIdConnection" | "copilotLicence")[]
links?: ConnectorLinks
/**
 * Oldest release of Psoxy that has it.
 */
since?: string
/**
 * Id of the connector in Worklytics, for the link that opens its settings.
 */
worklyticsConnectorId?: string
upstream?: Upstream
}
export interface ConnectorPermission {
name: PermissionName
/**
 * What the connector does with it; continues the sentence "it …".
 */
reason: string
/**
 * What it does not allow, where people may fear otherwise; one sentence.
 */
notCovered?: string
}
export interface ConnectorAlias {
/**
 * The former id.
 */
id: string
/**
 * Whether its use is warned about.
 */
deprecated: boolean
}
export interface Endpoint {
/**
 * Path with ids in braces, such as /v1.0/users/{user}/events.
 */
path: string
/**
 * The requested permission that unlocks it; left out where none of them does.
 */
permission?: string
}
export interface ExampleCall {
/**
 * Path and query with ids in braces.
 */
path: string
/**
 * The permission that unlocks it.
 */
permission: string
}
/**
 * Where to read more, at the upstream release named below.
 */
export interface ConnectorLinks {
/**
 * What the connector is.
 */
documentation?: string
/**
 * What the data looks like, before and after.
 */
exampleData?: string
/**
 * The built-in rules.
 */
rules?: string
}
/**
 * Where in Worklytics/psoxy these facts were read.
 */
export interface Upstream {
/**
 * Release of Psoxy.
 */
version: string
/**
 * Commit of the repository.
 */
commit: string
/**
 * File in the repository.
 */
path: string
}
