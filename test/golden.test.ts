import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { codes } from "../src/diagnostics/codes/index.js";
import { actual, compared, expected, filesBelow, goldenCases, lockAmong, update } from "./golden-cases.js";

describe("golden cases", () => {
  test.each(goldenCases.map((golden) => [golden.name, golden] as const))("%s", (_, golden) => {
    if (process.env.UPDATE_GOLDEN === "1") update(golden);
    const wanted = expected(golden);
    const given = compared(golden, actual(golden));
    expect([...given.keys()].sort()).toEqual([...wanted.keys()].sort());
    for (const [path, content] of given) expect(content, path).toBe(wanted.get(path));
  });

  test("two runs agree and leave the manifests as they are", () => {
    for (const golden of goldenCases) {
      const before = golden.manifests.map((manifest) => readFileSync(join(golden.folder, manifest)));
      expect(actual(golden)).toEqual(actual(golden));
      expect(golden.manifests.map((manifest) => readFileSync(join(golden.folder, manifest)))).toEqual(before);
    }
  });
});

test("a run after a run changes nothing", () => {
  for (const golden of goldenCases) {
    const emitted = (files: ReadonlyMap<string, string>) => [...files].filter(([path]) => path.startsWith("out/"));
    for (const manifest of golden.manifests) {
      const alone = { ...golden, manifests: [manifest] };
      const first = emitted(actual(alone));
      const [deployment] = first.map(([path]) => path.split("/")[1]);
      if (first.length > 0) expect(emitted(actual(alone, lockAmong(first, deployment))), golden.name).toEqual(first);
    }
  }
});

test("every diagnostic has a case", () => {
  const folder = import.meta.dirname;
  const texts = filesBelow(folder, ".")
    .filter((path) => path.endsWith("diagnostics.txt") || path.endsWith(".test.ts"))
    .map((path) => readFileSync(join(folder, path), "utf8"))
    .join("\n");
  expect(Object.keys(codes).filter((code) => !texts.includes(code))).toEqual([]);
});
