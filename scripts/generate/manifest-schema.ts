/** The parts of the manifest's schema that list connectors and permissions. */
import type { Connector } from "../../src/compiler/connector.js";
import { isReadOnly } from "../../src/compiler/graph-permissions.js";
import type { GraphPermission } from "./catalogue.js";
import { type Snippet, suggesting } from "./editors.js";

export interface ManifestSchema {
  readonly title: string;
  readonly definitions: {
    readonly connectors: object;
    readonly catalogueConnector: object;
    readonly applications: object;
    readonly instance: { readonly anyOf: readonly [{ readonly properties: Settings }, ...object[]] };
    readonly furtherPermissionName: object;
    readonly replacedPermissionName: object;
    readonly writePermissionName: object;
  };
}

/** What an instance may say, whatever connector it is of. */
type Settings = Readonly<Record<string, object>>;

export function withCatalogue<S extends ManifestSchema>(
  schema: S,
  catalogue: readonly Connector[],
  published: readonly GraphPermission[],
): S {
  const { definitions } = schema;
  const [{ properties: settings }] = definitions.instance.anyOf;
  const needed = new Set(catalogue.flatMap(({ permissions }) => permissions.map(({ name }) => name)));
  const suggest = (definition: object, wanted: (name: string) => boolean) =>
    suggesting(
      definition,
      published.filter(({ name }) => wanted(name)),
    );
  return {
    ...schema,
    definitions: {
      ...definitions,
      connectors: {
        ...definitions.connectors,
        defaultSnippets: [...catalogue.map(instanceSnippet), ...otherInstanceSnippets(catalogue)],
        properties: Object.fromEntries(catalogue.flatMap((connector) => keysOf(connector, settings))),
        additionalProperties: { anyOf: otherInstances(settings) },
      },
      catalogueConnector: {
        ...definitions.catalogueConnector,
        enum: idsOf(catalogue),
        enumDescriptions: catalogue.map(({ displayName, availability }) => `${displayName} (${availability}).`),
      },
      applications: {
        ...definitions.applications,
        defaultSnippets: [...applicationSnippets, ...catalogue.map(ownApplicationSnippet)],
      },
      furtherPermissionName: suggest(definitions.furtherPermissionName, isReadOnly),
      replacedPermissionName: suggest(definitions.replacedPermissionName, (name) => needed.has(name)),
      writePermissionName: suggest(definitions.writePermissionName, (name) => !isReadOnly(name)),
    },
  };
}

/** The keys that stand for a connector by themselves: its id and its former ids. */
function keysOf(connector: Connector, settings: Settings): readonly (readonly [string, object])[] {
  const { id, displayName, availability, aliases = [] } = connector;
  const now = {
    title: `${displayName} (${availability})`,
    description: inOneLine(connector),
    markdownDescription: inMarkdown(connector),
    $ref: "#/definitions/instance",
  };
  const former = {
    title: displayName,
    description: `Deprecated: use ${id}.`,
    doNotSuggest: true,
    type: ["object", "null"],
    additionalProperties: false,
    properties: { connector: { description: "Keeps the old name without a warning.", enum: [id] }, ...settings },
  };
  const warned = {
    if: { type: "object", required: ["connector"] },
    then: {},
    else: { deprecationMessage: `The former name of ${id}: use that, or keep every name with "connector: ${id}"` },
  };
  return [
    [id, now],
    ...aliases.map((alias) => [alias.id, alias.deprecated ? { ...former, ...warned } : former] as const),
  ];
}

function inOneLine({ displayName, availability, summary, permissions }: Connector): string {
  return `${displayName} (${availability}). ${summary} Needs ${permissions.map(({ name }) => name).join(", ")}.`;
}

function inMarkdown({ summary, permissions, links }: Connector): string {
  const needs = permissions.map(({ name, reason }) => `- \`${name}\`: ${reason}`);
  const more = links?.documentation === undefined ? [] : ["", `[Documentation](${links.documentation})`];
  return [summary, "", "Needs", ...needs, ...more].join("\n");
}

