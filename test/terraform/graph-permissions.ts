/** Names and GUIDs of Microsoft Graph's application permissions, read from the source and not from what is generated. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

const { application } = parse(
  readFileSync(join(import.meta.dirname, "../../connectors/microsoft-graph/permissions.yaml"), "utf8"),
) as { readonly application: readonly { readonly name: string; readonly id: string }[] };

export const permissionIds: ReadonlyMap<string, string> = new Map(application.map(({ name, id }) => [name, id]));
