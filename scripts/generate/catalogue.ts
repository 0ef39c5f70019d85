import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { Ajv } from "ajv";
import glob from "fast-glob";
import { parse } from "yaml";
import type { ConnectorFile } from "../../src/compiler/connector.generated.js";
import type { Connector } from "../../src/compiler/connector.js";
import { narrowerThan } from "../../src/compiler/graph-permissions.js";

interface GraphPermission {
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

const readPermissions = (folder: string): GraphPermissions =>
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
  const isConnector = new Ajv({ allErrors: true, keywords: ["patternErrorMessage"] }).compile<ConnectorFile>(schema);
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

export interface ManifestSchema {
  readonly definitions: {
    readonly connectors: object;
    readonly catalogueConnector: object;
    readonly instance: { readonly properties: Settings };
  };
}

/** What an instance may say, whatever connector it is of. */
type Settings = Readonly<Record<string, object>>;

/** Writes the parts of the manifest's schema that list connectors. */
export function withConnectors<S extends ManifestSchema>(schema: S, catalogue: readonly Connector[]): S {
  const { connectors, catalogueConnector, instance } = schema.definitions;
  const settings = instance.properties;
  const properties = Object.fromEntries(catalogue.flatMap((connector) => keysOf(connector, settings)));
  return {
    ...schema,
    definitions: {
      ...schema.definitions,
      connectors: { ...connectors, properties, additionalProperties: { oneOf: otherInstances(settings) } },
      catalogueConnector: { ...catalogueConnector, enum: catalogue.map(({ id }) => id) },
    },
  };
}

/** The keys that stand for a connector by themselves: its id and its former ids. */
function keysOf(connector: Connector, settings: Settings): readonly (readonly [string, object])[] {
  const { id, displayName, availability, summary, permissions, aliases = [] } = connector;
  const needs = permissions.map(({ name }) => name).join(", ");
  const description = `${displayName} (${availability}). ${summary} Needs ${needs}.`;
  const former = {
    description: `Deprecated: use ${id}.`,
    type: ["object", "null"],
    additionalProperties: false,
    properties: { connector: { description: "Keeps the old name without a warning.", enum: [id] }, ...settings },
  };
  return [
    [id, { description, $ref: "#/definitions/instance" }],
    ...aliases.map((alias) => [alias.id, former] as const),
  ];
}

/** Under any other key one must say what it is. */
function otherInstances(settings: Settings): readonly object[] {
  const form = (title: string, key: string, meaning: object) => ({
    title,
    type: "object",
    additionalProperties: false,
    required: [key],
    properties: { [key]: meaning, ...settings },
  });
  return [
    form("Another instance of a connector", "connector", { $ref: "#/definitions/catalogueConnector" }),
    form("A connector of your own", "definition", {
      description: "File that describes the connector, in the form of connector.schema.json, relative to the manifest.",
      type: "string",
      pattern: "^.+\\.ya?ml$",
      patternErrorMessage: "a path to a .yaml file",
    }),
  ];
}

/** For types, which connectors there are makes no difference. */
export function withAnyConnector<S extends ManifestSchema>(schema: S): S {
  const { connectors, instance } = schema.definitions;
  const properties = { ...instance.properties, connector: { type: "string" }, definition: { type: "string" } };
  return {
    ...schema,
    definitions: {
      ...schema.definitions,
      connectors: { ...connectors, properties: {}, additionalProperties: { $ref: "#/definitions/instance" } },
      instance: { ...instance, properties },
    },
  };
}

const readYaml = (path: string): unknown => parse(readFileSync(path, "utf8"));
