/** The hooks that .pre-commit-hooks.yaml offers, as pre-commit runs them where it is installed, and by hand. */
import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { parse, stringify } from "yaml";

const ROOT = join(import.meta.dirname, "..");
const EXAMPLE = readFileSync(join(ROOT, "examples/one-connector-aws.yaml"), "utf8");
const MANIFEST = join(ROOT, ".pre-commit-hooks.yaml");
const hooks: readonly { readonly id: string; readonly entry: string }[] = parse(readFileSync(MANIFEST, "utf8"));

/** The oldest that the hooks name; what distributions ship may be older. */
const [, major = 0, minor = 0] = (
  /pre-commit (\d+)\.(\d+)/.exec(spawnSync("pre-commit", ["--version"], { encoding: "utf8" }).stdout ?? "") ?? []
).map(Number);
const available = major > 3 || (major === 3 && minor >= 2);

/** A repository of somebody who deploys: the example, not compiled yet, and psoxy-compile among the programs. */
function repository() {
  const top = realpathSync(mkdtempSync(join(tmpdir(), "pre-commit-")));
  onTestFinished(() => rmSync(top, { recursive: true }));
  const [folder, programs] = [join(top, "infra"), join(top, "programs")];
  mkdirSync(folder);
  mkdirSync(programs);
  const program = join(programs, "psoxy-compile");
  writeFileSync(program, `#!/bin/sh\nexec "${process.execPath}" "${join(ROOT, "dist/cli.cjs")}" "$@"\n`);
  chmodSync(program, 0o755);
  const env = { PATH: `${programs}:${process.env.PATH}`, HOME: top, PRE_COMMIT_HOME: join(top, "cache") };
  const run = (name: string, ...words: readonly string[]) => {
    const { status, stdout, stderr } = spawnSync(name, words, { cwd: folder, env, encoding: "utf8" });
    return { status, output: stdout + stderr };
  };
  const write = (text: string) => {
    writeFileSync(join(folder, "psoxy.yaml"), text);
    run("git", "add", "psoxy.yaml");
  };
  run("git", "init", "--quiet");
  write(EXAMPLE);
  return { folder, run, write };
}

const CHANGED = EXAMPLE.replace("outlook-cal: {}", "outlook-cal: {}\n  outlook-mail: {}");

test("each hook begins with the program of the package, which npm builds where it comes from git", () => {
  const { bin, scripts } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
  expect(hooks.map(({ entry }) => entry.split(" ")[0])).toEqual(hooks.map(() => Object.keys(bin)[0]));
  expect(scripts.prepare).toBe("node scripts/prepare.mjs");
});

test("by hand: the check fails on stale output, the other compiles, and then the check passes", () => {
  const { run } = repository();
  const [check = "", compile = ""] = hooks.map(({ entry }) => entry);
  const statusOf = (entry: string) => run("sh", "-c", entry).status;
  expect([statusOf(check), statusOf(compile), statusOf(check)]).toEqual([1, 0, 0]);
});

describe.skipIf(!available)("with pre-commit", () => {
  /** With these hooks, which find the program that is there in place of building it. */
  function committing() {
    const { folder, run, write } = repository();
    const local = hooks.map((hook) => ({ ...hook, language: "system" }));
    writeFileSync(join(folder, ".pre-commit-config.yaml"), stringify({ repos: [{ repo: "local", hooks: local }] }));
    run("git", "add", ".pre-commit-config.yaml");
    return { run, write, hook: (id: string) => run("pre-commit", "run", id) };
  }

  test("it takes the file that offers them", () => {
    expect(spawnSync("pre-commit", ["validate-manifest", MANIFEST], { encoding: "utf8" })).toMatchObject({
      status: 0,
      stderr: "",
    });
  });

  test("the check fails until what is staged is compiled", () => {
    const { run, write, hook } = committing();
    expect(hook("psoxy-compile-check")).toMatchObject({ status: 1, output: expect.stringContaining("output/stale") });
    run("psoxy-compile", "--quiet");
    run("git", "add", "out");
    expect(hook("psoxy-compile-check").status).toBe(0);
    write(CHANGED);
    expect(hook("psoxy-compile-check").status).toBe(1);
  });

  test("the other compiles what is staged, and fails until that is added", () => {
    const { run, write, hook } = committing();
    run("psoxy-compile", "--quiet");
    run("git", "add", "out");
    expect(hook("psoxy-compile").status).toBe(0);
    write(CHANGED);
    expect(hook("psoxy-compile")).toMatchObject({ status: 1, output: expect.stringContaining("files were modified") });
    run("git", "add", "out");
    expect(hook("psoxy-compile").status).toBe(0);
    expect(hook("psoxy-compile-check").status).toBe(0);
  });
});
