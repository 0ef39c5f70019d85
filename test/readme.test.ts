/** The README tells the truth. What it promises of writing and of Terraform is proved in output/ and terraform/. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { HELP } from "../src/cli/arguments.js";
import { compile } from "../src/compiler/compile.js";
import { emitters } from "../src/emitters/index.js";

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

test("every manifest in docs/applications.md compiles, without an error or a warning", () => {
  const page = readFileSync(join(ROOT, "docs/applications.md"), "utf8");
  const examples = [...page.matchAll(/^```yaml\n([\s\S]*?)^```/gm)].map(([, text = ""]) => text);
  expect(examples.length).toBeGreaterThan(5);
  const around = readFileSync(join(ROOT, "examples/one-connector-aws.yaml"), "utf8").replace(
    /^connectors:[\s\S]*/m,
    "",
  );
  for (const example of examples) {
    const whole = example.includes("microsoft365:") ? around.replace(/^microsoft365:\n( {2}.*\n)+/m, "") : around;
    const folder = mkdtempSync(join(tmpdir(), "page-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    writeFileSync(join(folder, "psoxy.yaml"), `${whole}${example}`);
    const { files, diagnostics } = compile(join(folder, "psoxy.yaml"), emitters);
    expect(diagnostics.filter(({ severity }) => severity !== "note")).toEqual([]);
    expect(files.length).toBeGreaterThan(5);
  }
});

test("its rooms, links and exit statuses exist", () => {
  const rooms = [...(blocks("text")[0] ?? "").matchAll(/^([a-z/]+\/) /gm)].map(([, room = ""]) => room);
  expect(rooms.length).toBeGreaterThan(8);
  const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, link = ""]) => link);
  expect([...rooms, ...links].filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  const statuses = [...readme.matchAll(/^\| (\d) +\|/gm)].map(([, status]) => status);
  expect(HELP).toContain("Exit status: 0 clean, 1 errors in a manifest or stale output, 2 wrong usage, 3 a bug");
  expect(statuses).toEqual(["0", "1", "2", "3"]);
});
