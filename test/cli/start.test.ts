/** The built program starts the same with and without V8's compiled form of it. */
import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { filesBelow } from "../golden-cases.js";

const ROOT = join(import.meta.dirname, "../..");
let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "start-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync(join(ROOT, "dist"), join(folder, "dist"), {
    recursive: true,
    filter: (path) => !/\/dist\/(cache|types)$/.test(path),
  });
  for (const name of ["schema", "package.json"]) cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  cpSync(join(ROOT, "examples/six-connectors-aws.yaml"), join(folder, "psoxy.yaml"));
});

function psoxyCompile(words: readonly string[] = [], env: Readonly<Record<string, string>> = {}) {
  return spawnSync(process.execPath, [join(folder, "dist/cli.cjs"), ...words], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, ...env },
  });
}

const cache = () => (existsSync(join(folder, "dist/cache")) ? readdirSync(join(folder, "dist/cache")) : []);

/** Compiles and answers with everything that was said and written. */
function compiled(env?: Readonly<Record<string, string>>) {
  rmSync(join(folder, "out"), { recursive: true, force: true });
  const { status, stdout, stderr } = psoxyCompile([], env);
  const files = filesBelow(folder, "out").map((path) => [path, readFileSync(join(folder, path), "utf8")]);
  return { status, stdout, stderr, files };
}

test("the first compile leaves the compiled form, later ones use it and do the same", () => {
  const first = compiled();
  expect(first.status).toBe(0);
  const [name = "", ...more] = cache();
  expect(name).toMatch(`${process.version}-${process.arch}-`);
  expect(more).toEqual([]);
  const kept = readFileSync(join(folder, "dist/cache", name));
  expect(compiled()).toEqual(first);
  expect(readFileSync(join(folder, "dist/cache", name)).equals(kept)).toBe(true);
});

test("parts that are loaded later find the program that runs", () => {
  compiled();
  const { status, stdout } = psoxyCompile(["explain", "AADSTS700213"]);
  expect([status, stdout.split("\n")[0]]).toEqual([0, "AADSTS700213 (Entra)"]);
  expect(psoxyCompile(["explain", "--nothing"]).status).toBe(2);
});

test("a run of many leaves nothing", () => {
  writeFileSync(
    join(folder, "twin.yaml"),
    readFileSync(join(folder, "psoxy.yaml"), "utf8").replace("deployment: acme-six", "deployment: twin"),
  );
  expect(psoxyCompile(["psoxy.yaml", "twin.yaml"]).status).toBe(0);
  expect(cache()).toEqual([]);
});

test("what compiles nothing leaves nothing", () => {
  for (const words of [["--version"], ["--help"], ["explain"], ["nowhere.yaml"], ["--nothing"]]) psoxyCompile(words);
  expect(cache()).toEqual([]);
});

test("NODE_DISABLE_COMPILE_CACHE does without", () => {
  expect(compiled({ NODE_DISABLE_COMPILE_CACHE: "1" }).status).toBe(0);
  expect(cache()).toEqual([]);
});

describe("a compiled form that is no good is made anew", () => {
  const damages: readonly (readonly [string, (bytes: Buffer) => Buffer])[] = [
    ["empty", () => Buffer.alloc(0)],
    ["cut off", (bytes) => bytes.subarray(0, bytes.length / 2)],
    ["altered", (bytes) => Buffer.from(bytes.map((byte, index) => (index === bytes.length >> 1 ? byte ^ 1 : byte)))],
  ];
  test.each(damages)("%s", (_, damage) => {
    const first = compiled();
    const [name = ""] = cache();
    const path = join(folder, "dist/cache", name);
    const whole = readFileSync(path);
    writeFileSync(path, damage(whole));
    expect(compiled()).toEqual(first);
    expect(readFileSync(path).length).toBeGreaterThan(whole.length / 2);
    expect(compiled()).toEqual(first);
  });

  test("of other flags", () => {
    const first = compiled();
    expect(compiled({ NODE_OPTIONS: "--max-old-space-size=300" })).toEqual(first);
    expect(compiled()).toEqual(first);
  });
});

test.skipIf(process.getuid?.() === 0)("where nothing may be written it starts all the same", () => {
  chmodSync(join(folder, "dist"), 0o500);
  onTestFinished(() => chmodSync(join(folder, "dist"), 0o700));
  expect(compiled().status).toBe(0);
  expect(cache()).toEqual([]);
});

test("where the folder cannot be made it starts all the same", () => {
  writeFileSync(join(folder, "dist/cache"), "");
  expect(compiled().status).toBe(0);
  expect(readFileSync(join(folder, "dist/cache"), "utf8")).toBe("");
});

test("a reader that goes away is no mistake", () => {
  const command = `"${process.execPath}" "${join(folder, "dist/cli.cjs")}" explain | head -n 1; exit "\${PIPESTATUS[0]}"`;
  const { status, stdout, stderr } = spawnSync("bash", ["-c", command], { cwd: folder, encoding: "utf8" });
  expect({ status, stderr, lines: stdout.split("\n").length }).toEqual({ status: 0, stderr: "", lines: 2 });
});
