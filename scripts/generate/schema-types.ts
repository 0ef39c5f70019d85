import { compile, type JSONSchema } from "json-schema-to-typescript";
import { withoutEditorsPart } from "./editors.js";

/** Types of what a schema lets through, with its descriptions as comments. */
export async function schemaTypes(schema: { readonly title?: string }, path: string): Promise<string> {
  const closed = plain(withoutEditorsPart(describingChoices(schema))) as JSONSchema;
  return compile(closed, schema.title ?? "Schema", {
    additionalProperties: false,
    bannerComment: `// Written by \`npm run generate\` from ${path}. Do not edit.`,
    format: false,
    ignoreMinAndMaxItems: true,
  });
}

/** `^x-` keys would make every generated type open, and a description beside a reference a second type of each name. */
function plain(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(plain);
  if (typeof schema !== "object" || schema === null) return schema;
  if ("$ref" in schema) return { $ref: schema.$ref };
  const kept = Object.entries(schema).filter(([key]) => key !== "patternProperties" && key !== "propertyNames");
  return Object.fromEntries(kept.map(([key, value]) => [key, plain(value)]));
}

/** What each choice means, which editors show beside it, as a part of the description. */
function describingChoices(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(describingChoices);
  if (typeof schema !== "object" || schema === null) return schema;
  const copied = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, describingChoices(value)]));
  const { description = "", enum: choices, enumDescriptions: meanings } = copied;
  if (!Array.isArray(choices) || !Array.isArray(meanings)) return copied;
  const said = choices.map((choice, index) => `${choice}: ${meanings[index]}`);
  return { ...copied, description: [description, ...said].join(" ").trim() };
}