/** A connector with its default settings, `outlook-cal: {}`. */
const instanceSnippet = (connector: Connector): Snippet => ({
  label: connector.id,
  markdownDescription: `**${connector.displayName}** (${connector.availability})\n\n${inMarkdown(connector)}`,
  body: { [connector.id]: "{}" },
});

const otherInstanceSnippets = (catalogue: readonly Connector[]): readonly Snippet[] => [
  {
    label: "another instance",
    description: "One more proxy for a connector of the catalogue, under a key of your own.",
    body: { "${1:outlook-cal-2}": `{ connector: ${choice(2, idsOf(catalogue))} }` },
  },
  {
    label: "a connector of your own",
    description: "A proxy for a data source that a file of yours describes.",
    body: { "${1:own}": "{ definition: ${2:connectors/own.yaml} }" },
  },
];

/** An application for several instances, or of another source, under a key to choose. */
const applicationSnippets: readonly Snippet[] = [
  {
    label: "application for several instances",
    description: "They sign in as the same application, and an administrator consents once.",
    body: { "${1:outlook}": { connectors: "[${2:outlook-cal, outlook-mail}]" } },
  },
  {
    label: "application for all instances",
    description: "All sign in as the same application, and an administrator consents once.",
    body: { "${1:everything}": { connectors: "all" } },
  },
  {
    label: "adopt an application",
    description: "It exists, and Terraform keeps its permissions and its federated credential up to date.",
    body: { "${1:instance}": { source: "adopt", objectId: "$2" } },
  },
  {
    label: "reference an application",
    description: "It exists and stays in other hands; only its federated credential is made here.",
    body: { "${1:instance}": { source: "reference", objectId: "$2", clientId: "$3" } },
  },
  {
    label: "external application",
    description: "All of it is in other hands, its federated credential included.",
    body: { "${1:instance}": { source: "external", clientId: "$2" } },
  },
  {
    label: "requested application",
    description: "Somebody else will make it: what to ask for is written to a file, and the proxies wait.",
    body: { "${1:instance}": { source: "requested" } },
  },
];

/** On one line: of a key that holds a hyphen the language server indents what is below too far. */
const ownApplicationSnippet = ({ id, displayName }: Connector): Snippet => ({
  label: id,
  description: `The application of the instance ${id} (${displayName}) alone: where it comes from.`,
  body: { [id]: `{ source: ${choice(1, ["adopt", "reference", "external", "requested", "create"])} }` },
});

const idsOf = (catalogue: readonly Connector[]): readonly string[] => catalogue.map(({ id }) => id);

/** A place where an editor lets one choose. */
const choice = (place: number, choices: readonly string[]): string => `\${${place}|${choices.join(",")}|}`;

const NOT_IN_CATALOGUE =
  'No connector of the catalogue has this id: say which one it is with "connector", or describe your own with "definition"';

/** Under any other key one must say what it is. A part of its own requires that, so that the message is for nothing else. */
function otherInstances(settings: Settings): readonly object[] {
  const form = (title: string, key: string, meaning: object) => ({
    title,
    type: "object",
    additionalProperties: false,
    properties: { [key]: meaning, ...settings },
    allOf: [{ required: [key], properties: { [key]: true }, errorMessage: NOT_IN_CATALOGUE }],
  });
  return [
    form("Another instance of a connector", "connector", { $ref: "#/definitions/catalogueConnector" }),
    form("A connector of your own", "definition", {
      description: "File that describes the connector, in the form of connector.schema.json, relative to the manifest.",
      type: "string",
      pattern: "^.+\\.ya?ml$",
      patternErrorMessage: "Expected a path to a .yaml file",
    }),
  ];
}

/** For types, which connectors there are makes no difference. */
export function withAnyConnector<S extends ManifestSchema>(schema: S): S {
  const { connectors, instance } = schema.definitions;
  const [own, ...others] = instance.anyOf;
  const properties = { ...own.properties, connector: { type: "string" }, definition: { type: "string" } };
  return {
    ...schema,
    definitions: {
      ...schema.definitions,
      connectors: { ...connectors, properties: {}, additionalProperties: { $ref: "#/definitions/instance" } },
      instance: { ...instance, anyOf: [{ ...own, properties }, ...others] },
    },
  };
}
