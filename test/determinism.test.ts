/** The same manifest gives the same bytes, whoever compiles it, where and when, and with which Node; `npm test` builds first. */
import { spawnSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, delimiter, join, relative } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse, stringify } from "yaml";
import { readTree, type Tree } from "./fuzz/tree.js";

const ROOT = join(import.meta.dirname, "..");
const PROGRAM = join(ROOT, "dist/cli.cjs");

/** Folders with a manifest.yaml, which together use nearly everything that a manifest can say. */
const CASES = [
  "all-six",
  "hostile-text",
  "gcp-every-setting",
  "every-setting",
  "adopted-shared-application",
  "rules-in-a-compressed-parameter",
];

/** Other Nodes to try: `npm run test:nodes` fetches them. */
const OTHER_NODES = (process.env.OTHER_NODES ?? "").split(delimiter).filter((path) => path !== "");

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "determinism-"));
});
afterAll(() => rmSync(root, { recursive: true }));

interface Run {
  readonly node?: string;
  readonly environment?: NodeJS.ProcessEnv;
  /** From where, and by what name, the manifest is compiled. */
  readonly from?: (folder: string) => { readonly cwd: string; readonly manifest: string };
  /** What is done to the folder before. */
  readonly prepare?: (folder: string) => void;
  readonly umask?: string;
}

/** What a case gives, in a folder of its own: the emitted files, and what is said without the paths. */
function compiled(name: string, { node = process.execPath, environment = {}, from, prepare, umask = "022" }: Run) {
  const folder = join(mkdtempSync(join(root, "run-")), name);
  cpSync(join(ROOT, "test/golden", name), folder, { recursive: true });
  rmSync(join(folder, "out"), { recursive: true, force: true });
  prepare?.(folder);
  const before = state(folder);
  const { cwd, manifest } = from?.(folder) ?? { cwd: folder, manifest: "manifest.yaml" };
  const out = mkdtempSync(join(root, "out-"));
  const words = [PROGRAM, manifest, "--out", relative(cwd, out), "--quiet"];
  const { status, stderr } = spawnSync("sh", ["-c", `umask ${umask}; exec "$@"`, "sh", node, ...words], {
    cwd,
    encoding: "utf8",
    env: { PATH: process.env.PATH, NODE_DISABLE_COMPILE_CACHE: "1", ...environment },
  });
  expect([status, stderr], name).toEqual([0, ""]);
  expect(state(folder), "what was compiled is as it was").toEqual(before);
  return readTree(out);
}

/** Bytes, times and modes of all that stands in a folder. */
const state = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => {
    const { mtimeMs, mode, size } = statSync(join(folder, name));
    return { name, mtimeMs, mode, size };
  });

/** As in the repository. */
function usual(name: string): Tree {
  const known = trees.get(name) ?? compiled(name, {});
  trees.set(name, known);
  return known;
}
const trees = new Map<string, Tree>();

const texts = (tree: Tree) => Object.fromEntries([...tree].map(([path, bytes]) => [path, bytes.toString("utf8")]));

const expectUsual = (run: Run) => {
  for (const name of CASES) expect(texts(compiled(name, run)), name).toEqual(texts(usual(name)));
};

