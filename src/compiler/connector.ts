import type { ConnectorFile } from "./connector.generated.js";

/** A permission that a connector needs, with what Microsoft says about it. */
export interface ConnectorPermission {
  /** Name of the application permission, such as `User.Read.All`. */
  readonly name: string;
  /** GUID of the app role in the public cloud. */
  readonly id: string;
  /** Microsoft's own name of it. */
  readonly text: string;
  /** Strength from 1 to 5, where Microsoft gives one. */
  readonly level?: number;
  /** Names of permissions, no stronger, that unlock only some of its calls. */
  readonly narrower: readonly string[];
  /** What the connector does with it; continues "it …". */
  readonly reason: string;
  /** What it does not allow, where people may fear otherwise. */
  readonly notCovered?: string;
}

/** One data source, from the catalogue. */
export interface Connector extends Readonly<Omit<ConnectorFile, "permissions">> {
  /** Name of its file. */
  readonly id: string;
  readonly permissions: readonly ConnectorPermission[];
}
