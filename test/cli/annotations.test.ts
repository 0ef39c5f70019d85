/** Reports for GitHub and code scanning, as whoever runs the program gets them. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { jobSummary } from "../../src/cli/job-summary.js";
import { pathsInRepository } from "../../src/cli/repository.js";
import { HOSTILE, marked, quoting } from "../diagnostics/problems.js";
import { recordedPath } from "../plan/recorded.js";
import { commandLine } from "./command-line.js";

const EXAMPLES = join(import.meta.dirname, "../../examples");

const PAGE = readFileSync(join(import.meta.dirname, "../../docs/report.md"), "utf8");

/** All the elements that a summary with problems has. */
const MARKUP = ["br", "code", "h3", "strong", "table", "tbody", "td", "th", "thead", "tr"];

let workspace: string;
let before: string;
beforeEach(() => {
  workspace = realpathSync(mkdtempSync(join(tmpdir(), "annotations-")));
  before = process.cwd();
  process.chdir(workspace);
});
afterEach(() => {
  process.chdir(before);
  rmSync(workspace, { recursive: true });
});

/** Runs a command line as a step of a job of GitHub Actions. */
const inJob = (...words: readonly string[]) => {
  const variables = { GITHUB_WORKSPACE: workspace, GITHUB_STEP_SUMMARY: join(workspace, "summary.md") };
  return commandLine.in({ variable: (name) => Object.entries(variables).find(([key]) => key === name)?.[1] })(...words);
};

const summary = () => readFileSync("summary.md", "utf8");

function example(path: string, before = "", after = ""): void {
  const text = readFileSync(join(EXAMPLES, "one-connector-aws.yaml"), "utf8");
  writeFileSync(path, text.replace(before, after));
}

describe("--format github", () => {
  test("annotates the line, and fills the summary", async () => {
    example("psoxy.yaml", "us-east-1", "mars");
    const { status, output, error } = await inJob("--format", "github");
    expect([status, error]).toEqual([1, ""]);
    const message = '"mars" is not an AWS region such as us-east-1';
    expect(output).toBe(/^```text\n(::error[\s\S]*?)^```/m.exec(PAGE)?.[1]);
    expect(output).toContain(`::${message}\n`);
    expect(summary()).toBe(
      `### psoxy-compile: 1 error\n\n| Where | What |\n| --- | --- |\n| \`psoxy.yaml:11:13\` | **error** ${message}<br>\`validate/malformed\` |\n\n`,
    );
  });

  test("says what was written, and that all is well", async () => {
    example("psoxy.yaml");
    expect(await inJob("--format", "github")).toEqual({
      status: 0,
      output: "acme-prod: out/acme-prod (9 written, 0 unchanged)\npsoxy-compile: nothing to complain about\n",
      error: "",
    });
    const { status, output } = await inJob("--format", "github", "--check");
    expect([status, output]).toEqual([
      0,
      "acme-prod: out/acme-prod is up to date\npsoxy-compile: nothing to complain about\n",
    ]);
    expect(summary()).toContain(
      "### psoxy-compile: nothing to complain about\n\n- acme-prod: out/acme-prod (9 written",
    );
  });

  test("ten annotations of a severity, the errors of manifests among them; the rest is named and listed", async () => {
    example("psoxy.yaml");
    example("two.psoxy.yaml", "acme-prod", "acme-two");
    example("wrong.psoxy.yaml", "us-east-1", "mars");
    const { status, output } = await inJob("--format", "github", "--check");
    expect(status).toBe(1);
    const lines = output.split("\n");
    const errors = lines.filter((line) => line.startsWith("::error "));
    expect(errors).toHaveLength(10);
    expect(errors[0]).toContain("file=wrong.psoxy.yaml,line=11");
    expect(lines[10]).toBe(
      "::notice title=psoxy-compile::GitHub takes no more annotations from a step; not among them: 9 errors. All of it stands below in this step's log and in the summary of the run.",
    );
    const listed = lines.slice(11, 20);
    expect(listed.every((line) => line.startsWith("- out/acme-"))).toBe(true);
    expect(listed[0]).toContain("error output/stale: ");
    expect(lines.slice(20)).toEqual(["psoxy-compile: 19 errors", ""]);
    expect(summary().match(/\*\*error\*\*/g)).toHaveLength(19);
  });

  test("--quiet leaves warnings out", async () => {
    writeFileSync("psoxy.yaml", readFileSync(join(EXAMPLES, "one-connector-aws.yaml")));
    await inJob();
    rmSync("out/acme-prod/psoxy-compile.lock.json");
    expect((await inJob("--format", "github")).output).toContain(
      "::warning file=out/acme-prod/psoxy-compile.lock.json",
    );
    rmSync("out/acme-prod/psoxy-compile.lock.json");
    expect((await inJob("--format", "github", "--quiet")).output).not.toContain("::warning");
  });

  test.each(HOSTILE)("a manifest called %j makes no command of its own and no markup", async (text) => {
    const name = text.replaceAll("/", "").replaceAll("\0", "");
    mkdirSync("many");
    for (let count = 0; count < 12; count++) example(`many/${count}${name}.yaml`, "us-east-1", name);
    const { output } = await inJob("--format", "github", "--out", name, "many/*.yaml");
    const lines = output.trimEnd().split("\n");
    // Ten annotations, what is said about the rest, the rest, the last line.
    expect(lines).toHaveLength(14);
    for (const line of lines.slice(10)) {
      expect(line).not.toMatch(/##\[|^\s*::(?!notice title=psoxy-compile::)|[\p{Cc}\p{Cf}]/u);
    }
    expect(summary()).not.toMatch(/[^\P{Cc}\n]|\p{Cf}/u);
    const page = micromark(summary(), { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] });
    expect([...new Set(Array.from(page.matchAll(/<([!\w]+)/g), ([, name]) => name))].sort()).toEqual(MARKUP);
    expect(summary().trimEnd().split("\n")).toHaveLength(4 + 12);
  });

  test("a summary that cannot be written is no reason to fail", async () => {
    example("psoxy.yaml");
    mkdirSync("summary.md");
    const { status, error } = await inJob("--format", "github");
    expect([status, error]).toEqual([0, expect.stringContaining("the job's summary cannot be written: EISDIR")]);
  });

  test("a summary keeps within what GitHub takes, with what stands there already", async () => {
    example("psoxy.yaml", "us-east-1", "mars");
    writeFileSync("summary.md", "x".repeat(1024 * 1024 - 10));
    expect((await inJob("--format", "github")).output).toContain("::error file=psoxy.yaml");
    expect(summary().length).toBe(1024 * 1024 - 10);
    const problems = Array.from({ length: 50 }, (_, number) => quoting(`é${number}`, marked("ü.yaml", "«a»: 1")));
    const pathOf = pathsInRepository({ variable: () => undefined });
    const text = jobSummary({ diagnostics: problems, statements: [] }, pathOf, 3000);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(3000);
    const rows = text.match(/\*\*error\*\*/g)?.length ?? 0;
    expect(rows).toBeGreaterThan(5);
    expect(text).toContain(`\n${50 - rows} more had no room here. `);
  });
});

