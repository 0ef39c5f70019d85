import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { Ajv } from "ajv";
import glob from "fast-glob";
import { parse } from "yaml";
import type { ConnectorFile } from "../../src/compiler/connector.generated.js";
import type { Connector } from "../../src/compiler/connector.js";
import { narrowerThan } from "../../src/compiler/graph-permissions.js";
import { EDITOR_KEYWORDS } from "./editors.js";

export interface GraphPermission {
  readonly name: string;
  readonly id: string;
  readonly text: string;
  readonly level?: number;
  readonly coveredBy?: readonly string[];
}

interface GraphPermissions {
  readonly application: readonly GraphPermission[];
  readonly delegatedOnly: readonly string[];
  readonly resourceSpecific: readonly string[];
}

export const readPermissions = (folder: string): GraphPermissions =>
  readYaml(join(folder, "connectors/microsoft-graph/permissions.yaml")) as GraphPermissions;

/** All permissions of Microsoft Graph, a line each, for src/compiler/graph-permissions.ts. */
export function permissionsTable(folder: string): string {
  const { application, delegatedOnly, resourceSpecific } = readPermissions(folder);
  const rows = application.map(({ coveredBy = [], ...row }) => JSON.stringify({ ...row, coveredBy }));
  const lists = [
    `"application": [\n${rows.join(",\n")}\n]`,
    `"delegatedOnly": ${JSON.stringify(delegatedOnly)}`,
    `"resourceSpecific": ${JSON.stringify(resourceSpecific)}`,
  ];
  return `{\n${lists.join(",\n")}\n}\n`;
}

/** Reads every connector file, checks it against the schema and puts the GUID and Microsoft's words beside each permission. */
export function readCatalogue(folder: string): readonly Connector[] {
  const { application } = readPermissions(folder);
  const rows = application.map(({ coveredBy = [], ...permission }) => ({ ...permission, coveredBy }));
  const known = new Map(rows.map((permission) => [permission.name, permission]));
  const schema = JSON.parse(readFileSync(join(folder, "schema/connector.schema.json"), "utf8")) as object;
  const isConnector = new Ajv({
    allErrors: true,
    keywords: ["patternErrorMessage", ...EDITOR_KEYWORDS],
  }).compile<ConnectorFile>(schema);
  const paths = glob.sync("connectors/microsoft-365/*.yaml", { cwd: folder }).sort();
  return paths.map((path) => {
    const file = readYaml(join(folder, path));
    if (!isConnector(file)) throw new Error(`${path}: ${JSON.stringify(isConnector.errors, null, 2)}`);
    const permissions = file.permissions.map(({ name, ...said }) => {
      const permission = known.get(name);
      if (permission === undefined) throw new Error(`${path}: Microsoft Graph has no application permission "${name}"`);
      const { id, text, level } = permission;
      const rated = level === undefined ? {} : { level };
      return { name, id, text, ...rated, narrower: narrowerThan(permission, rows), ...said };
    });
    return { id: basename(path, ".yaml"), ...file, permissions };
  });
}

export function catalogueModule(catalogue: readonly Connector[]): string {
  return [
    "// Written by `npm run generate` from connectors/. Do not edit.",
    "",
    'import type { Connector } from "./connector.js";',
    "",
    `export const catalogue: readonly Connector[] = ${JSON.stringify(catalogue, null, 2)};`,
    "",
  ].join("\n");
}

const readYaml = (path: string): unknown => parse(readFileSync(path, "utf8"));
