/** The output in version control: checkouts with other line ends, and merges. */
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { run } from "../../src/cli/run.js";
import { nothingAround } from "../cli/surroundings.js";
import { filesBelow } from "../golden-cases.js";

const EXAMPLE = join(import.meta.dirname, "../../examples/one-connector-aws.yaml");

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "git-"));
  git(folder, "init", "--quiet", "--initial-branch", "main", "repository");
  cpSync(EXAMPLE, join(folder, "repository/psoxy.yaml"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function git(cwd: string, ...words: readonly string[]): string {
  const settings = { "user.name": "test", "user.email": "test@example.com", "commit.gpgsign": "false" };
  const options = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  return execFileSync("git", [...options, ...words], { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
}

async function psoxyCompile(repository: string, ...options: readonly string[]) {
  const said: string[] = [];
  const status = await run(["--out", join(repository, "out"), ...options, join(repository, "psoxy.yaml")], "1.2.3", {
    output: () => {},
    error: (text) => void said.push(text),
    ...nothingAround,
  });
  return { status, said: said.join("") };
}

const edit = (repository: string, before: string, after: string) =>
  writeFileSync(
    join(repository, "psoxy.yaml"),
    readFileSync(join(repository, "psoxy.yaml"), "utf8").replace(before, after),
  );

test("a checkout that would write CRLF keeps our bytes", async () => {
  const here = join(folder, "repository");
  await psoxyCompile(here);
  writeFileSync(join(here, "out/acme-prod/notes.txt"), "mine\n");
  git(here, "add", ".");
  git(here, "commit", "--quiet", "--message", "output");
  git(folder, "-c", "core.autocrlf=true", "clone", "--quiet", "repository", "clone");
  const clone = join(folder, "clone");
  expect(readFileSync(join(clone, "out/acme-prod/notes.txt"), "utf8")).toBe("mine\r\n");
  for (const path of filesBelow(here, "out").filter((path) => !path.endsWith("notes.txt"))) {
    expect(readFileSync(join(clone, path), "utf8"), path).toBe(readFileSync(join(here, path), "utf8"));
  }
  expect((await psoxyCompile(clone, "--check")).status).toBe(0);
});

test("what an interrupted run leaves behind is not committed", () => {
  const here = join(folder, "repository");
  const staging = join(here, "out/acme-prod/.psoxy-compile");
  cpSync(EXAMPLE, join(staging, "new-0"));
  writeFileSync(join(staging, ".gitignore"), "*\n");
  git(here, "add", ".");
  expect(git(here, "ls-files").trim().split("\n")).toEqual(["psoxy.yaml"]);
});

test("a lock in conflict: the folder of one branch, and a compile", async () => {
  const here = join(folder, "repository");
  const commit = async (message: string) => {
    await psoxyCompile(here);
    git(here, "add", ".");
    git(here, "commit", "--quiet", "--message", message);
  };
  await commit("one connector");
  git(here, "checkout", "--quiet", "-b", "more");
  edit(here, "  outlook-cal: {}", "  outlook-cal: {}\n  outlook-mail: {}");
  await commit("another connector");
  git(here, "checkout", "--quiet", "main");
  edit(here, "0.6.9", "0.6.10");
  await commit("a newer proxy");
  expect(() => git(here, "merge", "more")).toThrow();
  expect(readFileSync(join(here, "psoxy.yaml"), "utf8")).toContain("outlook-mail");

  const { status, said } = await psoxyCompile(here);
  expect([status, said]).toEqual([1, expect.stringContaining("it holds the marks of a merge conflict")]);
  const advice = /\((git restore --source <branch> --staged --worktree ".+")\)/.exec(said)?.[1] ?? "";
  git(here, ...advice.replace("<branch>", "main").replaceAll('"', "").split(" ").slice(1));
  expect((await psoxyCompile(here)).status).toBe(0);
  git(here, "add", ".");
  git(here, "commit", "--quiet", "--message", "merge");
  expect((await psoxyCompile(here, "--check")).status).toBe(0);
  expect(readdirSync(join(here, "out"))).toEqual(["acme-prod"]);
});
