/** Values that a schema accepts, as far as the manifest's schema goes. */
import fc from "fast-check";
import { requiredKeys } from "../../scripts/generate/branches.js";

export interface Schema {
  readonly [keyword: string]: unknown;
}

/** `likely` are better guesses for definitions and keys whose values must fit something outside the schema. */
export function anyOf(root: Schema, likely: Readonly<Record<string, fc.Arbitrary<unknown>>>): fc.Arbitrary<unknown> {
  const definitions = root.definitions as Readonly<Record<string, Schema>>;

  function any(schema: Schema): fc.Arbitrary<unknown> {
    if (typeof schema.$ref === "string") return any(definitions[schema.$ref.replace("#/definitions/", "")] ?? {});
    if ("const" in schema) return fc.constant(schema.const);
    if (Array.isArray(schema.enum)) return fc.constantFrom(...schema.enum);
    if (Array.isArray(schema.anyOf)) return fc.oneof(...schema.anyOf.map((branch: Schema) => any(branch)));
    const [type, otherwise] = [schema.type].flat();
    if (otherwise === "null") return fc.option(any({ ...schema, type }), { nil: null, freq: 4 });
    switch (type) {
      case "object":
        return anyObject(schema);
      case "array":
        return anyArray(schema);
      case "string":
        return anyString(schema);
      case "integer":
        return fc.integer({ min: Number(schema.minimum ?? 0), max: Number(schema.maximum ?? 1e6) });
      case "boolean":
        return fc.boolean();
      case "null":
        return fc.constant(null);
      default:
        throw new Error(`a kind of schema we have not met yet: ${JSON.stringify(schema)}`);
    }
  }

  function anyObject(schema: Schema): fc.Arbitrary<unknown> {
    const properties = (schema.properties ?? {}) as Readonly<Record<string, Schema>>;
    const fixed = fc.record(
      Object.fromEntries(Object.entries(properties).map(([key, property]) => [key, guess(key, property)])),
      { requiredKeys: [...requiredKeys(schema)] },
    );
    const free = schema.additionalProperties;
    const dictionary =
      typeof free === "object" && free !== null
        ? fc.dictionary(anyKey(schema), any(free as Schema), { maxKeys: 3 })
        : fc.constant({});
    const least = Number(schema.minProperties ?? 0);
    return fc
      .tuple(dictionary, fixed)
      .map(([own, known]) => ({ ...own, ...known }))
      .filter((value) => Object.keys(value).length >= least);
  }

  function guess(key: string, property: Schema): fc.Arbitrary<unknown> {
    const definition = String(property.$ref ?? "").replace("#/definitions/", "");
    const guessed = likely[definition] ?? likely[key];
    if (guessed === undefined || "const" in property) return any(property);
    return fc.oneof({ arbitrary: guessed, weight: 60 }, { arbitrary: any(property), weight: 1 });
  }

  function anyKey(schema: Schema): fc.Arbitrary<string> {
    const names = schema.propertyNames as Schema | undefined;
    return (names === undefined ? anyString({}) : any({ type: "string", ...names })) as fc.Arbitrary<string>;
  }

  function anyArray(schema: Schema): fc.Arbitrary<unknown> {
    const items = any(schema.items as Schema);
    const bounds = { minLength: Number(schema.minItems ?? 0), maxLength: 4 };
    if (schema.uniqueItems !== true) return fc.array(items, bounds);
    return fc.uniqueArray(items, { ...bounds, selector: (item) => JSON.stringify(item) });
  }

  function anyString(schema: Schema): fc.Arbitrary<string> {
    const minLength = Number(schema.minLength ?? 0);
    const maxLength = Math.min(Number(schema.maxLength ?? 60), 60);
    if (typeof schema.pattern !== "string") return fc.string({ unit: "grapheme", minLength, maxLength });
    // The one look-ahead there is keeps out the GUID of zeros.
    if (schema.pattern.includes("(?!")) return fc.uuid();
    return fc
      .stringMatching(new RegExp(schema.pattern))
      .filter((text) => text.length >= minLength && text.length <= maxLength);
  }

  return any(root);
}
