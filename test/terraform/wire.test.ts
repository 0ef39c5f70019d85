import { describe, expect, test } from "vitest";
import type { Block } from "./schema.js";
import { canonical, conform, fromWire, toWire, UNKNOWN } from "./wire.js";

const block: Block = {
  attributes: {
    name: { type: "string", required: true },
    secret: { type: "string", optional: true, write_only: true },
    ids: { type: ["set", "string"], optional: true },
    apps: { type: ["list", ["object", { id: "string", note: "string" }]], computed: true },
  },
  block_types: {
    many: { nesting_mode: "list", block: { attributes: { key: { type: "string", optional: true } } } },
    one: { nesting_mode: "single", block: {} },
  },
};

describe("values on the wire", () => {
  test("come back as they went, unknown ones included", () => {
    const values = { name: UNKNOWN, count: 3, big: -1.5, list: [null, UNKNOWN, { a: true }] };
    expect(fromWire(toWire(values))).toEqual(values);
    expect(fromWire(toWire(null))).toBeNull();
  });

  test("an unknown is extension 0 with one zero byte; a refined one reads as unknown", () => {
    expect([...toWire(UNKNOWN).msgpack]).toEqual([0xd4, 0, 0]);
    const refined = Uint8Array.from([0x81, 0xa1, 0x61, 0xc7, 2, 12, 0x81, 0xc0]);
    expect(fromWire({ msgpack: refined })).toEqual({ a: UNKNOWN });
  });
});

test("conform gives every key, empty block collections, and no write-only value", () => {
  expect(conform({ name: "n", secret: "s", apps: [{ id: "1" }], many: [{}], extra: 1 }, block)).toEqual({
    name: "n",
    secret: null,
    ids: null,
    apps: [{ id: "1", note: null }],
    many: [{ key: null }],
    one: null,
  });
  expect(conform({}, block)).toMatchObject({ many: [], one: null });
  expect(conform({ many: UNKNOWN }, block).many).toBe(UNKNOWN);
});

test("canonical ignores the order in sets and maps, not in lists", () => {
  expect(canonical(["b", "a"], ["set", "string"])).toBe(canonical(["a", "b"], ["set", "string"]));
  expect(canonical(["b", "a"], ["list", "string"])).not.toBe(canonical(["a", "b"], ["list", "string"]));
  expect(canonical({ b: 1, a: 2 }, ["map", "number"])).toBe(canonical({ a: 2, b: 1 }, ["map", "number"]));
  expect(canonical(UNKNOWN, "string")).not.toBe(canonical("x", "string"));
});
