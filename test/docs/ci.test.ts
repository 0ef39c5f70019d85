/** What docs/ci.md gives people to copy: pipelines that their programs understand, and that fail when they should. */
import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { parse } from "yaml";
import { action } from "../action/runner.js";
import { problemsOfWorkflow } from "../github.js";
import { recordedPlan } from "../plan/recorded.js";
import { tamperedPlan } from "../plan/tampered.js";
import { pageAt, ROOT } from "./pages.js";

const page = pageAt("docs/ci.md");

const filled = (text: string): string => text.replaceAll("<owner>", "acme").replaceAll("<version>", "v0.1.0");

/** What the page first says of a file. */
const fileOf = (path: string): string => {
  const block = page.blocks.find(({ file }) => file === path);
  if (block === undefined) throw new Error(`docs/ci.md shows no ${path}`);
  return filled(block.text);
};

const workflows = page.blocks.flatMap(({ file = "" }) => (file.startsWith(".github/workflows/") ? [file] : []));

test("there are workflows", () => expect(workflows).toHaveLength(2));

test.each(workflows)("GitHub understands %s", (path) => {
  expect(problemsOfWorkflow(path, fileOf(path))).toEqual([]);
});

test("the table of inputs has those of the action", () => {
  const rows = [...page.text.matchAll(/^\| `([\w-]+)` +\| .* \| (.*?) +\|$/gm)];
  expect(rows.map(([, name]) => name)).toEqual(Object.keys(action.inputs));
  for (const [, name = "", without = ""] of rows) {
    if (/^`[^`]*`$/.test(without)) expect(without, name).toBe(`\`${action.inputs[name]?.default}\``);
  }
});

/** The repository of somebody who follows the page, compiled and committed; programs that the pipelines call are played. */
function repository(programs: Readonly<Record<string, string>>) {
  const top = realpathSync(mkdtempSync(join(tmpdir(), "pipeline-")));
  onTestFinished(() => rmSync(top, { recursive: true }));
  const [folder, bin] = [join(top, "infra"), join(top, "bin")];
  for (const path of [folder, bin]) mkdirSync(path);
  const program = `exec "${process.execPath}" "${join(ROOT, "dist/cli.cjs")}" "$@"`;
  for (const [name, text] of Object.entries({ "psoxy-compile": program, npx: `shift; ${program}`, ...programs })) {
    writeFileSync(join(bin, name), `#!/bin/sh\n${text}\n`);
    chmodSync(join(bin, name), 0o755);
  }
  const example = readFileSync(join(ROOT, "examples/one-connector-aws.yaml"), "utf8");
  const write = (text: string) => writeFileSync(join(folder, "psoxy.yaml"), text);
  const shell = (command: string, variables: Readonly<Record<string, string>> = {}, cwd = ".") => {
    const env = { PATH: `${bin}:${process.env.PATH}`, HOME: top, ...variables };
    const { status, stdout, stderr } = spawnSync("sh", ["-c", command], {
      cwd: join(folder, cwd),
      env,
      encoding: "utf8",
    });
    return { status, output: stdout + stderr };
  };
  write(example);
  shell("psoxy-compile --quiet && git init --quiet && git add . && git -c user.name=x -c user.email=x@x commit -qm x");
  return { top, shell, change: () => write(example.replace("outlook-cal: {}", "outlook-cal: {}\n  outlook-mail: {}")) };
}

test("the job of GitLab says what changes, and fails on stale output", () => {
  const { script }: { readonly script: readonly string[] } = parse(fileOf(".gitlab-ci.yml")).psoxy;
  const { shell, change } = repository({ npm: '[ "$*" = ci ]' });
  const job = (variables: Readonly<Record<string, string>>) => shell(`set -e\n${script.join("\n")}`, variables);
  const base = { CI_MERGE_REQUEST_DIFF_BASE_SHA: shell("git rev-parse HEAD").output.trim() };
  expect(job(base)).toMatchObject({ status: 0, output: expect.stringContaining("nothing changes") });
  expect(job({})).toMatchObject({ status: 0, output: expect.not.stringContaining("changes") });
  change();
  expect(job(base)).toMatchObject({ status: 1, output: expect.stringMatching(/consent is needed.*output\/stale/s) });
});

test("a scan of GitHub uploads what is wrong, and fails only when there is nothing to upload", () => {
  const { jobs } = parse(fileOf(".github/workflows/psoxy-scan.yaml"));
  const [, , { run }, { with: upload }] = jobs.psoxy.steps;
  const { shell, change } = repository({});
  const scan = () => shell(`set -e\n${run}`).status;
  const rules = () => shell(`cat ${upload.sarif_file}`).output.match(/"ruleId": "[^"]+"/g);
  expect([scan(), rules()]).toEqual([0, null]);
  change();
  expect([scan(), new Set(rules())]).toEqual([0, new Set(['"ruleId": "output/stale"'])]);
  expect(shell(`set -e\n${run.replace("--check", "--chek")}`).status).not.toBe(0);
});

test("Atlantis plans nothing from stale output, and plans and applies nothing that the manifest does not explain", () => {
  const { workflows, repos } = parse(fileOf("repos.yaml"));
  const { projects } = parse(fileOf("atlantis.yaml"));
  expect(repos[0].allowed_workflows).toEqual(Object.keys(workflows));
  const { dir, workflow } = projects[0];
  const { top, shell, change } = repository({ terraform: '[ "$1 $2" = "show -json" ] && cat "$3"' });
  /** The step that a stage fails at; what Atlantis does itself succeeds. */
  const failing = (stage: string, plan: unknown): unknown => {
    const PLANFILE = join(top, "acme-prod.tfplan");
    writeFileSync(PLANFILE, plan === undefined ? "" : JSON.stringify(plan));
    const steps: readonly (string | { readonly run: string })[] = workflows[workflow][stage].steps;
    return steps.find((step) => typeof step !== "string" && shell(step.run, { PLANFILE }, dir).status !== 0);
  };
  const plan = recordedPlan("one-connector-aws");
  const judged = { run: expect.stringContaining("plan-check") };
  expect([failing("plan", plan), failing("apply", plan)]).toEqual([undefined, undefined]);
  expect([failing("plan", tamperedPlan()), failing("apply", tamperedPlan())]).toEqual([judged, judged]);
  expect(failing("apply", undefined)).toEqual(judged);
  change();
  expect(failing("plan", plan)).toEqual({ run: expect.stringContaining("--check") });
});

test("pre-commit understands its configuration, whose hooks are offered", () => {
  const offered: readonly { readonly id: string }[] = parse(readFileSync(join(ROOT, ".pre-commit-hooks.yaml"), "utf8"));
  const configurations = page.blocks.filter(({ file }) => file === ".pre-commit-config.yaml");
  expect(configurations).toHaveLength(2);
  for (const { text } of configurations) {
    const { repos } = parse(text);
    const ids = repos.flatMap(({ hooks }: { hooks: { id: string }[] }) => hooks.map(({ id }) => id));
    expect(offered.map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
  }
});

const preCommit = spawnSync("pre-commit", ["--version"]).status === 0;
test.skipIf(!preCommit)("pre-commit itself takes it", () => {
  const folder = mkdtempSync(join(tmpdir(), "pre-commit-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, "config.yaml");
  for (const { text } of page.blocks.filter(({ file }) => file === ".pre-commit-config.yaml")) {
    writeFileSync(path, filled(text));
    const { status, stdout } = spawnSync("pre-commit", ["validate-config", path], { encoding: "utf8" });
    expect({ status, stdout }).toEqual({ status: 0, stdout: "" });
  }
});
