import { table } from "../../layout.js";
import type { Field, SchemaNode } from "./fields.js";

/** A field, at every path where it means the same. */
export interface ExplainedField {
  readonly kind: "field";
  readonly paths: readonly string[];
  readonly description: string;
  readonly need: Field["need"];
  /** What belongs there, in words. */
  readonly value: string;
  /** All that there is to choose from, where that is settled. */
  readonly allowed?: readonly (string | number)[];
  /** What each of them means, where that is not plain. */
  readonly meanings?: readonly string[];
  readonly examples?: readonly (string | number | boolean)[];
  /** What must be written beside it, one of these. */
  readonly onlyWith: readonly string[];
  readonly keys: readonly { readonly name: string; readonly need: Field["need"]; readonly description: string }[];
}

/** Those that differ in nothing but their place are told once. */
export function explainedFields(found: readonly Field[], fields: readonly Field[]): readonly ExplainedField[] {
  const told = found.map((field) => explained(field, fields));
  const sameAs = (one: ExplainedField) => JSON.stringify({ ...one, paths: [] });
  return [...new Set(told.map(sameAs))].flatMap((same) => {
    const alike = told.filter((one) => sameAs(one) === same);
    return alike.slice(0, 1).map((one) => ({ ...one, paths: alike.flatMap(({ paths }) => paths) }));
  });
}

function explained({ path, schema, need, forms }: Field, fields: readonly Field[]): ExplainedField {
  const { description = "", examples } = schema;
  const allowed = schema.enum ?? (schema.const === undefined ? undefined : [schema.const]);
  return {
    kind: "field",
    paths: [path],
    description,
    need,
    value: valueWords(schema),
    ...(allowed === undefined ? {} : { allowed }),
    ...(schema.enumDescriptions === undefined ? {} : { meanings: schema.enumDescriptions }),
    ...(examples === undefined ? {} : { examples }),
    onlyWith: forms,
    keys: fields.flatMap((field) => {
      const name = nameBelow(path, field.path);
      if (name === undefined) return [];
      return [{ name, need: field.need, description: field.schema.description ?? "" }];
    }),
  };
}

/** The key of a field that belongs to this one, in a list to its items. */
function nameBelow(path: string, other: string): string | undefined {
  const start = [`${path}[].`, `${path}.`].find((beginning) => other.startsWith(beginning));
  const name = start === undefined ? undefined : other.slice(start.length);
  return name === undefined || /[.[*]/.test(name) ? undefined : name;
}

/** What belongs there, to go on with after "Value:". */
function valueWords(schema: SchemaNode): string {
  const { type, enum: words, const: constant, items, anyOf, additionalProperties, propertyNames } = schema;
  if (constant !== undefined) return `always ${constant}`;
  if (words !== undefined) return words.length === 1 ? String(words[0]) : `one of ${words.join(", ")}`;
  if (anyOf !== undefined) return anyOf.map((form) => formOf(form)).join("; or ");
  switch ([type].flat()[0]) {
    case "string":
      return `text${textRule(schema)}`;
    case "integer":
      return `a whole number${range(schema)}`;
    case "boolean":
      return "true or false";
    case "array":
      return `a list${itemRule(items)}`;
    case "object":
      if (typeof additionalProperties !== "object") return "keys and values";
      return `any keys${propertyNames === undefined ? "" : textRule(propertyNames)}${behindKeys(schema, additionalProperties)}`;
    default:
      return "anything";
  }
}

function behindKeys({ properties }: SchemaNode, any: SchemaNode): string {
  if (properties !== undefined) return `; known are ${Object.keys(properties).join(", ")}`;
  return any.type === "string" ? `; behind each of them ${valueWords(any)}` : "";
}

/** A form of keys and values by the keys that it needs, any other by its kind. */
function formOf(form: SchemaNode): string {
  const { properties, required = [] } = form;
  if (properties === undefined) return valueWords(form);
  const constant = Object.entries(properties).find(([, { const: value }]) => value !== undefined);
  const signs = required.filter((key) => key !== constant?.[0]);
  const chosen = constant === undefined ? [] : [`${constant[0]}: ${constant[1].const}`];
  return `keys and values, with ${[...chosen, ...signs].join(" and ")}`;
}

function textRule({ patternErrorMessage, maxLength }: SchemaNode): string {
  const rule = patternErrorMessage === undefined ? "" : `: ${patternErrorMessage.replace(/^Expected /, "")}`;
  return maxLength === undefined ? rule : `${rule}${rule === "" ? "" : ","} at most ${maxLength} characters`;
}

function itemRule(items: SchemaNode | undefined): string {
  if (items === undefined) return "";
  return items.properties === undefined ? `, each item ${valueWords(items)}` : ", each item with the keys below";
}

const range = ({ minimum, maximum }: SchemaNode): string =>
  [minimum === undefined ? "" : ` from ${minimum}`, maximum === undefined ? "" : ` to ${maximum}`].join("");

export function fieldText(field: ExplainedField, columns: number | undefined): string {
  const { paths, description, need, value, allowed = [], meanings = [], examples, onlyWith, keys } = field;
  return [
    `${paths.join(", ")} (${NEEDS[need]})\n`,
    `${description}\n`,
    `Value: ${value}`,
    ...allowed.flatMap((word, index) => (meanings[index] ? [`  ${word}: ${meanings[index]}`] : [])),
    ...(examples === undefined ? [] : [`Examples: ${examples.join(", ")}`]),
    ...(onlyWith.length === 0 ? [] : [`Only with ${onlyWith.join(", or ")}`]),
    ...(keys.length === 0 ? [] : [`\n${keyTable(keys, columns)}`]),
    "",
  ]
    .join("\n")
    .replace(/\n+$/, "\n");
}

const NEEDS: Readonly<Record<Field["need"], string>> = {
  required: "required",
  choice: "one of several",
  optional: "may be left out",
};

function keyTable(keys: ExplainedField["keys"], columns: number | undefined): string {
  const anyNeeded = keys.some(({ need }) => need !== "optional");
  const needOf = ({ need }: ExplainedField["keys"][number]) => (need === "optional" ? "" : NEEDS[need]);
  const rows = keys.map((key) => [key.name, ...(anyNeeded ? [needOf(key)] : []), firstSentence(key.description)]);
  return table(["key", ...(anyNeeded ? [""] : []), "meaning"], rows, columns);
}

const firstSentence = (text: string): string => /^.*?\.(?=\s|$)/s.exec(text)?.[0] ?? text;
