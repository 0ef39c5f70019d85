/** The built program as people run it; `npm test` builds it first. */
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { filesBelow } from "../golden-cases.js";

const ROOT = join(import.meta.dirname, "../..");
const PROGRAM = join(ROOT, "dist/cli.cjs");
const EXAMPLES = readdirSync(join(ROOT, "examples")).filter((name) => name.endsWith(".yaml"));

function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "program-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

function psoxyCompile(cwd: string, words: readonly string[], input = "") {
  return spawnSync(process.execPath, [PROGRAM, ...words], { cwd, input, encoding: "utf8" });
}

test.skipIf(process.platform === "win32")("what was built runs by its own name, each time it was built", () => {
  expect(spawnSync(PROGRAM, ["--version"], { encoding: "utf8" })).toMatchObject({ status: 0, stderr: "" });
});

test("the committed out/ is what the examples give today", () => {
  const folder = emptyFolder();
  cpSync(join(ROOT, "examples"), join(folder, "examples"), { recursive: true });
  const { status, stderr } = psoxyCompile(
    folder,
    EXAMPLES.map((name) => `examples/${name}`),
  );
  expect(stderr).toContain("next:");
  expect(status).toBe(0);
  const paths = filesBelow(folder, "out");
  expect([...paths].sort()).toEqual([...filesBelow(ROOT, "out")].sort());
  for (const path of paths)
    expect(readFileSync(join(folder, path), "utf8"), path).toBe(readFileSync(join(ROOT, path), "utf8"));
});

test("without arguments it takes psoxy.yaml and *.psoxy.yaml, and says so when there is none", () => {
  const folder = emptyFolder();
  const none = psoxyCompile(folder, []);
  expect([none.status, none.stderr]).toEqual([
    2,
    "psoxy-compile: there is no psoxy.yaml and no *.psoxy.yaml in this folder; name a manifest, or make one by psoxy-compile init.\n",
  ]);
  cpSync(join(ROOT, "examples/one-connector-aws.yaml"), join(folder, "psoxy.yaml"));
  expect(psoxyCompile(folder, []).status).toBe(0);
  expect(readdirSync(folder)).toEqual(["out", "psoxy.yaml"]);
});

test("a misspelt command is not taken for a manifest", () => {
  const folder = emptyFolder();
  const { status, stderr } = psoxyCompile(folder, ["conector"]);
  expect([status, stderr]).toEqual([
    2,
    expect.stringContaining('no "conector" here; did you mean psoxy-compile connectors?'),
  ]);
  writeFileSync(join(folder, "conector"), "version: 1\n");
  expect(psoxyCompile(folder, ["conector"]).stderr).toContain("validate/missing-key");
});

test("the library compiles for other programs", () => {
  const script = `import { compile, emitters } from "./dist/index.js";
    const { files, diagnostics } = compile("examples/one-connector-aws.yaml", emitters);
    console.log(files.length > 5, diagnostics.length);`;
  const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "--eval", script], {
    cwd: ROOT,
    encoding: "utf8",
  });
  expect([stdout, stderr]).toEqual(["true 0\n", ""]);
});

test("a manifest from standard input", () => {
  const folder = emptyFolder();
  const manifest = readFileSync(join(ROOT, "examples/one-connector-aws.yaml"), "utf8");
  expect(psoxyCompile(folder, ["-"], manifest).status).toBe(0);
  expect(readFileSync(join(folder, "out/acme-prod/main.tf.json"), "utf8")).toContain("from standard input");
  const { status, stderr } = psoxyCompile(folder, ["-"], "version: 1\n");
  expect([status, stderr]).toEqual([
    1,
    expect.stringContaining('-:1:1: error validate/missing-key: "deployment" is missing here'),
  ]);
});

test("the schema, which stands beside the program and not in it", () => {
  const { status, stdout } = psoxyCompile(emptyFolder(), ["schema", "connector"]);
  expect([status, stdout]).toEqual([0, readFileSync(join(ROOT, "schema/connector.schema.json"), "utf8")]);
});

test("from an empty folder to a deployment by what the program itself says", () => {
  const folder = emptyFolder();
  const written = psoxyCompile(folder, [
    ...["init", "--deployment", "acme", "--tenant", "6e4c8e9f-76cf-41d1-806e-61838b880b87", "--connectors", "all"],
    ...["--project", "acme-psoxy", "--region", "us-central1", "--caller", "a@b.iam.gserviceaccount.com"],
  ]);
  expect([written.status, written.stderr]).toEqual([
    0,
    "wrote psoxy.yaml and psoxy.schema.json\nnext: read it, then psoxy-compile\n",
  ]);
  expect(psoxyCompile(folder, []).status).toBe(0);
  expect(psoxyCompile(folder, ["--check"]).status).toBe(0);
  expect(psoxyCompile(folder, ["init"]).status).toBe(2);
});
