import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { contentHash, LOCK_NAME, writeLock } from "../../src/lock/lock.js";
import { openFolder } from "../../src/output/open.js";
import { ourselves } from "../../src/output/owner.js";
import { acquire, release } from "../../src/output/staging.js";
import { checkFiles } from "../../src/output/stale.js";
import { writeFiles } from "../../src/output/write.js";
import { NOTHING_ELSE } from "./nothing-else.js";

const PATIENCE = { busy: 60, unclear: 30, poll: 5 };

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "recover-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const at = (path: string) => join(folder, path);
const read = (path: string) => (existsSync(at(path)) ? readFileSync(at(path), "utf8") : undefined);

/** Writes files below the folder; a path ends in nothing when its text is undefined. */
function put(texts: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(texts)) {
    mkdirSync(dirname(at(path)), { recursive: true });
    writeFileSync(at(path), text);
  }
}

function open(check = false) {
  const { value, diagnostics } = openFolder(folder, "acme", check, PATIENCE);
  return {
    opened: value !== undefined,
    said: diagnostics.map(({ code, message }) => `${code}: ${message.replaceAll(folder, "acme")}`),
  };
}

const GONE = JSON.stringify({ ...ourselves(), pid: spawnSync(process.execPath, ["--version"]).pid, run: "1" });

const operation = (path: string, before: string | null, next: string | null) => ({
  path,
  old: before === null ? null : contentHash(before),
  new: next === null ? null : contentHash(next),
});

/** A run that was to rewrite a, add sub/b and remove old/c, and was killed before it did anything. */
function interrupted(): void {
  put({
    a: "a1",
    "old/c": "c1",
    ".psoxy-compile/.gitignore": "*\n",
    ".psoxy-compile/owner-0.json": GONE,
    ".psoxy-compile/old-0": "c1",
    ".psoxy-compile/new-1": "a2",
    ".psoxy-compile/old-1": "a1",
    ".psoxy-compile/new-2": "b2",
    ".psoxy-compile/journal.json": JSON.stringify({
      version: 1,
      operations: [operation("old/c", "c1", null), operation("a", "a1", "a2"), operation("sub/b", null, "b2")],
    }),
  });
}

describe("a run that was interrupted", () => {
  test("before it began to change anything is forgotten", () => {
    interrupted();
    rmSync(at(".psoxy-compile/journal.json"));
    expect(open()).toEqual({ opened: true, said: [] });
    expect(readdirSync(folder, { recursive: true }).sort()).toEqual(["a", "old", "old/c"]);
  });

  test("before its first file is undone", () => {
    interrupted();
    expect(open()).toEqual({
      opened: true,
      said: ['output/undone: undid what a run that was cut off had begun in "acme"'],
    });
    expect(readdirSync(folder, { recursive: true }).sort()).toEqual(["a", "old", "old/c"]);
  });

  test("after its first file is finished", () => {
    interrupted();
    rmSync(at("old/c"));
    expect(open()).toEqual({
      opened: true,
      said: ['output/finished: finished what a run that was cut off had begun in "acme"'],
    });
    expect(readdirSync(folder, { recursive: true }).sort()).toEqual(["a", "sub", "sub/b"]);
    expect([read("a"), read("sub/b")]).toEqual(["a2", "b2"]);
  });

  test("is only named with --check", () => {
    interrupted();
    expect(open(true)).toEqual({
      opened: false,
      said: ['output/interrupted: an earlier run was cut off while it wrote to "acme"'],
    });
    expect(existsSync(at(".psoxy-compile/journal.json"))).toBe(true);
  });

  test("leaves alone what somebody changed since", () => {
    interrupted();
    rmSync(at("old"), { recursive: true });
    put({ a: "edited" });
    expect(open().said).toEqual([
      'output/finished: finished what a run that was cut off had begun in "acme"; changed since and left alone: "a"',
    ]);
    expect([read("a"), read("sub/b")]).toEqual(["edited", "b2"]);
  });

  test("while it undid its work is undone", () => {
    interrupted();
    rmSync(at("old"), { recursive: true });
    put({ a: "a2" });
    rmSync(at(".psoxy-compile/new-1"));
    rmSync(at(".psoxy-compile/new-2"));
    expect(open().said).toEqual(['output/undone: undid what a run that was cut off had begun in "acme"']);
    expect([read("a"), read("sub/b"), read("old/c")]).toEqual(["a1", undefined, "c1"]);
  });

  test("while it undid its work leaves alone what somebody changed since", () => {
    interrupted();
    rmSync(at("old/c"));
    put({ a: "edited" });
    rmSync(at(".psoxy-compile/new-1"));
    rmSync(at(".psoxy-compile/new-2"));
    expect(open().said).toEqual([
      'output/undone: undid what a run that was cut off had begun in "acme"; changed since and left alone: "a"',
    ]);
    expect([read("a"), read("sub/b"), read("old/c")]).toEqual(["edited", undefined, "c1"]);
  });

  test("is undone when a text that it had made ready is not whole, as after a power cut", () => {
    interrupted();
    rmSync(at("old/c"));
    put({ ".psoxy-compile/new-2": "b" });
    expect(open().said).toEqual(['output/undone: undid what a run that was cut off had begun in "acme"']);
    expect([read("a"), read("sub/b"), read("old/c")]).toEqual(["a1", undefined, "c1"]);
  });

  test("with a folder where a file was to be: the file stays away", () => {
    interrupted();
    rmSync(at("old"), { recursive: true });
    mkdirSync(at("sub/b"), { recursive: true });
    expect(open().said).toEqual([
      'output/finished: finished what a run that was cut off had begun in "acme"; changed since and left alone: "sub/b"',
    ]);
  });

  test("does not write through a link that was put there since", () => {
    interrupted();
    rmSync(at("old"), { recursive: true });
    mkdirSync(at("elsewhere"));
    symlinkSync("elsewhere", at("sub"));
    expect(open().said[0]).toContain('left alone: "sub/b"');
    expect(readdirSync(at("elsewhere"))).toEqual([]);
  });
});

