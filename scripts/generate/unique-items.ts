/**
 * Says beside a reference that it is to a text, in lists whose items must differ. Ajv compares such items by a table where
 * it sees their type, and each with each where it does not: a list of ten thousand took half a minute.
 */

type Schema = { readonly [key: string]: unknown };

const isSchema = (value: unknown): value is Schema =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export function typedUniqueItems(schema: unknown, definitions: Readonly<Record<string, unknown>>): unknown {
  if (Array.isArray(schema)) return schema.map((item) => typedUniqueItems(item, definitions));
  if (!isSchema(schema)) return schema;
  const copied = Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [key, typedUniqueItems(value, definitions)]),
  );
  if (schema.uniqueItems !== true || !isSchema(schema.items)) return copied;
  if (!isText(schema.items, definitions)) throw new Error("items that must differ are compared fast only when texts");
  return { ...copied, items: { type: "string", ...schema.items } };
}

function isText(items: Schema, definitions: Readonly<Record<string, unknown>>): boolean {
  const target = typeof items.$ref === "string" ? definitions[items.$ref.replace("#/definitions/", "")] : items;
  if (!isSchema(target)) return false;
  return (
    target.type === "string" || (Array.isArray(target.enum) && target.enum.every((word) => typeof word === "string"))
  );
}
