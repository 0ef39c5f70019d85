/** Whether validators of other lineages read the schemas as the program does. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { registerSchema, type SchemaObject, validate } from "@hyperjump/json-schema/draft-07";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { EDITOR_KEYWORDS } from "../scripts/generate/editors.js";
import { validators } from "../src/compiler/on-demand.js";
import type { Validator } from "../src/compiler/validators.generated.cjs";
import { parseYaml } from "../src/compiler/yaml.js";
import { filesBelow } from "./golden-cases.js";

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

const root = join(import.meta.dirname, "..");
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

interface Judged {
  readonly path: string;
  /** What the program judges by: made from the schema, with branches chosen first. */
  readonly own: Validator;
  /** Folders that hold files of this form, and what their names match. */
  readonly files: readonly (readonly [folder: string, name: RegExp])[];
  /** Of these, every way to break one value is tried. */
  readonly broken: readonly string[];
}

const SCHEMAS: readonly Judged[] = [
  {
    path: "schema/manifest.schema.json",
    own: validators().validateManifest,
    files: [
      ["test/golden", /\/(manifest|before)[^/]*\.yaml$/],
      ["test/diff/cases", /\/(now|before)\.yaml$/],
      ["test/editor/cases", /\/manifest\.yaml$/],
      ["examples", /\.yaml$/],
    ],
    broken: [
      "examples/six-connectors-aws.yaml",
      "test/golden/gcp-every-setting/manifest.yaml",
      "test/golden/every-source/manifest.yaml",
    ],
  },
  {
    path: "schema/connector.schema.json",
    own: validators().validateConnector,
    files: [["connectors/microsoft-365", /\.yaml$/]],
    broken: ["connectors/microsoft-365/outlook-cal.yaml"],
  },
];

describe.each(SCHEMAS)("$path", ({ path, own, files, broken }) => {
  const schema = JSON.parse(readFileSync(join(root, path), "utf8")) as SchemaObject & Json;
  const uri = `https://schemas.example/${path}`;
  registerSchema(schema, uri);

  test("is a schema of draft-07", async () => {
    expect(await validate("http://json-schema.org/draft-07/schema", schema)).toMatchObject({ valid: true });
  });

  test("is strict", () => {
    const ajv = new Ajv({ strict: true, allowUnionTypes: true, keywords: ["patternErrorMessage", ...EDITOR_KEYWORDS] });
    expect(() => ajv.compile(schema)).not.toThrow();
  });

  test("describes every key, and each choice or none", () => {
    for (const node of nodesOf(schema).filter(isObject)) {
      const { enum: choices, enumDescriptions: meanings, properties } = node;
      if (Array.isArray(choices) && Array.isArray(meanings))
        expect(meanings.length, String(choices)).toBe(choices.length);
      for (const [key, property] of Object.entries(isObject(properties) ? properties : {})) {
        if (isObject(property)) expect(property, key).toHaveProperty("$ref" in property ? "$ref" : "description");
      }
    }
  });

  test("has no defaults: editors would write them into manifests, where they no longer follow the program", () => {
    for (const node of nodesOf(schema).filter(isObject)) expect(node).not.toHaveProperty("default");
  });

  test("is read alike by another validator, for all files that there are", async () => {
    const other = await validate(uri);
    const judgements = { good: 0, bad: 0 };
    const paths = files.flatMap(([folder, name]) => filesBelow(root, folder).filter((file) => name.test(file)));
    for (const file of paths) {
      const value = valueIn(file);
      if (value === undefined) continue;
      const valid = own(value);
      expect(other(value).valid, file).toBe(valid);
      judgements[valid ? "good" : "bad"] += 1;
    }
    expect(judgements.good).toBeGreaterThan(5);
    if (path.includes("manifest")) expect(judgements.bad).toBeGreaterThan(50);
  });

  test.each(broken)("is read alike by another validator, however %s is broken", async (file) => {
    const value = valueIn(file);
    if (value === undefined) throw new Error(`${file} cannot be read`);
    const other = await validate(uri);
    const changed = [...new Map(variants(value).map((variant) => [JSON.stringify(variant), variant])).values()];
    const refused = changed.filter((variant) => !own(variant)).length;
    expect(refused).toBeGreaterThan(changed.length / 2);
    for (const variant of changed) {
      expect(other(variant).valid, JSON.stringify(variant)).toBe(own(variant));
    }
  });
});

/** What a file holds, as JSON has it. */
function valueIn(path: string): Json | undefined {
  const { value } = parseYaml({ path, text: readFileSync(join(root, path), "utf8") }, "no tags");
  return value === undefined ? undefined : (JSON.parse(JSON.stringify(value.value)) as Json);
}

/** Every part of a value. */
const nodesOf = (value: unknown): readonly unknown[] =>
  typeof value === "object" && value !== null ? [value, ...Object.values(value).flatMap(nodesOf)] : [value];

/** The value with one part of it left out, put in another's place, or joined by something unknown. */
function variants(value: Json): readonly Json[] {
  const instead: readonly Json[] = [null, "", "x", 0, true, [], {}];
  if (Array.isArray(value)) {
    const items = value.flatMap((item, index) => variants(item).map((variant) => value.with(index, variant)));
    return [...instead, ...items, [...value, ...value.slice(0, 1)]];
  }
  if (typeof value !== "object" || value === null) return instead;
  const keys = Object.entries(value).flatMap(([key, child]): readonly Json[] => {
    const { [key]: _, ...others } = value;
    return [others, ...variants(child).map((variant) => ({ ...value, [key]: variant }))];
  });
  return [...instead, ...keys, { ...value, unknown: 1 }, { ...value, connector: "outlook-cal" }];
}