describe("what cannot be gone on with", () => {
  const journal = (operations: unknown, version = 1) =>
    put({
      ".psoxy-compile/owner-0.json": GONE,
      ".psoxy-compile/journal.json": JSON.stringify({ version, operations }),
    });

  test.each([
    ["is not whole", () => put({ ".psoxy-compile/journal.json": '{"version":1,' }), "the journal is not whole"],
    ["is newer", () => journal([], 2), "the journal is of a newer psoxy-compile"],
    ["is no journal", () => journal("none"), "the journal is not ours"],
    ["leaves the folder", () => journal([operation("../x", null, "x")]), "the journal is not ours"],
    ["names itself", () => journal([operation(".psoxy-compile/new-0", null, "x")]), "the journal is not ours"],
    [
      "is a folder",
      () => mkdirSync(at(".psoxy-compile/journal.json"), { recursive: true }),
      "the journal is not an ordinary file",
    ],
    [
      "lies among files of others",
      () => put({ ".psoxy-compile/notes.txt": "mine" }),
      '"notes.txt" in it is not from psoxy-compile',
    ],
  ])("a journal that %s", (_, prepare, reason) => {
    prepare();
    const before = readdirSync(folder, { recursive: true });
    for (let round = 0; round < 2; round++) {
      expect(open()).toEqual({
        opened: false,
        said: [
          `output/cannot-recover: what a run that was cut off left in "acme/.psoxy-compile" cannot be used: ${reason}`,
        ],
      });
    }
    expect(readdirSync(folder, { recursive: true }).filter((path) => !String(path).includes("owner"))).toEqual(
      before.filter((path) => !String(path).includes("owner")),
    );
  });

  test.each([false, true])("a file or a link with the name of the staging folder (--check %s)", (check) => {
    const problem = 'output/not-a-folder: "acme/.psoxy-compile" is in the way and is not a folder';
    put({ ".psoxy-compile": "" });
    expect(open(check)).toEqual({ opened: false, said: [problem] });
    rmSync(at(".psoxy-compile"));
    mkdirSync(at("elsewhere"));
    symlinkSync("elsewhere", at(".psoxy-compile"));
    expect(open(check)).toEqual({ opened: false, said: [problem] });
    expect(readdirSync(at("elsewhere"))).toEqual([]);
  });
});

