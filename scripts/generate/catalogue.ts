import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { Ajv } from "ajv";
import glob from "fast-glob";
import { parse } from "yaml";

interface GraphPermission {
  readonly name: string;
  readonly id: string;
  readonly text: string;
  readonly level?: number;
}

interface ConnectorFile {
  readonly displayName: string;
  readonly summary: string;
  readonly availability: string;
  readonly permissions: readonly { readonly name: string; readonly reason: string }[];
}

interface CatalogueEntry extends ConnectorFile {
  readonly id: string;
}

/** Reads every connector file, checks it against the schema and puts the GUID and Microsoft's words beside each permission. */
export function readCatalogue(folder: string): readonly CatalogueEntry[] {
  const { application } = readYaml(join(folder, "connectors/microsoft-graph/permissions.yaml")) as {
    readonly application: readonly GraphPermission[];
  };
  const known = new Map(application.map((permission) => [permission.name, permission]));
  const schema = JSON.parse(readFileSync(join(folder, "schema/connector.schema.json"), "utf8")) as object;
  const isConnector = new Ajv({ allErrors: true }).compile<ConnectorFile>(schema);
  const paths = glob.sync("connectors/microsoft-365/*.yaml", { cwd: folder }).sort();
  return paths.map((path) => {
    const file = readYaml(join(folder, path));
    if (!isConnector(file)) throw new Error(`${path}: ${JSON.stringify(isConnector.errors, null, 2)}`);
    const permissions = file.permissions.map(({ name, reason }) => {
      const permission = known.get(name);
      if (permission === undefined) throw new Error(`${path}: Microsoft Graph has no application permission "${name}"`);
      return { name, id: permission.id, text: permission.text, level: permission.level, reason };
    });
    return { id: basename(path, ".yaml"), ...file, permissions };
  });
}

export function catalogueModule(catalogue: readonly CatalogueEntry[]): string {
  return [
    "// Written by `npm run generate` from connectors/. Do not edit.",
    "",
    'import type { Connector } from "./connector.js";',
    "",
    `export const catalogue: readonly Connector[] = ${JSON.stringify(catalogue, null, 2)};`,
    "",
  ].join("\n");
}

/** Writes the parts of the manifest's schema that list connectors. */
export function withConnectors<S extends { definitions: { connectors: object } }>(
  schema: S,
  catalogue: readonly CatalogueEntry[],
): S {
  const properties = Object.fromEntries(
    catalogue.map((connector) => {
      const permissions = connector.permissions.map(({ name }) => name).join(", ");
      const description = `${connector.displayName} (${connector.availability}). ${connector.summary} Needs ${permissions}.`;
      return [connector.id, { description, $ref: "#/definitions/instance" }];
    }),
  );
  return {
    ...schema,
    definitions: { ...schema.definitions, connectors: { ...schema.definitions.connectors, properties } },
  };
}

/** For types, which connectors there are makes no difference. */
export function withAnyConnector<S extends { definitions: { connectors: object } }>(schema: S): S {
  const connectors = {
    ...schema.definitions.connectors,
    properties: {},
    additionalProperties: { $ref: "#/definitions/instance" },
  };
  return { ...schema, definitions: { ...schema.definitions, connectors } };
}

const readYaml = (path: string): unknown => parse(readFileSync(path, "utf8"));
