/** Whether a value that was read is what it should be. */
export type Is<T> = (value: unknown) => value is T;

export const isText: Is<string> = (value): value is string => typeof value === "string";

export const isNumber: Is<number> = (value): value is number => typeof value === "number";

/** Text that matches a pattern as a whole. */
export const textLike =
  (pattern: RegExp): Is<string> =>
  (value): value is string =>
    isText(value) && pattern.test(value);

export const oneOf =
  <const T>(...values: readonly T[]): Is<T> =>
  (value): value is T =>
    values.some((one) => one === value);

export const optional =
  <T>(is: Is<T>): Is<T | undefined> =>
  (value): value is T | undefined =>
    value === undefined || is(value);

export const listOf =
  <T>(is: Is<T>): Is<readonly T[]> =>
  (value): value is readonly T[] =>
    Array.isArray(value) && value.every(is);

export const isShape: Is<Readonly<Record<string, unknown>>> = (value): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export const mapOf =
  <T>(isKey: Is<string>, is: Is<T>): Is<Readonly<Record<string, T>>> =>
  (value): value is Readonly<Record<string, T>> =>
    isShape(value) && Object.entries(value).every(([key, entry]) => isKey(key) && is(entry));

/** No plan nests deeper than some thirty levels, and nothing else we read as deep; what does was made to break whoever reads it. */
const DEEPEST = 200;

/** Level by level: what nests deep must not be walked by a function that calls itself, such as JSON.stringify. */
export function nestsTooDeep(content: unknown): boolean {
  let level: unknown[] = [content];
  for (let depth = 0; depth <= DEEPEST; depth++) {
    level = level.flatMap((value) => (typeof value === "object" && value !== null ? Object.values(value) : []));
    if (level.length === 0) return false;
  }
  return true;
}

/** What stands under a key that somebody chose: never something that every object inherits, such as `constructor`. */
export const entryOf = <T>(record: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;

/** An object with these keys; others beside them are let be. */
export const shape =
  <T extends object>(keys: { readonly [Key in keyof T]-?: Is<T[Key]> }): Is<T> =>
  (value): value is T =>
    isShape(value) && Object.entries<Is<unknown>>(keys).every(([key, is]) => is(value[key]));