describe("--format sarif", () => {
  const log = (output: string) => JSON.parse(output).runs[0];

  test("what was found, with the exit status; without a finding an empty report", async () => {
    example("psoxy.yaml", "us-east-1", "mars");
    const wrong = await inJob("--format", "sarif");
    expect([wrong.status, wrong.error, log(wrong.output).results.length]).toEqual([1, "", 1]);
    expect(log(wrong.output).tool.driver.semanticVersion).toBe("1.2.3");
    example("psoxy.yaml");
    const right = await inJob("--format", "sarif");
    expect([right.status, log(right.output).results]).toEqual([0, []]);
  });

  test("stale output", async () => {
    example("psoxy.yaml");
    const { status, output } = await inJob("--format", "sarif", "--check");
    expect(status).toBe(1);
    expect(log(output).results.map(({ ruleId }: { readonly ruleId: string }) => ruleId)).toEqual(
      Array.from({ length: 9 }, () => "output/stale"),
    );
  });
});

describe("paths", () => {
  const fileOf = async () => /file=([^,]*),/.exec((await inJob("--format", "github")).output)?.[1];

  test("start at the workspace, or at the repository that was checked out below it", async () => {
    mkdirSync("infra/prod", { recursive: true });
    process.chdir("infra/prod");
    example("psoxy.yaml", "us-east-1", "mars");
    expect(await fileOf()).toBe("infra/prod/psoxy.yaml");
    mkdirSync(join(workspace, "infra/.git"));
    expect(await fileOf()).toBe("prod/psoxy.yaml");
  });

  test("of files elsewhere are absolute", () => {
    const pathOf = pathsInRepository({ variable: () => workspace });
    expect([pathOf("../x.yaml"), pathOf("..x.yaml"), pathOf("."), pathOf("-")]).toEqual([
      join(workspace, "../x.yaml"),
      "..x.yaml",
      ".",
      undefined,
    ]);
  });
});

test("plan-check reports in the same forms", async () => {
  cpSync(join(EXAMPLES, "one-connector-aws.yaml"), "psoxy.yaml");
  cpSync(recordedPath("one-connector-aws"), "plan.json");
  await inJob();
  expect((await inJob("plan-check", "--format", "github", "plan.json")).output).toBe(
    "acme-prod: the manifest explains the plan (0 made, 0 changed, 0 destroyed)\npsoxy-compile: nothing to complain about\n",
  );
  example("psoxy.yaml", "outlook-cal: {}", "outlook-cal: { developmentMode: true }");
  await inJob();
  const github = await inJob("plan-check", "--format", "github", "plan.json");
  expect([github.status, github.output]).toEqual([
    1,
    expect.stringContaining("::error file=psoxy.yaml,line=17,col=18,"),
  ]);
  const sarif = await inJob("plan-check", "--format", "sarif", "plan.json");
  const { results } = JSON.parse(sarif.output).runs[0];
  expect([sarif.status, results[0].ruleId]).toEqual([1, "plan/variable"]);
});
