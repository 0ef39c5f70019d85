/** The GitHub Action in the jobs that pull requests start. Who reads the log sees annotations; who reviews, a comment. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { problemsOfAction } from "../github.js";
import { byOthers, manifest, PullRequest } from "./repository.js";
import { action, ROOT } from "./runner.js";

const CHECK = "Check the committed output";
const available = (program: string): boolean => spawnSync(program, ["--version"]).status === 0;

/** Main as it is after the first deployment. */
const settled = { files: { "psoxy.yaml": manifest() }, compiled: [] };

describe.skipIf(!available("jq"))("with jq, which gh has in itself", () => {
  test("a change that was compiled passes; what it asks for is a comment, and a second push updates it", () => {
    const pull = new PullRequest(settled);
    pull.comments = [byOthers("looks good", "MEMBER")];
    const first = pull.push({ files: { "psoxy.yaml": manifest("acme-prod", "outlook-mail") }, compiled: [] });
    expect(first).toMatchObject({
      failed: undefined,
      log: expect.stringContaining("acme-prod: out/acme-prod is up to date"),
    });
    expect(first.summary).toContain("Mail.ReadBasic.All");
    expect(first.summary).toContain("</details>\n\n### psoxy-compile: ");
    expect(first.log).not.toMatch(/::(error|notice)/);
    expect(pull.comments.map(({ body }) => body)).toEqual([
      "looks good",
      expect.stringContaining("**acme-prod**: consent is needed"),
    ]);
    expect(pull.push({ files: { "psoxy.yaml": manifest() }, compiled: [] }).failed).toBe(undefined);
    expect(pull.comments.map(({ body }) => body)).toEqual([
      "looks good",
      expect.stringContaining("psoxy-compile: nothing changes"),
    ]);
  });

  test("where nothing changes it does not comment", () => {
    const pull = new PullRequest(settled);
    expect(pull.push({ files: { "notes.md": "x\n" } })).toMatchObject({
      failed: undefined,
      summary: expect.stringContaining("nothing changes"),
    });
    expect(pull.comments).toEqual([]);
  });

  test("stale output fails, with an annotation at each file, and the comment is there all the same", () => {
    const pull = new PullRequest(settled);
    const { failed, log, summary } = pull.push({ files: { "psoxy.yaml": manifest("acme-prod", "outlook-mail") } });
    expect(failed).toBe(CHECK);
    expect(log).toContain("::error file=out/acme-prod/azuread/main.tf.json,title=psoxy-compile output/stale::");
    expect(summary).toContain("output/stale");
    expect(pull.comments).toHaveLength(1);
  });

  test("output that was edited by hand fails", () => {
    const pull = new PullRequest(settled);
    const { failed, log } = pull.push({ edited: { "out/acme-prod/main.tf.json": "{}\n" } });
    expect(failed).toBe(CHECK);
    expect(log).toContain("::error file=out/acme-prod/main.tf.json,title=psoxy-compile output/edited-file::");
    expect(pull.comments).toEqual([]);
  });

  test("a mistake in the manifest fails, at its line; what changes cannot be said, and the log says why", () => {
    const pull = new PullRequest(settled);
    const wrong = manifest("acme-prod", "outlok-mail");
    const { failed, log } = pull.push({ files: { "psoxy.yaml": wrong } });
    expect(failed).toBe(CHECK);
    const line = wrong.split("\n").findIndex((text) => text.includes("outlok-mail")) + 1;
    expect(log).toContain(`::error file=psoxy.yaml,line=${line},`);
    expect(log).toContain("::notice::psoxy-compile cannot say what changes; the log of this step says why");
  });

  test("the first manifest of a repository is a new deployment", () => {
    const pull = new PullRequest({});
    expect(pull.push({ files: { "psoxy.yaml": manifest() }, compiled: [] }).failed).toBe(undefined);
    expect(pull.comments.map(({ body }) => body)).toEqual([expect.stringContaining("the deployment acme-prod is new")]);
  });

  test("a fork may not comment: what changes stands in the summary, and the check decides", () => {
    const pull = new PullRequest(settled).fromFork();
    const files = { "psoxy.yaml": manifest("acme-prod", "outlook-mail") };
    const ended = pull.push({ files, compiled: [] });
    expect(ended).toMatchObject({ failed: undefined, summary: expect.stringContaining("consent is needed") });
    expect(ended.log).toContain("::notice::psoxy-compile may not comment here");
    expect(pull.comments).toEqual([]);
    expect(pull.push({ files: { "psoxy.yaml": manifest("acme-prod", "msft-teams") } }).failed).toBe(CHECK);
  });

  test("what others merged meanwhile is no change of this pull request", () => {
    const pull = new PullRequest(settled);
    pull.meanwhile({ files: { "b.psoxy.yaml": manifest("acme-b") }, compiled: [] });
    expect(pull.push({ files: { "notes.md": "x\n" } })).toMatchObject({
      failed: undefined,
      summary: expect.stringContaining("nothing changes"),
    });
  });

  test("a checkout that has the base needs nothing more", () => {
    const pull = new PullRequest(settled);
    const ended = pull.push({ files: { "psoxy.yaml": manifest("acme-prod", "msft-teams") }, compiled: [] }, {}, 2);
    expect(ended).toMatchObject({ failed: undefined, summary: expect.stringContaining("consent is needed") });
  });

  test("several manifests in a folder of their own: a part for each that changes", () => {
    const words = ["--out", "infra/out", "infra/deployments/*.yaml", "infra/psoxy.yaml"];
    const files = {
      "infra/psoxy.yaml": manifest("acme-prod"),
      "infra/deployments/eu.yaml": manifest("acme-eu"),
      "infra/deployments/us.yaml": manifest("acme-us"),
    };
    const pull = new PullRequest({ files, compiled: words });
    const inputs = { "working-directory": "infra", manifests: "deployments/*.yaml\npsoxy.yaml\n" };
    const changed = { "infra/deployments/eu.yaml": manifest("acme-eu", "msft-teams") };
    expect(pull.push({ files: changed, compiled: words }, inputs).failed).toBe(undefined);
    expect(pull.comments.map(({ body }) => body)).toEqual([expect.stringContaining("**acme-eu**")]);
    expect(pull.comments[0]?.body).not.toContain("acme-us");
    const { failed, log } = pull.push({ files: { "infra/psoxy.yaml": manifest("acme-prod", "msft-teams") } }, inputs);
    expect([failed, log]).toEqual([CHECK, expect.stringContaining("::error file=infra/out/acme-prod/CONSENT.md,")]);
  });

  test("a comment of an outsider that begins like ours is not updated", () => {
    const pull = new PullRequest(settled);
    pull.comments = [byOthers("<!-- psoxy-compile diff -->\nnothing changes", "CONTRIBUTOR")];
    pull.push({ files: { "psoxy.yaml": manifest("acme-prod", "msft-teams") }, compiled: [] });
    expect(pull.comments.map(({ body }) => body)).toEqual([
      "<!-- psoxy-compile diff -->\nnothing changes",
      expect.stringContaining("consent is needed"),
    ]);
  });

  test("what is too long for a comment stands in the summary", () => {
    const pull = new PullRequest({});
    const names = Array.from({ length: 40 }, (_, index) => `acme-${index}`);
    const connectors = ["outlook-mail", "msft-teams", "msft-entra-id", "msft-onedrive"];
    const files = Object.fromEntries(names.map((name) => [`${name}.psoxy.yaml`, manifest(name, ...connectors)]));
    const { summary } = pull.push({ files });
    expect(summary).toContain("**acme-39**");
    expect(pull.comments.map(({ body }) => body)).toEqual([
      "<!-- psoxy-compile diff -->\npsoxy-compile: what changes is too long for a comment. " +
        "It stands in [the summary](https://github.com/acme/infra/actions/runs/42).\n",
    ]);
  });
});

