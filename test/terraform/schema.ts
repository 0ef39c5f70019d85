/** The shape of a pruned `terraform providers schema -json`, as the files under schema/providers hold it. */
import { readFileSync } from "node:fs";

/** A Terraform type constraint in its JSON form. */
export type Type =
  | "string"
  | "number"
  | "bool"
  | readonly ["list" | "set" | "map", Type]
  | readonly ["object", Readonly<Record<string, Type>>];

interface Attribute {
  readonly type: Type;
  readonly required?: boolean;
  readonly optional?: boolean;
  readonly computed?: boolean;
  readonly sensitive?: boolean;
  readonly deprecated?: boolean;
  readonly write_only?: boolean;
}

interface NestedBlock {
  readonly nesting_mode: "single" | "list" | "set" | "map" | "group";
  readonly block: Block;
  readonly min_items?: number;
  readonly max_items?: number;
}

export interface Block {
  readonly attributes?: Readonly<Record<string, Attribute>>;
  readonly block_types?: Readonly<Record<string, NestedBlock>>;
}

export interface Schema {
  readonly version: number;
  readonly block: Block;
}

export type Schemas = Readonly<Record<string, Schema>>;

export interface ProviderDump {
  /** As in `required_providers`, e.g. `hashicorp/aws`. */
  readonly source: string;
  readonly version: string;
  readonly provider: Schema;
  readonly resource_schemas: Schemas;
  readonly data_source_schemas: Schemas;
  readonly ephemeral_resource_schemas: Schemas;
}

const folder = new URL("../../schema/providers/", import.meta.url);

/** Reads a dump by the file's name: `aws`, `azuread`, `random`, `external`. */
export function loadDump(name: string): ProviderDump {
  const dump: Partial<ProviderDump> = JSON.parse(readFileSync(new URL(`${name}.json`, folder), "utf8"));
  return {
    source: dump.source ?? `hashicorp/${name}`,
    version: dump.version ?? "0.0.0",
    provider: dump.provider ?? { version: 0, block: {} },
    resource_schemas: dump.resource_schemas ?? {},
    data_source_schemas: dump.data_source_schemas ?? {},
    ephemeral_resource_schemas: dump.ephemeral_resource_schemas ?? {},
  };
}

/** The type of an object that a block describes: its attributes and its nested blocks. */
export function impliedType(block: Block): Type {
  const members: Record<string, Type> = {};
  for (const [name, attribute] of Object.entries(block.attributes ?? {})) members[name] = attribute.type;
  for (const [name, nested] of Object.entries(block.block_types ?? {})) {
    const inner = impliedType(nested.block);
    const mode = nested.nesting_mode;
    members[name] = mode === "single" || mode === "group" ? inner : [mode, inner];
  }
  return ["object", members];
}

const nestingNumbers = { single: 1, list: 2, set: 3, map: 4, group: 5 };

/** The schema as `GetSchema` sends it. */
export function schemaMessage(schema: Schema): object {
  return { version: schema.version, block: blockMessage(schema.block) };
}

function blockMessage(block: Block): object {
  return {
    attributes: Object.entries(block.attributes ?? {}).map(([name, attribute]) => ({
      name,
      type: Buffer.from(JSON.stringify(attribute.type)),
      required: attribute.required ?? false,
      optional: attribute.optional ?? false,
      computed: attribute.computed ?? false,
      sensitive: attribute.sensitive ?? false,
      deprecated: attribute.deprecated ?? false,
      writeOnly: attribute.write_only ?? false,
    })),
    blockTypes: Object.entries(block.block_types ?? {}).map(([typeName, nested]) => ({
      typeName,
      block: blockMessage(nested.block),
      nesting: nestingNumbers[nested.nesting_mode],
      minItems: nested.min_items ?? 0,
      maxItems: nested.max_items ?? 0,
    })),
  };
}