describe("the bytes do not depend on", () => {
  test.each([
    ["a Turkish locale, where I is not the capital of i", { LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" }],
    ["another order of the alphabet", { LANG: "et_EE.UTF-8", LC_ALL: "et_EE.UTF-8" }],
    ["no locale", { LANG: "C", LC_ALL: "C" }],
    ["the time zone", { TZ: "Pacific/Kiritimati" }],
    ["variables for the terminal", { TERM: "dumb", COLUMNS: "20", FORCE_COLOR: "1", CI: "true" }],
  ])("%s", (_, environment) => expectUsual({ environment }));

  test("the working directory", () => {
    expectUsual({ from: (folder) => ({ cwd: folder, manifest: join(folder, "manifest.yaml") }) });
    expectUsual({ from: (folder) => ({ cwd: join(folder, ".."), manifest: join(basename(folder), "manifest.yaml") }) });
  });

  test("the umask, and whether the folder of the manifest may be written to", () => {
    expectUsual({ umask: "077" });
    const readOnly = (folder: string) => {
      for (const name of readdirSync(folder)) chmodSync(join(folder, name), 0o444);
      chmodSync(folder, 0o555);
    };
    expectUsual({ prepare: readOnly });
  });

  test("the order in which files came into being, and what else stands there", () => {
    const prepare = (folder: string) => {
      const files = readdirSync(folder).filter((name) => statSync(join(folder, name)).isFile());
      const contents = files.map((name) => [name, readFileSync(join(folder, name))] as const);
      for (const name of files) rmSync(join(folder, name));
      mkdirSync(join(folder, "more"));
      for (const [name, content] of contents.reverse()) writeFileSync(join(folder, name), content);
      writeFileSync(join(folder, "more/psoxy.yaml"), "version: 1\n");
    };
    expectUsual({ prepare });
  });

  test("the order of keys, how a manifest is written, and its line ends", () => {
    const rewritten = (change: (text: string) => string) => (folder: string) => {
      const path = join(folder, "manifest.yaml");
      writeFileSync(path, change(readFileSync(path, "utf8")));
    };
    expectUsual({ prepare: rewritten((text) => stringify(reversed(parse(text)))) });
    expectUsual({ prepare: rewritten((text) => JSON.stringify(parse(text))) });
    expectUsual({ prepare: rewritten((text) => text.replaceAll("\n", "\r\n")) });
    expectUsual({ prepare: rewritten((text) => `\ufeff${text}`) });
  });
});

/** The same with the keys of each mapping the other way round. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, reversed(inner)]),
  );
}

const none = OTHER_NODES.length === 0 ? " (skipped: OTHER_NODES names none; npm run test:nodes fetches some)" : "";

describe.skipIf(none !== "")(`other Nodes${none}`, () => {
  const nodes = OTHER_NODES.map(
    (node) => [spawnSync(node, ["--version"], { encoding: "utf8" }).stdout.trim(), node] as const,
  );

  test.each(nodes)("%s emits the same bytes", (_, node) => expectUsual({ node }));

  test.each(nodes)("%s runs every command", (_, node) => {
    const cwd = mkdtempSync(join(root, "commands-"));
    const run = (...words: readonly string[]) => {
      const { status, stdout, stderr } = spawnSync(node, [PROGRAM, ...words], { cwd, encoding: "utf8" });
      return { status, said: `${stdout}${stderr}` };
    };
    const answers = ["--deployment", "acme", "--tenant", "6e4c8e9f-76cf-41d1-806e-61838b880b87", "--connectors", "all"];
    const host = ["--project", "acme-psoxy", "--region", "us-central1", "--caller", "a@b.iam.gserviceaccount.com"];
    expect(run("init", ...answers, ...host)).toMatchObject({ status: 0 });
    expect(run()).toMatchObject({ status: 0, said: expect.stringContaining("next:") });
    expect(run("--check", "--format", "json")).toMatchObject({ status: 0 });
    expect(run("diff", "psoxy.yaml", "out/acme/psoxy-compile.lock.json")).toMatchObject({ status: 0 });
    expect(run("explain", "load/too-deep")).toMatchObject({ status: 0 });
    expect(run("connectors")).toMatchObject({ status: 0 });
    expect(run("schema")).toMatchObject({ status: 0 });
    writeFileSync(join(cwd, "wrong.yaml"), "version: 1\nconnectors: { outlok-cal: {} }\n");
    expect(run("wrong.yaml")).toMatchObject({ status: 1, said: expect.stringContaining("validate/unknown-connector") });
    expect(run("plan-check", "wrong.yaml", "psoxy.yaml")).toMatchObject({
      status: 1,
      said: expect.stringContaining("plan/unreadable"),
    });
  });
});
