import { Expression, escapeTemplate, Verbatim, withMark } from "./expression.js";

/** A value of Terraform's JSON syntax before it becomes text. */
export type Value =
  | string
  | number
  | boolean
  | null
  | undefined
  | Expression<unknown>
  | Verbatim<string>
  | readonly Value[]
  | { readonly [key: string]: Value };

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/**
 * Text of a `.tf.json` file: keys sorted by code unit, two blanks of indent, a final newline.
 * Strings and keys are literals: `${` and `%{` in them are escaped. A key whose value is undefined is left out.
 */
export function render(configuration: { readonly [key: string]: Value }): string {
  return `${JSON.stringify(toJson(configuration), null, 2)}\n`;
}

function toJson(value: Exclude<Value, undefined>): Json {
  if (typeof value === "string") return withMark(escapeTemplate(value));
  if (value === null || typeof value !== "object") return value;
  if (value instanceof Expression) return value.toString();
  if (value instanceof Verbatim) return value.text;
  if (isList(value)) return value.filter((item) => item !== undefined).map(toJson);
  const entries: [string, Json][] = [];
  for (const key of Object.keys(value).sort(byCodeUnit)) {
    const item = value[key];
    if (item !== undefined) entries.push([withMark(escapeTemplate(key)), toJson(item)]);
  }
  return Object.fromEntries(entries);
}

const isList = (value: object): value is readonly Value[] => Array.isArray(value);

/** Orders as the bytes do, in every locale. */
const byCodeUnit = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);
