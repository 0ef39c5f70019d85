import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { run } from "../../src/cli/run.js";
import { nothingAround } from "./surroundings.js";

const EXAMPLE = readFileSync(join(import.meta.dirname, "../../examples/one-connector-aws.yaml"), "utf8");
const HOME = process.cwd();

beforeEach(() => process.chdir(mkdtempSync(join(tmpdir(), "left-behind-"))));
afterEach(() => {
  const folder = process.cwd();
  process.chdir(HOME);
  rmSync(folder, { recursive: true });
});

function manifest(path: string, deployment: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, EXAMPLE.replace("acme-prod", deployment));
}

/** Status and the diagnostics about folders that were left behind. */
async function psoxyCompile(...words: readonly string[]) {
  const output: string[] = [];
  const status = await run(["--format", "json", ...words], "1.2.3", {
    output: (text) => void output.push(text),
    error: () => {},
    ...nothingAround,
  });
  const { diagnostics } = JSON.parse(output.join("")) as {
    readonly diagnostics: readonly { readonly code: string; readonly severity: string; readonly message: string }[];
  };
  const said = diagnostics
    .filter(({ code }) => code === "output/orphaned-folder" || code === "output/renamed-deployment")
    .map(({ code, severity, message }) => `${severity} ${code}: ${message}`);
  return { status, said };
}

describe("a manifest that is gone", () => {
  const orphan = 'output/orphaned-folder: "out/b" was compiled from "b.psoxy.yaml", which is no longer there';

  beforeEach(async () => {
    manifest("a.psoxy.yaml", "a");
    manifest("b.psoxy.yaml", "b");
    expect(await psoxyCompile()).toEqual({ status: 0, said: [] });
    rmSync("b.psoxy.yaml");
  });

  test("is a warning, and stale output with --check", async () => {
    expect(await psoxyCompile()).toEqual({ status: 0, said: [`warning ${orphan}`] });
    expect(await psoxyCompile("--check")).toEqual({ status: 1, said: [`error ${orphan}`] });
    rmSync("out/b", { recursive: true });
    expect(await psoxyCompile("--check")).toEqual({ status: 0, said: [] });
  });

  test("is stale output even when it was the last one", async () => {
    rmSync("a.psoxy.yaml");
    const { status, said } = await psoxyCompile("--check");
    expect([status, said.length, said[1]]).toEqual([1, 2, `error ${orphan}`]);
  });

  test("is a warning for patterns", async () => {
    expect(await psoxyCompile("--check", "*.psoxy.yaml")).toEqual({ status: 0, said: [`warning ${orphan}`] });
  });

  test("is nothing to a run of named manifests", async () => {
    expect(await psoxyCompile("--check", "a.psoxy.yaml")).toEqual({ status: 0, said: [] });
    expect(await psoxyCompile("--check", "a.psoxy.yaml", "a.psoxy.*")).toEqual({ status: 0, said: [] });
  });

  test("may be a manifest that has errors now", async () => {
    writeFileSync("c.psoxy.yaml", "version: 1\n");
    expect(await psoxyCompile("--check")).toEqual({ status: 1, said: [] });
  });

  test("may be compiled by another run, from elsewhere", async () => {
    manifest("more/b.psoxy.yaml", "b");
    expect(await psoxyCompile("--check")).toEqual({ status: 0, said: [] });
    expect(await psoxyCompile("--check", "*.psoxy.yaml")).toEqual({ status: 0, said: [] });
  });

  test("cannot be told where the output is not below the working directory", async () => {
    mkdirSync("team");
    renameSync("a.psoxy.yaml", "team/a.psoxy.yaml");
    process.chdir("team");
    const checked = await psoxyCompile("--check", "--out", "../out");
    process.chdir("..");
    expect(checked).toEqual({ status: 0, said: [] });
  });

  test("folders of others are let be", async () => {
    rmSync("out/b", { recursive: true });
    mkdirSync("out/notes");
    cpSync("out/a", "out/copy", { recursive: true });
    symlinkSync("a", "out/link");
    writeFileSync("out/readme.txt", "");
    mkdirSync("out/early");
    const early = JSON.parse(readFileSync("out/a/psoxy-compile.lock.json", "utf8"));
    writeFileSync(
      "out/early/psoxy-compile.lock.json",
      JSON.stringify({ ...early, deployment: "early", manifest: undefined }),
    );
    expect(await psoxyCompile("--check")).toEqual({ status: 0, said: [] });
  });
});

test("output of manifests without a default name is not stale for those that have one", async () => {
  manifest("psoxy.yaml", "a");
  manifest("b.yaml", "b");
  await psoxyCompile("psoxy.yaml", "b.yaml");
  rmSync("b.yaml");
  expect(await psoxyCompile("--check")).toEqual({ status: 0, said: [] });
  expect(await psoxyCompile("*.yaml")).toEqual({
    status: 0,
    said: ['warning output/orphaned-folder: "out/b" was compiled from "b.yaml", which is no longer there'],
  });
});

describe("a deployment with another name", () => {
  const renamed =
    'warning output/renamed-deployment: "out/a" was compiled from "psoxy.yaml", too: "b" is a new deployment, and nothing moves to it';

  beforeEach(async () => {
    manifest("psoxy.yaml", "a");
    await psoxyCompile();
    manifest("psoxy.yaml", "b");
  });

  test("is a warning until it is compiled, however the manifest is named", async () => {
    expect((await psoxyCompile("--check")).said).toEqual([renamed]);
    expect((await psoxyCompile("--check", "psoxy.yaml")).said).toEqual([renamed]);
    expect(await psoxyCompile()).toEqual({ status: 0, said: [renamed] });
    expect(await psoxyCompile()).toEqual({ status: 0, said: [] });
  });

  test("may be another manifest with the same file name", async () => {
    manifest("a/psoxy.yaml", "a");
    expect((await psoxyCompile("psoxy.yaml")).said).toEqual([]);
  });

  test("is nothing when this run compiles the former one from another manifest", async () => {
    manifest("a.psoxy.yaml", "a");
    expect((await psoxyCompile()).said).toEqual([]);
  });
});
