import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { run } from "../../src/cli/run.js";
import { planCodes } from "../../src/diagnostics/codes/plan.js";
import { filesBelow } from "../golden-cases.js";
import { type RawPlan, recordedPath, recordedPlan } from "../plan/recorded.js";
import { tamperedPlan } from "../plan/tampered.js";
import { nothingAround } from "./surroundings.js";

const ROOT = join(import.meta.dirname, "../..");
const page = readFileSync(join(ROOT, "docs/plan-check.md"), "utf8");

let folder: string;
let before: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "plan-check-"));
  before = process.cwd();
  process.chdir(folder);
  cpSync(join(ROOT, "examples/one-connector-aws.yaml"), "one-connector-aws.yaml");
  cpSync(recordedPath("one-connector-aws"), "plan.json");
  await psoxyCompile("one-connector-aws.yaml");
});
afterEach(() => {
  process.chdir(before);
  rmSync(folder, { recursive: true });
});

async function psoxyCompile(...words: readonly string[]) {
  const output: string[] = [];
  const error: string[] = [];
  const status = await run(words, "1.2.3", {
    output: (text) => void output.push(text),
    error: (text) => void error.push(text),
    ...nothingAround,
  });
  return { status, output: output.join(""), error: error.join("") };
}

const planCheck = (...words: readonly string[]) => psoxyCompile("plan-check", ...words);

describe("a plan and a manifest", () => {
  test("a plan that the manifest explains", async () => {
    const files = () => filesBelow(folder, ".");
    const there = files();
    expect(await planCheck("plan.json", "one-connector-aws.yaml")).toEqual({
      status: 0,
      output: "",
      error: "acme-prod: the manifest explains the plan (0 made, 0 changed, 0 destroyed)\n",
    });
    expect(files()).toEqual(there);
  });

  test("the page names every code", () => {
    expect(Object.keys(planCodes).filter((code) => !page.includes(`\`${code}\``))).toEqual([]);
  });

  test("without a manifest it takes psoxy.yaml, or the only one there is", async () => {
    expect(await planCheck("plan.json")).toMatchObject({ status: 2, error: expect.stringContaining("no psoxy.yaml") });
    renameSync("one-connector-aws.yaml", "a.psoxy.yaml");
    expect(await planCheck("plan.json", "--quiet", "--out", "none")).toEqual({ status: 0, output: "", error: "" });
    cpSync("a.psoxy.yaml", "b.psoxy.yaml");
    expect(await planCheck("plan.json")).toMatchObject({
      status: 2,
      error: expect.stringContaining("several manifests"),
    });
    cpSync("a.psoxy.yaml", "psoxy.yaml");
    expect((await planCheck("plan.json", "--out", "none")).status).toBe(0);
  });

  test("without the committed output it says what it cannot know", async () => {
    const { status, error } = await planCheck("plan.json", "one-connector-aws.yaml", "--out", "elsewhere");
    expect([status, error]).toEqual([0, expect.stringContaining("elsewhere/acme-prod: warning plan/without-lock: ")]);
  });

  test("what is known only later is named, with overrides that may change it", async () => {
    const plan = recordedPlan("one-connector-aws");
    const policy = "module.aws.aws_iam_role_policy.outlook-cal";
    delete plan.resource_changes.find((one: RawPlan) => one.address === policy).change.after.policy;
    writeFileSync("plan.json", JSON.stringify(plan));
    const first = await planCheck("plan.json", "one-connector-aws.yaml");
    expect([first.status, first.error]).toEqual([
      0,
      expect.stringContaining(`  the policy of ${policy} is known only after the apply; until then its files say it\n`),
    ]);
    expect(first.error).not.toContain("plan/overridden");
    writeFileSync("out/acme-prod/gcp", "somebody's file where a folder of ours could be");
    writeFileSync("out/acme-prod/aws/x_override.tf", "");
    const second = await planCheck("plan.json", "one-connector-aws.yaml");
    expect(second.error).toContain(
      'plan/overridden: what the plan does not tell yet may be changed by "out/acme-prod/aws/x_override.tf"',
    );
  });

  test("for programs", async () => {
    writeFileSync("plan.json", JSON.stringify(tamperedPlan()));
    const { status, output, error } = await planCheck("--format", "json", "plan.json", "one-connector-aws.yaml");
    expect([status, error]).toEqual([1, ""]);
    expect(JSON.parse(output)).toMatchObject({
      version: 1,
      summary: { errors: 2, warnings: 0, notes: 0 },
      diagnostics: [
        { code: "plan/variable", place: { line: 17 } },
        { code: "plan/permission", place: { line: 17 } },
      ],
      deployment: "acme-prod",
      explained: false,
      changes: { made: 0, changed: 2, destroyed: 0, letGo: 0, takenOver: 0 },
      knownAfterApply: [],
    });
  });
});

describe("what cannot be judged", () => {
  test.each([
    ["no such file", "missing.json", "cannot be judged: there is no such file"],
    ["a folder", ".", "cannot be judged: it is a folder"],
    [
      "a manifest",
      "one-connector-aws.yaml",
      'plan/unreadable: "one-connector-aws.yaml" cannot be judged: it is not JSON',
    ],
  ])("%s", async (_, path, message) => {
    expect(await planCheck(path, "one-connector-aws.yaml")).toMatchObject({
      status: 1,
      error: expect.stringContaining(message),
    });
  });

  test("a file that is larger than any plan, without reading it", async () => {
    writeFileSync("large.json", "{}");
    truncateSync("large.json", 3e9);
    const { status, error } = await planCheck("large.json", "one-connector-aws.yaml");
    expect([status, error]).toEqual([1, expect.stringContaining("cannot be judged: it is too large to be one")]);
  });

  test("a manifest with errors", async () => {
    writeFileSync("bad.yaml", "version: 1\n");
    const { status, error } = await planCheck("plan.json", "bad.yaml");
    expect([status, error]).toEqual([1, expect.stringContaining("bad.yaml:1:1: error validate/")]);
  });

  test.each([
    ["no plan", [], "plan-check needs a plan"],
    ["two manifests", ["plan.json", "a", "b"], "one plan and one manifest"],
    ["both by standard input", ["-", "-"], "cannot both be standard input"],
    ["a format there is not", ["plan.json", "--format", "xml"], '--format is text, json, github or sarif, not "xml"'],
    ["an option there is not", ["plan.json", "--force"], "Unknown option '--force'"],
    ["no folder", ["plan.json", "--out", ""], "--out needs a folder"],
  ])("wrong usage: %s", async (_, words, message) => {
    expect(await planCheck(...words)).toMatchObject({ status: 2, error: expect.stringContaining(message) });
  });

  test("help", async () => {
    expect(await planCheck("--help")).toMatchObject({ status: 0, output: expect.stringContaining("plan-check") });
  });

  test("a folder that a run was cut off in", async () => {
    mkdirSync("out/acme-prod/.psoxy-compile");
    writeFileSync("out/acme-prod/.psoxy-compile/journal.json", "{}");
    expect((await planCheck("plan.json", "one-connector-aws.yaml")).error).toContain("output/interrupted");
  });
});
