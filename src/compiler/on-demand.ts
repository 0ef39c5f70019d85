/** What few runs need: files beside the program that are read, at once, when something asks for them. */
import { createRequire } from "node:module";
import type * as Deflate from "fflate";
import type { Row } from "./graph-permissions.js";
import type * as Validators from "./validators.generated.cjs";

const beside = (path: string) => createRequire(import.meta.url)(path);

/** The validators that tell every mistake; only a manifest with one, and a connector's own file, need them. */
export const validators = (): typeof Validators => beside("./validators.generated.cjs");

/** Permissions of Microsoft Graph in the public cloud, as connectors/microsoft-graph/permissions.yaml has them. */
export interface GraphPermissionTable {
  readonly application: readonly Row[];
  /** Names of permissions that only a signed-in person can give. */
  readonly delegatedOnly: readonly string[];
  /** Names of permissions that are about one team, chat or site. */
  readonly resourceSpecific: readonly string[];
}

export const graphPermissions = (): GraphPermissionTable => beside("./graph-permissions.generated.json");

/** Compression, for rules of one's own. */
export const deflate = (): typeof Deflate => beside("./deflate.cjs");
