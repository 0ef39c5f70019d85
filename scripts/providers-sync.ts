/**
 * Rewrites the provider schemas in `schema/providers/` from what the providers themselves report. Which versions and
 * types is data: `schema/providers/sources.json`. Providers come from wherever Terraform's CLI configuration
 * (`TF_CLI_CONFIG_FILE`) says. Usage: `npm run providers:sync [-- <provider>...]`
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

interface Source {
  readonly source: string;
  /** The versions our output admits; the dumped version need not be one of them. */
  readonly constraint: string;
  /** The version whose schema is dumped. */
  readonly version: string;
  readonly resources: readonly string[];
  readonly dataSources: readonly string[];
  readonly ephemeralResources: readonly string[];
}

type Members = Readonly<Record<string, unknown>>;

/** What `terraform providers schema -json` says of one provider; a part without types is left out. */
interface ProviderSchema {
  readonly provider: Members;
  readonly resource_schemas?: Members;
  readonly data_source_schemas?: Members;
  readonly ephemeral_resource_schemas?: Members;
}

/** A failure whose message is all that the person at the keyboard needs. */
class SyncError extends Error {}

const folder = join(import.meta.dirname, "..", "schema", "providers");

const parts = [
  ["resources", "resource_schemas"],
  ["dataSources", "data_source_schemas"],
  ["ephemeralResources", "ephemeral_resource_schemas"],
] as const;

// Named one by one, so that a newer Terraform that reports more does not change the dumps.
const schemaKeys = ["version", "block"];
const blockKeys = ["attributes", "block_types", "deprecated"];
const nestingKeys = ["nesting_mode", "min_items", "max_items"];
const flags = ["optional", "required", "computed", "sensitive", "write_only", "deprecated"];
const attributeKeys = ["type", "nested_type", ...flags];

function main(names: readonly string[]): void {
  const sources: Readonly<Record<string, Source>> = JSON.parse(readFileSync(join(folder, "sources.json"), "utf8"));
  for (const name of names.length > 0 ? names : Object.keys(sources)) {
    try {
      process.stdout.write(`${sync(name, sources)}\n`);
    } catch (error) {
      if (!(error instanceof SyncError)) throw error;
      process.stderr.write(`${error.message}\n`);
      process.exitCode = 1;
    }
  }
}

function sync(name: string, sources: Readonly<Record<string, Source>>): string {
  const source = Object.hasOwn(sources, name) ? sources[name] : undefined;
  if (!source) throw new SyncError(`${name}: not in sources.json, which has ${Object.keys(sources).join(", ")}`);
  const label = `${name} ${source.version}`;
  const text = `${JSON.stringify(prune(label, source, dump(label, source)), null, 1)}\n`;
  const file = join(folder, `${name}.json`);
  if (existsSync(file) && readFileSync(file, "utf8") === text) return `${label}: unchanged`;
  writeFileSync(file, text);
  return `${label}: written`;
}

function dump(label: string, { source, version }: Source): ProviderSchema {
  const directory = mkdtempSync(join(tmpdir(), "providers-sync-"));
  try {
    // Terraform before 1.11 leaves `write_only` out of the schema.
    const settings = { required_version: ">= 1.11", required_providers: { it: { source, version } } };
    writeFileSync(join(directory, "main.tf.json"), JSON.stringify({ terraform: settings }));
    terraform(directory, `${label}: cannot be installed here`, "init", "-no-color", "-input=false");
    const json = terraform(directory, `${label}: gives no schema`, "providers", "schema", "-json", "-no-color");
    const schemas: Readonly<Record<string, ProviderSchema>> = JSON.parse(json).provider_schemas;
    const [schema] = Object.values(schemas);
    if (!schema) throw new SyncError(`${label}: gives no schema`);
    return schema;
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

function terraform(directory: string, failure: string, ...args: readonly string[]): string {
  // A re-attached provider would answer in place of the one to dump; a data directory elsewhere would be shared.
  const { TF_REATTACH_PROVIDERS: _, TF_DATA_DIR: __, ...inherited } = process.env;
  const env = { ...inherited, CHECKPOINT_DISABLE: "1" };
  try {
    // By -chdir and not by cwd: a relative TF_CLI_CONFIG_FILE stays relative to where the script was started.
    const options = { env, encoding: "utf8" as const, maxBuffer: 2 ** 28, stdio: "pipe" as const };
    return execFileSync("terraform", [`-chdir=${directory}`, ...args], options);
  } catch (error) {
    throw new SyncError(`${failure}\n${reason(error)}`);
  }
}

function reason(error: unknown): string {
  const { code, stderr, message } = error as NodeJS.ErrnoException & { readonly stderr?: string };
  const text = code === "ENOENT" ? "terraform is not on the PATH" : stderr || message;
  return text.trim().replace(/^(?=.)/gm, "  ");
}

function prune(label: string, source: Source, schema: ProviderSchema): Members {
  const missing = parts.flatMap(([list, part]) =>
    source[list].filter((type) => !Object.hasOwn(schema[part] ?? {}, type)).map((type) => `${type} (${list})`),
  );
  if (missing.length > 0) throw new SyncError(`${label}: the provider has no ${missing.join(", ")}; see sources.json`);
  const kept = parts.map(([list, part]) => {
    const types = source[list].toSorted().map((type) => [type, pruneSchema(schema[part]?.[type])]);
    return [part, Object.fromEntries(types)];
  });
  const { source: address, version } = source;
  return { source: address, version, provider: pruneSchema(schema.provider), ...Object.fromEntries(kept) };
}

const pruneSchema = (schema: unknown) => keep(schema, schemaKeys, { block: pruneBlock });

function pruneBlock(block: unknown): Members {
  return keep(block, blockKeys, { attributes: each(pruneAttribute), block_types: each(pruneBlockType) });
}

const pruneBlockType = (type: unknown) => keep(type, [...nestingKeys, "block"], { block: pruneBlock });
const pruneAttribute = (attribute: unknown) => keep(attribute, attributeKeys, { nested_type: pruneNestedType });

function pruneNestedType(type: unknown): Members {
  return keep(type, [...nestingKeys, "attributes"], { attributes: each(pruneAttribute) });
}

type Prune = (value: unknown) => unknown;

/** The members of an object that have one of these keys, in the order they came in, each pruned where we know how. */
function keep(value: unknown, keys: readonly string[], prunes: Readonly<Record<string, Prune>>): Members {
  const members = Object.entries(value as Members).filter(([key]) => keys.includes(key));
  return Object.fromEntries(members.map(([key, member]) => [key, prunes[key]?.(member) ?? member]));
}

const each = (prune: Prune) => (values: unknown) =>
  Object.fromEntries(Object.entries(values as Members).map(([name, value]) => [name, prune(value)]));

main(process.argv.slice(2));
