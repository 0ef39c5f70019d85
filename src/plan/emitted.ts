/** What the manifest says, in Terraform's terms: the emitted configuration by address. */
import type { OutputFile } from "../emitters/emitter.js";
import { entriesOf, itemsOf, part, textOf } from "./value.js";

export interface Emitted {
  /** Address → resource or data source. */
  readonly objects: ReadonlyMap<string, EmittedObject>;
  /** Name of a module → its call in the root. */
  readonly calls: ReadonlyMap<string, unknown>;
  /** Output, as `module.aws.name` or `name` → value. */
  readonly outputs: ReadonlyMap<string, unknown>;
  readonly providers: ReadonlyMap<string, unknown>;
  /** Module → named values. */
  readonly locals: ReadonlyMap<string, unknown>;
  /** Address → id, with `${…}` for what only Terraform knows. */
  readonly imports: ReadonlyMap<string, string>;
  /** Former address → present one. */
  readonly moves: ReadonlyMap<string, string>;
  /** Addresses that leave Terraform without being destroyed. */
  readonly letGo: ReadonlySet<string>;
  /** Path → text of each emitted file. */
  readonly texts: ReadonlyMap<string, string>;
}

export interface EmittedObject {
  readonly address: string;
  readonly module: string;
  readonly type: string;
  readonly label: string;
  /** Whether Terraform makes it; otherwise it only reads it. */
  readonly managed: boolean;
  readonly body: unknown;
  /** Arguments whose changes are left alone: somebody else's. */
  readonly ignored: readonly string[] | "all";
}

/** Modules that a compile may emit. */
const MODULES = ["aws", "azuread", "gcp"] as const;

/** Whether a module is made by this tool, whatever the manifest says now. */
export const isOurModule = (name: string): boolean => MODULES.some((module) => module === name);

/** Whether an address is in such a module, or in a module that somebody calls from there. */
export const isInOurs = (address: string): boolean => isOurModule(/^module\.([a-z]+)\./.exec(address)?.[1] ?? "");

export function readEmitted(files: readonly OutputFile[]): Emitted {
  const texts = new Map(files.map(({ path, content }) => [path, content]));
  const json = (path: string): unknown => JSON.parse(texts.get(path) ?? "{}");
  const [main, outputs, imports, moved] = ["main", "outputs", "imports", "moved"].map((name) =>
    json(`${name}.tf.json`),
  );
  const modules = MODULES.map((module) => ({ module, content: json(`${module}/main.tf.json`) }));
  return {
    objects: new Map(modules.flatMap(({ module, content }) => objectsOf(module, content)).map((o) => [o.address, o])),
    calls: new Map(entriesOf(part(main, "module"))),
    outputs: new Map([
      ...valuesOf(outputs, ""),
      ...modules.flatMap(({ module, content }) => valuesOf(content, `module.${module}.`)),
    ]),
    providers: new Map(entriesOf(part(main, "provider"))),
    locals: new Map(modules.map(({ module, content }) => [module, part(content, "locals")])),
    imports: pairs(part(imports, "import"), "to", "id"),
    moves: pairs(part(moved, "moved"), "from", "to"),
    letGo: new Set(itemsOf(part(moved, "removed")).flatMap((block) => textOf(part(block, "from")) ?? [])),
    texts,
  };
}

function objectsOf(module: string, content: unknown): readonly EmittedObject[] {
  return (["resource", "data"] as const).flatMap((mode) =>
    entriesOf(part(content, mode)).flatMap(([type, labels]) =>
      entriesOf(labels).map(([label, body]) => ({
        address: `module.${module}.${mode === "data" ? "data." : ""}${type}.${label}`,
        module,
        type,
        label,
        managed: mode === "resource",
        body,
        ignored: ignoredIn(part(body, "lifecycle", "ignore_changes")),
      })),
    ),
  );
}

const ignoredIn = (written: unknown): EmittedObject["ignored"] =>
  written === "all" ? "all" : itemsOf(written).flatMap((name) => textOf(name) ?? []);

const valuesOf = (content: unknown, prefix: string) =>
  entriesOf(part(content, "output")).map(([name, output]) => [`${prefix}${name}`, part(output, "value")] as const);

const pairs = (blocks: unknown, key: string, value: string): ReadonlyMap<string, string> =>
  new Map(itemsOf(blocks).map((block) => [textOf(part(block, key)) ?? "", textOf(part(block, value)) ?? ""]));
