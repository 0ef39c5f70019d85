/** Terraform values in TypeScript, and their msgpack form. */
import { decode, ExtensionCodec, encode } from "@msgpack/msgpack";
import type { Dynamic } from "./plugin-protocol.js";
import type { Block, Type } from "./schema.js";

/** "Known after apply". There is only one: `UNKNOWN`. */
export class Unknown {
  toJSON(): string {
    return "(known after apply)";
  }
}

export const UNKNOWN = new Unknown();

/** Lists and sets are arrays, objects and maps are records. */
export type Value = null | boolean | number | string | Unknown | readonly Value[] | Values;

export interface Values {
  readonly [name: string]: Value;
}

const extensions = new ExtensionCodec();
// 0 is a plain unknown, 12 one with refinements ("not null", say); both mean the same to a stand-in.
for (const type of [0, 12]) {
  extensions.register({
    type,
    encode: (value) => (type === 0 && value instanceof Unknown ? new Uint8Array([0]) : null),
    decode: () => UNKNOWN,
  });
}

export function toWire(value: Value): Dynamic {
  return { msgpack: encode(value, { extensionCodec: extensions }) };
}

export function fromWire(dynamic: Dynamic | null | undefined): Values | null {
  if (!dynamic || dynamic.msgpack.length === 0) return null;
  const value = decode(dynamic.msgpack, { extensionCodec: extensions }) as Value;
  return isValues(value) ? value : null;
}

export function isValues(value: Value | undefined): value is Values {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Unknown);
}

export function isList(value: Value | undefined): value is readonly Value[] {
  return Array.isArray(value);
}

export function isUnknown(value: Value | undefined): value is Unknown {
  return value instanceof Unknown;
}

/** The text of a known string or number, otherwise an empty string. */
export function text(value: Value | undefined): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

/** The known texts in a list or set. */
export function texts(value: Value | undefined): readonly string[] {
  return isList(value) ? value.map(text).filter((item) => item !== "") : [];
}

/** The objects in a block list, block set or list of objects. */
export function objects(value: Value | undefined): readonly Values[] {
  return isList(value) ? value.filter(isValues) : [];
}

/** Completes an object: every attribute present (null when unset), absent collections of blocks empty, nothing else. */
export function conform(values: Values, block: Block): Values {
  const whole: Record<string, Value> = {};
  for (const [name, attribute] of Object.entries(block.attributes ?? {})) {
    whole[name] = attribute.write_only ? null : complete(values[name] ?? null, attribute.type);
  }
  for (const [name, nested] of Object.entries(block.block_types ?? {})) {
    const value = values[name] ?? null;
    const mode = nested.nesting_mode;
    if (isUnknown(value)) whole[name] = value;
    else if (mode === "single" || mode === "group") whole[name] = isValues(value) ? conform(value, nested.block) : null;
    else if (mode === "map") whole[name] = value ?? {};
    else whole[name] = objects(value).map((item) => conform(item, nested.block));
  }
  return whole;
}

function complete(value: Value, type: Type): Value {
  if (typeof type === "string" || value === null || isUnknown(value)) return value;
  if (type[0] === "object" && isValues(value)) {
    return Object.fromEntries(
      Object.entries(type[1]).map(([name, inner]) => [name, complete(value[name] ?? null, inner)]),
    );
  }
  if (type[0] !== "object" && isList(value)) return value.map((item) => complete(item, type[1]));
  return value;
}

/** One text per value: equal texts, equal values. The order inside sets does not count. */
export function canonical(value: Value | undefined, type: Type): string {
  if (value === undefined || value === null) return "null";
  if (typeof type === "string" || isUnknown(value)) return JSON.stringify(value);
  if (type[0] === "object") {
    const inside = isValues(value) ? value : {};
    return `{${Object.entries(type[1]).map(([name, inner]) => `${name}:${canonical(inside[name], inner)}`)}}`;
  }
  const inner = type[1];
  if (isList(value)) {
    const items = value.map((item) => canonical(item, inner));
    return `[${type[0] === "set" ? items.sort() : items}]`;
  }
  const entries = Object.entries(value as Values).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([name, item]) => `${JSON.stringify(name)}:${canonical(item, inner)}`)}}`;
}
