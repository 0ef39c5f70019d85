/** Whatever is handed in as a plan: diagnostics, never a crash. */
import { join } from "node:path";
import fc from "fast-check";
import pc from "picocolors";
import { expect, test } from "vitest";
import { compile } from "../../src/compiler/compile.js";
import { renderText } from "../../src/diagnostics/text.js";
import { emitters } from "../../src/emitters/index.js";
import { checkPlan } from "../../src/plan/check-plan.js";
import { readPlan } from "../../src/plan/read.js";
import { type RawPlan, recordedPlan } from "./recorded.js";

/** By number, so that a counterexample is short. */
const EXAMPLES = ["one-connector-aws", "one-connector-gcp"].map((example) => ({
  plan: recordedPlan(example),
  ...compile(join(import.meta.dirname, "../../examples", `${example}.yaml`), emitters),
}));

const deep = (levels: number): string => "[".repeat(levels) + "]".repeat(levels);

/** What stands in places where a plan has something sensible. */
const junk = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom<unknown>(
    null,
    "",
    "${",
    "__proto__",
    "constructor",
    {},
    [],
    [null],
    [[]],
    { toString: 1, valueOf: null, constructor: {} },
    JSON.parse('{"__proto__":{"actions":["create"]}}'),
    { constant_value: { toString: [] } },
    { references: ["", null, 3] },
    `{"Statement":${deep(50_000)}}`,
    '{"Statement":[{"Effect":"Allow","Action":{"toString":1},"Sid":{},"Principal":[[]],"Resource":null}]}',
    JSON.parse(deep(150)),
  ),
);

/** Puts a value in the place that numbers lead to: at each level the one of that number. */
function put(target: RawPlan, way: readonly number[], value: unknown): void {
  const [step = 0, ...rest] = way;
  const keys = typeof target === "object" && target !== null ? Object.keys(target) : [];
  const key = keys[step % Math.max(1, keys.length)];
  if (key === undefined) return;
  const inner = target[key];
  if (rest.length === 0 || typeof inner !== "object" || inner === null) target[key] = value;
  else put(inner, rest, value);
}

function exampleOf(number: number): (typeof EXAMPLES)[number] {
  const example = EXAMPLES[number];
  if (example === undefined) throw new Error("no such example");
  return example;
}

function judge(example: (typeof EXAMPLES)[number], bytes: Buffer) {
  const plan = readPlan(bytes);
  if ("reason" in plan || example.deployment === undefined) return [];
  return checkPlan(example.deployment, example.files, plan).diagnostics;
}

test("plans in which anything stands anywhere", () => {
  const change = fc.tuple(fc.array(fc.nat(40), { minLength: 2, maxLength: 12 }), junk);
  const property = fc.property(
    fc.nat(EXAMPLES.length - 1),
    fc.array(change, { minLength: 1, maxLength: 4 }),
    (number, changes) => {
      const example = exampleOf(number);
      const plan = structuredClone(example.plan);
      for (const [way, value] of changes) put(plan, way, structuredClone(value));
      for (const found of judge(example, Buffer.from(JSON.stringify(plan)))) {
        expect(renderText(found, pc.createColors(false))).not.toContain("[object Object]");
      }
    },
  );
  fc.assert(property, { numRuns: 1_500 });
});

test("plans that are cut off or damaged", () => {
  const property = fc.property(
    fc.nat(EXAMPLES.length - 1),
    fc.nat(),
    fc.nat(255),
    fc.boolean(),
    (number, at, byte, cut) => {
      const example = exampleOf(number);
      const bytes = Buffer.from(JSON.stringify(example.plan));
      const place = at % bytes.length;
      bytes[place] = byte;
      judge(example, cut ? bytes.subarray(0, place) : bytes);
    },
  );
  fc.assert(property, { numRuns: 300 });
});

test("anything at all", () => {
  const property = fc.property(fc.uint8Array({ maxLength: 200 }), fc.json(), (bytes, json) => {
    for (const input of [Buffer.from(bytes), Buffer.from(json)]) expect(readPlan(input)).toHaveProperty("reason");
  });
  fc.assert(property, { numRuns: 300 });
});
