/** The README tells the truth. What it promises of writing and of Terraform is proved in output/ and terraform/. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { HELP } from "../src/cli/arguments.js";

const ROOT = join(import.meta.dirname, "..");
const readme = readFileSync(join(ROOT, "README.md"), "utf8");

/** Text of the fenced blocks in one language. */
const blocks = (language: string): readonly string[] =>
  [...readme.matchAll(new RegExp(`^\`\`\`${language}\n([^]*?)^\`\`\``, "gm"))].map(([, text = ""]) => text);

test("its manifest is the example, which is compiled into out/ and is a golden case", () => {
  const example = readFileSync(join(ROOT, "examples/one-connector-aws.yaml"), "utf8");
  expect(blocks("yaml")).toEqual([example]);
  expect(`${readFileSync(join(ROOT, "test/golden/one-connector/manifest.yaml"), "utf8")}`).toBe(
    example.replace(/^#.*\n/, ""),
  );
});

test("the two commands are an install with a compile, and the tests", () => {
  expect(blocks("sh")).toEqual([
    "npm ci && npm run build && npx psoxy-compile examples/one-connector-aws.yaml\nnpm test\n",
  ]);
  const { scripts } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
  expect(Object.keys(scripts)).toEqual(expect.arrayContaining(["build", "test"]));
});

test("it names the options that there are", () => {
  const named = (text: string) => [...new Set(text.match(/--[a-z][a-z-]+/g))].sort();
  expect(named(readme)).toEqual(named(HELP));
});

test("its rooms and exit statuses exist", () => {
  const rooms = [...(blocks("text")[0] ?? "").matchAll(/^([a-z/]+\/) /gm)].map(([, room = ""]) => room);
  expect(rooms.length).toBeGreaterThan(8);
  expect(rooms.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  const statuses = [...readme.matchAll(/^\| (\d) +\|/gm)].map(([, status]) => status);
  expect(HELP).toContain("Exit status: 0 clean, 1 errors in a manifest or stale output, 2 wrong usage, 3 a bug");
  expect(statuses).toEqual(["0", "1", "2", "3"]);
});
