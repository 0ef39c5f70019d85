/** Values of a plan's JSON. Whoever hands in a plan may have written it: any part may be missing or of another kind. */
import { isShape } from "../lock/shape.js";

/** A part of a value, by keys and indexes; undefined where there is none. Never something that every object inherits. */
export function part(value: unknown, ...steps: readonly (string | number)[]): unknown {
  return steps.reduce<unknown>(
    (found, step) =>
      typeof found === "object" && found !== null && Object.hasOwn(found, step)
        ? (found as Readonly<Record<string | number, unknown>>)[step]
        : undefined,
    value,
  );
}

/** Keys and values; none where it is no object. */
export const entriesOf = (value: unknown): readonly (readonly [key: string, value: unknown])[] =>
  isShape(value) ? Object.entries(value) : [];

export const keysOf = (value: unknown): readonly string[] => entriesOf(value).map(([key]) => key);

/** The items of a list; none where it is no list. */
export const itemsOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

export const textsOf = (value: unknown): readonly string[] =>
  itemsOf(value).filter((item): item is string => typeof item === "string");

export const textOf = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);

/** Whether two values say the same; keys may stand in any order. */
export function equal(left: unknown, right: unknown): boolean {
  if (Array.isArray(left) && Array.isArray(right)) {
    return left.length === right.length && left.every((item, index) => equal(item, right[index]));
  }
  if (isShape(left) && isShape(right)) {
    const keys = Object.keys(left);
    return (
      keys.length === Object.keys(right).length &&
      keys.every((key) => Object.hasOwn(right, key) && equal(left[key], right[key]))
    );
  }
  return left === right;
}

/** A value for people and for comparison: a text as it is, anything else as JSON. */
export const written = (value: unknown): string => (typeof value === "string" ? value : (JSON.stringify(value) ?? ""));