test("comment: false says what changes in the summary only", () => {
  const pull = new PullRequest(settled);
  const files = { "psoxy.yaml": manifest("acme-prod", "msft-teams") };
  const { ran, summary } = pull.push({ files, compiled: [] }, { comment: "false" });
  expect(ran).not.toContain("Comment");
  expect(summary).toContain("consent is needed");
});

test("a push to main is checked, and nothing is compared", () => {
  const pull = new PullRequest(settled);
  expect(pull.merge({})).toMatchObject({ failed: undefined, ran: ["Find the version", CHECK] });
  expect(pull.merge({ files: { "psoxy.yaml": manifest("acme-prod", "msft-teams") } }).failed).toBe(CHECK);
});

test("manifests are words of no shell, and no options", () => {
  const pull = new PullRequest(settled);
  const { failed, log } = pull.push({}, { manifests: "$(touch x); *.psoxy.yaml\n--force\n" });
  expect(failed).toBe(CHECK);
  expect(log).toContain("no file matches");
  expect(log).toContain("--force");
});

describe("the version", () => {
  const own: string = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")).version;
  const lock = JSON.stringify({ lockfileVersion: 3, packages: { "node_modules/psoxy-compile": { version: "0.3.0" } } });
  const installed = JSON.stringify({ name: "psoxy-compile", version: "0.4.0-beta.1" });

  test.each([
    ["this action's own", {}, {}, own],
    ["that of package-lock.json", { "package-lock.json": lock }, {}, "0.3.0"],
    [
      "that of node_modules",
      { "package-lock.json": lock, "node_modules/psoxy-compile/package.json": installed },
      {},
      "0.4.0-beta.1",
    ],
    [
      "that above the working directory",
      { "package-lock.json": lock, "infra/x": "" },
      { "working-directory": "infra" },
      "0.3.0",
    ],
    ["the input", { "package-lock.json": lock }, { version: "latest" }, "latest"],
    ["this action's own where no version can be read", { "package-lock.json": "<<<<<<<" }, {}, own],
  ])("is %s", (_, files, inputs, version) => {
    const pull = new PullRequest({ files });
    expect(pull.push({}, inputs).log).toContain(`psoxy-compile@${version}\n`);
    expect(pull.asked).toEqual([`psoxy-compile@${version}`]);
  });
});

test("GitHub understands it", () => {
  expect(problemsOfAction("action.yml", readFileSync(join(ROOT, "action.yml"), "utf8"))).toEqual([]);
});

test("no input becomes part of a command", () => {
  for (const { run } of action.runs.steps) expect(run).not.toContain("${{");
});

test.skipIf(!available("shellcheck"))("shellcheck finds nothing in its commands", () => {
  for (const { name, run, env } of action.runs.steps) {
    const variables = Object.keys(env).map((variable) => `export ${variable}=\n`);
    const { status, stdout } = spawnSync("shellcheck", ["--shell=bash", "-"], {
      input: `set -eo pipefail\n${variables.join("")}${run}`,
      encoding: "utf8",
    });
    expect({ status, stdout }, name).toEqual({ status: 0, stdout: "" });
  }
});