describe("another run", () => {
  const owner = (changes: object) =>
    put({ ".psoxy-compile/owner-0.json": JSON.stringify({ ...ourselves(), ...changes, run: "1" }) });

  test.each([false, true])("that still runs is waited for, and named (--check %s)", (check) => {
    owner({ pid: process.ppid });
    const start = performance.now();
    expect(open(check)).toEqual({
      opened: false,
      said: [`output/busy: another run is writing to "acme": process ${process.ppid}`],
    });
    expect(performance.now() - start).toBeGreaterThanOrEqual(PATIENCE.busy);
    expect(readdirSync(at(".psoxy-compile"))).toEqual(["owner-0.json"]);
  });

  test("on another computer cannot be told from one that was cut off", () => {
    owner({ pid: 7, host: "elsewhere pid:[1]" });
    expect(open().said).toEqual([
      'output/busy: another run is writing to "acme", or was cut off there: process 7 on "elsewhere"',
    ]);
    rmSync(at(".psoxy-compile/owner-0.json"));
    expect(open()).toEqual({ opened: true, said: [] });
  });

  test("with the number of this process is over: a container that starts again counts from the start", () => {
    owner({});
    expect(open()).toEqual({ opened: true, said: [] });
    expect(existsSync(at(".psoxy-compile"))).toBe(false);
  });

  test.each(["", "{", "[]", '{"pid":"7"}'])("that did not get to say who it is: %j", (text) => {
    put({ ".psoxy-compile/owner-0.json": text });
    expect(open()).toEqual({ opened: true, said: [] });
    expect(existsSync(at(".psoxy-compile"))).toBe(false);
  });

  test("that died while it went on with a third's work", () => {
    interrupted();
    rmSync(at("old/c"));
    put({ ".psoxy-compile/owner-1.json": GONE, ".psoxy-compile/owner-2.json": "" });
    expect(open().said).toEqual(['output/finished: finished what a run that was cut off had begun in "acme"']);
  });

  test("cannot take what this one has", () => {
    expect(acquire(folder, PATIENCE)).toEqual({ kind: "held", leftOver: false, generation: 0 });
    owner({ pid: process.ppid });
    expect(acquire(folder, PATIENCE)).toMatchObject({ kind: "busy" });
    release(folder);
    expect(readdirSync(folder)).toEqual([]);
  });

  test.each([
    ["compile", writeFiles],
    ["--check", checkFiles],
  ])("that is halfway does not look like somebody's edits (%s)", (_, bring) => {
    const opened = openFolder(folder, "acme", true, PATIENCE).value;
    if (opened === undefined) throw new Error("not open");
    owner({ pid: process.ppid });
    put({ a: "1" });
    const files = [{ path: "a", content: "2", hash: contentHash("2") }];
    const { diagnostics } = bring(opened, files, false, PATIENCE);
    expect(diagnostics.map(({ code }) => code)).toEqual(["output/busy"]);
    expect(read("a")).toBe("1");
    rmSync(at(".psoxy-compile"), { recursive: true });
    const again = bring(opened, files, false, PATIENCE);
    expect(again.diagnostics.map(({ code }) => code)).toEqual(["output/foreign-file"]);
  });

  test("that wrote while this one compiled", () => {
    const files = (text: string) => {
      const hashes = { a: contentHash(text) };
      const lock = writeLock({
        deployment: "acme",
        ...NOTHING_ELSE,
        files: hashes,
      });
      return [
        { path: "a", content: text, hash: hashes.a },
        { path: LOCK_NAME, content: lock, hash: contentHash(lock) },
      ];
    };
    const first = openFolder(folder, "acme", false, PATIENCE).value;
    const second = openFolder(folder, "acme", false, PATIENCE).value;
    const third = openFolder(folder, "acme", false, PATIENCE).value;
    if (first === undefined || second === undefined || third === undefined) throw new Error("not open");
    expect(writeFiles(first, files("1"), false, PATIENCE).diagnostics).toEqual([]);
    expect(writeFiles(second, files("1"), false, PATIENCE).diagnostics).toEqual([]);
    expect(writeFiles(third, files("2"), false, PATIENCE).diagnostics.map(({ code }) => code)).toEqual([
      "output/changed-meanwhile",
    ]);
    expect(read("a")).toBe("1");
    expect(readdirSync(folder).sort()).toEqual(["a", LOCK_NAME]);
  });
});
