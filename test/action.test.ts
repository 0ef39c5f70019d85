/** The GitHub Action's own commands, run in a repository with the built program, and with a `gh` that keeps comments in a file. */
import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { parse } from "yaml";

const ROOT = join(import.meta.dirname, "..");
const { runs, inputs } = parse(readFileSync(join(ROOT, "action.yml"), "utf8"));
const [comment, check] = runs.steps as readonly {
  readonly run: string;
  readonly env: Readonly<Record<string, string>>;
}[];

/** Comments as GitHub keeps them: a line each of id and text, in JSON. */
const GH = `#!/usr/bin/env node
const { readFileSync, writeFileSync, existsSync } = require("node:fs");
const words = process.argv.slice(2);
const comments = existsSync("comments.json") ? JSON.parse(readFileSync("comments.json", "utf8")) : [];
const body = words.find((word) => word.startsWith("body=@"));
const text = body && readFileSync(body.slice("body=@".length), "utf8");
if (existsSync("no-right") && body) process.exit(1);
if (words.includes("POST")) comments.push({ id: comments.length + 1, body: text });
else if (words.includes("PATCH")) {
  const path = words.find((word) => word.startsWith("repos/"));
  comments.find(({ id }) => path.endsWith("/comments/" + id)).body = text;
} else {
  const mark = /startswith\\("(.*)"\\)/.exec(words.join(" "))[1];
  for (const { id, body } of comments) if (body.startsWith(mark)) console.log(id);
}
writeFileSync("comments.json", JSON.stringify(comments));
`;

function repository() {
  const folder = mkdtempSync(join(tmpdir(), "action-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, "bin"));
  writeFileSync(join(folder, "bin/gh"), GH);
  writeFileSync(
    join(folder, "bin/npx"),
    `#!/bin/sh\nshift 2\nexec "${process.execPath}" "${join(ROOT, "dist/cli.cjs")}" "$@"\n`,
  );
  for (const name of ["gh", "npx"]) chmodSync(join(folder, "bin", name), 0o755);
  cpSync(join(ROOT, "examples/one-connector-aws.yaml"), join(folder, "psoxy.yaml"));
  const git = (...words: readonly string[]) =>
    spawnSync("git", ["-c", "user.name=x", "-c", "user.email=x", ...words], { cwd: folder, encoding: "utf8" });
  git("init", "--quiet");
  git("add", "psoxy.yaml");
  git("commit", "--quiet", "--message", "base");
  const base = git("rev-parse", "HEAD").stdout.trim();
  const step = ({ run }: { readonly run: string }) =>
    spawnSync("bash", ["-e", "-o", "pipefail", "-c", run], {
      cwd: folder,
      encoding: "utf8",
      env: {
        ...process.env,
        PATH: `${join(folder, "bin")}:${process.env.PATH}`,
        RUNNER_TEMP: folder,
        GITHUB_STEP_SUMMARY: join(folder, "summary.md"),
        MANIFEST: "psoxy.yaml",
        OUT: "out",
        VERSION: inputs.version.default,
        BASE: base,
        NUMBER: "7",
        REPOSITORY: "acme/infra",
      },
    });
  const edit = (from: string, to: string) => {
    const path = join(folder, "psoxy.yaml");
    writeFileSync(path, readFileSync(path, "utf8").replace(from, to));
  };
  const comments = (): readonly { readonly body: string }[] =>
    existsSync(join(folder, "comments.json")) ? JSON.parse(readFileSync(join(folder, "comments.json"), "utf8")) : [];
  return { folder, step, edit, comments };
}

test("it says on the pull request what changes, and a second push updates the comment", () => {
  if (comment === undefined) throw new Error("no such step");
  const { folder, step, edit, comments } = repository();
  writeFileSync(join(folder, "comments.json"), JSON.stringify([{ id: 1, body: "looks good" }]));
  edit("outlook-cal: {}", "outlook-cal: {}\n  outlook-mail: {}");
  expect(step(comment)).toMatchObject({ status: 0, stderr: "" });
  expect(comments().map(({ body }) => body)).toEqual(["looks good", expect.stringContaining("consent is needed")]);
  edit("\n  outlook-mail: {}", "");
  expect(step(comment)).toMatchObject({ status: 0, stderr: "" });
  expect(comments().map(({ body }) => body)).toEqual(["looks good", expect.stringContaining("nothing changes")]);
  expect(readFileSync(join(folder, "summary.md"), "utf8")).toContain("consent is needed");
});

test("where it may not comment, it goes on", () => {
  if (comment === undefined) throw new Error("no such step");
  const { folder, step, edit, comments } = repository();
  writeFileSync(join(folder, "no-right"), "");
  edit("outlook-cal: {}", "outlook-cal: {}\n  outlook-mail: {}");
  expect(step(comment)).toMatchObject({ status: 0, stdout: expect.stringContaining("::notice::") });
  expect(comments()).toEqual([]);
  expect(readFileSync(join(folder, "summary.md"), "utf8")).toContain("consent is needed");
});

test("it fails when the committed output is stale, and passes when it is not", () => {
  if (check === undefined) throw new Error("no such step");
  const { folder, step, edit } = repository();
  expect(step(check)).toMatchObject({ status: 1, stderr: expect.stringContaining("is stale: it is missing") });
  spawnSync(process.execPath, [join(ROOT, "dist/cli.cjs"), "--quiet", "psoxy.yaml"], { cwd: folder });
  expect(step(check)).toMatchObject({ status: 0 });
  edit("0.6.9", "0.6.10");
  expect(step(check)).toMatchObject({ status: 1 });
});

test("no input becomes part of a command", () => {
  for (const { run } of runs.steps) expect(run).not.toContain("${{");
});
