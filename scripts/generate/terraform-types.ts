/** Types of what we write for each provider, from the pruned schema dumps: a wrong or missing argument does not compile. */

type AttributeType =
  | string
  | readonly ["list" | "set" | "map", AttributeType]
  | readonly ["object", Record<string, AttributeType>];

interface Attribute {
  readonly type: AttributeType;
  readonly required?: boolean;
  readonly optional?: boolean;
  readonly computed?: boolean;
  readonly deprecated?: boolean;
  readonly write_only?: boolean;
}

interface BlockType {
  readonly nesting_mode: "single" | "list" | "set" | "map";
  readonly min_items?: number;
  readonly max_items?: number;
  readonly block: Block;
}

interface Block {
  readonly attributes?: Readonly<Record<string, Attribute>>;
  readonly block_types?: Readonly<Record<string, BlockType>>;
}

/** A file in `schema/providers/`: `terraform providers schema -json`, less what we do not use. */
export interface ProviderDump {
  readonly source: string;
  readonly version: string;
  readonly provider: { readonly block: Block };
  readonly resource_schemas: Readonly<Record<string, { readonly block: Block }>>;
  readonly data_source_schemas: Readonly<Record<string, { readonly block: Block }>>;
  readonly ephemeral_resource_schemas: Readonly<Record<string, { readonly block: Block }>>;
}

/** What `schema/providers/sources.json` says of a provider. */
export interface ProviderSource {
  readonly source: string;
  readonly constraint: string;
}

export function terraformTypes(
  dumps: readonly ProviderDump[],
  builtIn: ProviderDump,
  sources: Readonly<Record<string, ProviderSource>>,
): string {
  const merge = (part: "resource_schemas" | "data_source_schemas" | "ephemeral_resource_schemas") =>
    [...dumps, builtIn].flatMap((dump) =>
      Object.entries(dump[part]).map(([type, { block }]) => [type, block] as const),
    );
  return [
    "// Written by `npm run generate` from schema/providers/. Do not edit.",
    ...[...dumps, builtIn].map((dump) => `// ${dump.source} ${dump.version}`),
    "",
    'import type { Argument, Comment, Expression } from "./expression.js";',
    "",
    ...dictionary("Resources", merge("resource_schemas")),
    ...dictionary("DataSources", merge("data_source_schemas")),
    ...dictionary("EphemeralResources", merge("ephemeral_resource_schemas")),
    "export interface Providers {",
    ...dumps.map((dump) => `  ${dump.source.split("/")[1]}: ${body(dump.provider.block, "  ")};`),
    "}",
    "",
    "/** Where Terraform finds each provider, and the versions that take what we write. */",
    "export const requirements = {",
    ...dumps.map((dump) => {
      const name = dump.source.split("/")[1] ?? "";
      return `  ${name}: { source: "${dump.source}", version: "${sources[name]?.constraint}" },`;
    }),
    "} as const;",
    "",
  ].join("\n");
}

function dictionary(name: string, types: readonly (readonly [string, Block])[]): string[] {
  const entries = types.flatMap(([type, block]) => [
    `  ${type}: {`,
    `    arguments: ${body(block, "    ")};`,
    `    attributes: ${attributes(block, "    ")};`,
    "  };",
  ]);
  return [`export interface ${name} {`, ...entries, "}", ""];
}

/** The arguments one may write. Left out: computed and deprecated ones, and those whose write-only twin must be used. */
function body(block: Block, indent: string): string {
  const own = Object.entries(block.attributes ?? {})
    .filter(([name, attribute]) => (attribute.required || attribute.optional) && !attribute.deprecated && name !== "id")
    .filter(([name]) => block.attributes?.[`${name}_wo`] === undefined)
    .map(([name, attribute]) => {
      const type = attribute.write_only ? `Expression<${plain(attribute.type)}>` : argument(attribute.type);
      return `${name}${attribute.required ? "" : "?"}: ${type};`;
    });
  const nested = Object.entries(block.block_types ?? {}).map(([name, type]) => {
    const inner = body(type.block, `${indent}  `);
    const written = type.nesting_mode === "single" ? inner : `readonly ${inner}[]`;
    return `${name}${(type.min_items ?? 0) > 0 ? "" : "?"}: ${written};`;
  });
  const lines = ['"//"?: Comment;', ...own, ...nested].map((line) => `${indent}  readonly ${line}`);
  return ["{", ...lines, `${indent}}`].join("\n");
}

/** What one may refer to: every attribute, given or computed. */
function attributes(block: Block, indent: string): string {
  const lines = Object.entries(block.attributes ?? {})
    .filter(([, attribute]) => !attribute.write_only)
    .map(([name, attribute]) => `${indent}  readonly ${name}: ${plain(attribute.type)};`);
  return ["{", ...lines, `${indent}}`].join("\n");
}

function argument(type: AttributeType): string {
  if (typeof type === "string") return `Argument<${primitive(type)}>`;
  if (type[0] === "object") return `Argument<${plain(type)}>`;
  if (type[0] === "map") return `Argument<Readonly<Record<string, ${argument(type[1])}>>>`;
  return `Argument<readonly ${argument(type[1])}[]>`;
}

function plain(type: AttributeType): string {
  if (typeof type === "string") return primitive(type);
  if (type[0] === "object") {
    const fields = Object.entries(type[1]).map(([name, field]) => `readonly ${name}: ${plain(field)}`);
    return `{ ${fields.join("; ")} }`;
  }
  if (type[0] === "map") return `Readonly<Record<string, ${plain(type[1])}>>`;
  return `readonly ${plain(type[1]).startsWith("readonly") ? `(${plain(type[1])})` : plain(type[1])}[]`;
}

function primitive(type: string): string {
  if (type === "bool") return "boolean";
  if (type === "string" || type === "number") return type;
  if (type === "dynamic") return "unknown";
  throw new Error(`a type we have not met yet: ${type}`);
}
