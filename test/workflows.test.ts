/** The workflows of this repository: GitHub understands them, and they may do no more than they must. */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { problemsOfWorkflow } from "./github.js";

const ROOT = join(import.meta.dirname, "..");
const FOLDER = join(ROOT, ".github/workflows");
const shellcheck = spawnSync("shellcheck", ["--version"]).status === 0;

interface Workflow {
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly needs?: string;
  readonly steps?: readonly { readonly run?: string; readonly uses?: string; readonly env?: object }[];
}

const workflows = readdirSync(FOLDER).map((name) => {
  const text = readFileSync(join(FOLDER, name), "utf8");
  const workflow: Workflow = parse(text);
  const jobs = Object.values(workflow.jobs);
  const steps = jobs.flatMap(({ steps = [] }) => steps);
  return {
    name,
    text,
    workflow,
    jobs,
    runs: steps.flatMap(({ run, env }) => (run === undefined ? [] : [{ run, env }])),
  };
});

test("there are two", () => expect(workflows.map(({ name }) => name)).toEqual(["ci.yml", "publish.yml"]));

describe.each(workflows)("$name", ({ name, text, workflow, jobs, runs }) => {
  test("GitHub understands it", () => expect(problemsOfWorkflow(name, text)).toEqual([]));

  test("it may read, and only what publishes may sign", () => {
    expect(workflow.permissions).toEqual({ contents: "read" });
    const more = jobs.flatMap(({ permissions }) => (permissions === undefined ? [] : [permissions]));
    expect(more).toEqual(name === "publish.yml" ? [{ contents: "read", "id-token": "write" }] : []);
  });

  test("actions of others are pinned to a commit, beside which the version stands", () => {
    const uses = [...text.matchAll(/uses: (.*)$/gm)].map(([, use = ""]) => use).filter((use) => !use.startsWith("./"));
    expect(uses.length).toBeGreaterThan(1);
    for (const use of uses) expect(use).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test("nothing from outside becomes part of a command, and what commands name is there", () => {
    for (const { run } of runs) {
      expect(run).not.toContain("${{");
      for (const [path] of run.matchAll(/(?:\.ci|scripts|test)\/[\w./-]+/g))
        expect(existsSync(join(ROOT, path)), path).toBe(true);
    }
  });

  test.skipIf(!shellcheck)("shellcheck finds nothing in its commands", () => {
    for (const { run, env = {} } of runs) {
      const variables = Object.keys(env).map((variable) => `export ${variable}=\n`);
      const input = `set -e\n${variables.join("")}${run}`;
      const { status, stdout } = spawnSync("shellcheck", ["--shell=bash", "-"], { input, encoding: "utf8" });
      expect({ status, stdout }, run).toEqual({ status: 0, stdout: "" });
    }
  });
});

test("nothing is published that did not pass", () => {
  expect(workflows.find(({ name }) => name === "publish.yml")?.workflow.jobs.publish?.needs).toBe("ci");
});

test.skipIf(!shellcheck)("shellcheck finds nothing in .ci/", () => {
  const files = readdirSync(join(ROOT, ".ci")).map((name) => join(ROOT, ".ci", name));
  expect(spawnSync("shellcheck", files, { encoding: "utf8" })).toMatchObject({ status: 0, stdout: "" });
});
