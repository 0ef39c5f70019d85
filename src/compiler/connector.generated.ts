// Written by `npm run generate` from schema/connector.schema.json. Do not edit.

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
 * How settled the connector is: ga, beta, alpha or deprecated.
 */
availability: ("ga" | "beta" | "alpha" | "deprecated")
/**
 * Host that the proxy calls.
 */
targetHost: string
/**
 * Application permissions of Microsoft Graph that the connector needs, in upstream's order.
 * 
 * @minItems 1
 */
permissions: ConnectorPermission[]
/**
 * Id of the connector in Worklytics, for the link that opens its settings.
 */
worklyticsConnectorId?: string
upstream?: Upstream
}
export interface ConnectorPermission {
/**
 * Name of the permission, such as User.Read.All.
 */
name: string
/**
 * What the connector does with it; continues the sentence "it …".
 */
reason: string
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
