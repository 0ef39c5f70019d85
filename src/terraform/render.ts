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

/**
 * Text of a `.tf.json` file: keys sorted by code unit, two blanks of indent, a final newline.
 * Strings and keys are literals: `${` and `%{` in them are escaped. A key whose value is undefined is left out.
 */
export function render(configuration: { readonly [key: string]: Value }): string {
  const parts: string[] = [];
  write(configuration, "\n", parts);
  parts.push("\n");
  return parts.join("");
}

/** Written in one go: an object in between, for `JSON.stringify`, takes longer than all else. `line` begins a line. */
function write(value: Exclude<Value, undefined>, line: string, parts: string[]): void {
  if (typeof value === "string") parts.push(quoted(withMark(escapeTemplate(value))));
  else if (value === null || typeof value !== "object") parts.push(JSON.stringify(value));
  else if (value instanceof Expression) parts.push(quoted(value.toString()));
  else if (value instanceof Verbatim) parts.push(quoted(value.text));
  else if (isList(value)) writeList(value, line, parts);
  else writeObject(value, line, parts);
}

function writeList(list: readonly Value[], line: string, parts: string[]): void {
  const inner = `${line}  `;
  let open = "[";
  for (const item of list) {
    if (item === undefined) continue;
    parts.push(open, inner);
    write(item, inner, parts);
    open = ",";
  }
  if (open === "[") parts.push("[]");
  else parts.push(line, "]");
}

function writeObject(object: { readonly [key: string]: Value }, line: string, parts: string[]): void {
  const inner = `${line}  `;
  let open = "{";
  const keys = Object.keys(object);
  if (keys.length > 1) keys.sort();
  for (const key of keys) {
    const item = object[key];
    if (item === undefined) continue;
    parts.push(open, inner, quoted(withMark(escapeTemplate(key))), ": ");
    write(item, inner, parts);
    open = ",";
  }
  if (open === "{") parts.push("{}");
  else parts.push(line, "}");
}

/** Most text is itself in JSON, too. */
const quoted = (text: string): string => (PLAIN.test(text) ? `"${text}"` : JSON.stringify(text));

const PLAIN = /^[ !#-[\]-~]*$/;

const isList = (value: object): value is readonly Value[] => Array.isArray(value);
