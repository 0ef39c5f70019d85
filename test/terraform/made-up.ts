/** Values for attributes that only a server knows: made from a seed, so the same in each run. */
import { createHash } from "node:crypto";
import type { Type } from "./schema.js";
import type { Value } from "./wire.js";

export function hash(seed: string, length = 8): string {
  return createHash("sha256").update(seed).digest("hex").slice(0, length);
}

/** A well-formed version 4 UUID. */
export function madeUpId(seed: string): string {
  const hex = hash(seed, 32);
  return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `a${hex.slice(17, 20)}`, hex.slice(20)].join("-");
}

/** Letters and digits, as `random_password` gives with `special = false`. */
export function madeUpPassword(seed: string, length: number): string {
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
  let made = "";
  for (let block = 0; made.length < length; block++) {
    for (const byte of createHash("sha256").update(`${seed} ${block}`).digest()) made += letters[byte % letters.length];
  }
  return made.slice(0, length);
}

/** A value of the right type for a computed attribute no behaviour speaks about. */
export function madeUpValue(name: string, type: Type, seed: string): Value {
  if (type === "number") return 1;
  if (type === "bool") return false;
  if (type === "string") {
    if (/(^|_)id$/.test(name)) return madeUpId(`${seed} ${name}`);
    return /date|modified|_at$/.test(name) ? "2030-01-01T00:00:00Z" : `${name}-${hash(`${seed} ${name}`)}`;
  }
  if (type[0] === "object") {
    return Object.fromEntries(Object.entries(type[1]).map(([key, inner]) => [key, madeUpValue(key, inner, seed)]));
  }
  return type[0] === "map" ? {} : [];
}
