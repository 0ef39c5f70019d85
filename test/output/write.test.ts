import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { contentHash, LOCK_NAME, writeLock } from "../../src/lock/lock.js";
import { planChanges, type WantedFile } from "../../src/output/changes.js";
import { staleFiles } from "../../src/output/stale.js";
import { applyChanges } from "../../src/output/write.js";

const SECRETS = { store: "parameterStore", path: "/acme/" };

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "output-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** What an emit gives: files, and the lock that lists them. */
function emitted(texts: Readonly<Record<string, string>>, deployment = "acme"): readonly WantedFile[] {
  const files = Object.entries(texts).map(([path, content]) => ({ path, content }));
  const hashes = Object.fromEntries(files.map(({ path, content }) => [path, contentHash(content)]));
  return [
    ...files,
    {
      path: LOCK_NAME,
      content: writeLock({ deployment, manifest: "psoxy.yaml", secrets: SECRETS, applications: {}, files: hashes }),
    },
  ];
}

/** Codes of what was said, after carrying out what could be. */
function write(files: readonly WantedFile[], force = false): readonly string[] {
  const { value, diagnostics } = planChanges(folder, "acme", files, force);
  const problems = value === undefined ? diagnostics : applyChanges(value);
  return problems.map(({ code }) => code);
}

const read = (path: string) => readFileSync(join(folder, path), "utf8");

describe("writing", () => {
  test("writes folders and files, and nothing else stays behind", () => {
    expect(write(emitted({ "main.tf.json": "{}\n", "aws/main.tf.json": "{ }\n" }))).toEqual([]);
    expect(readdirSync(folder, { recursive: true }).sort()).toEqual([
      "aws",
      "aws/main.tf.json",
      "main.tf.json",
      LOCK_NAME,
    ]);
    expect(read("aws/main.tf.json")).toBe("{ }\n");
  });

  test("a second run touches no file", () => {
    write(emitted({ "main.tf.json": "{}\n" }));
    const before = statSync(join(folder, "main.tf.json")).mtimeMs;
    const { value } = planChanges(folder, "acme", emitted({ "main.tf.json": "{}\n" }), false);
    expect(value).toMatchObject({ write: [], remove: [], unchanged: ["main.tf.json", LOCK_NAME] });
    write(emitted({ "main.tf.json": "{}\n" }));
    expect(statSync(join(folder, "main.tf.json")).mtimeMs).toBe(before);
  });

  test("a file that is no longer needed goes, with its folder, and the user's own files stay", () => {
    write(emitted({ "main.tf.json": "{}\n", "aws/main.tf.json": "{}\n", "entra/a.json": "{}\n" }));
    writeFileSync(join(folder, "entra/notes.txt"), "mine");
    writeFileSync(join(folder, "backend.tf"), "mine");
    expect(write(emitted({ "main.tf.json": "{}\n" }))).toEqual([]);
    expect(readdirSync(folder, { recursive: true }).sort()).toEqual(
      ["backend.tf", "entra", "entra/notes.txt", "main.tf.json", LOCK_NAME].sort(),
    );
  });

  test("a checkout with CRLF is not an edit", () => {
    write(emitted({ "main.tf.json": "{\n}\n" }));
    writeFileSync(join(folder, "main.tf.json"), "{\r\n}\r\n");
    expect(write(emitted({ "main.tf.json": "{\n}\n" }))).toEqual([]);
    expect(write(emitted({ "main.tf.json": "{\n\n}\n" }))).toEqual([]);
    expect(read("main.tf.json")).toBe("{\n\n}\n");
  });
});

describe("what is not ours", () => {
  test("an edited file stops everything, and --force gives it up", () => {
    write(emitted({ "main.tf.json": "1\n", "outputs.tf.json": "1\n" }));
    writeFileSync(join(folder, "main.tf.json"), "edited\n");
    expect(write(emitted({ "main.tf.json": "2\n", "outputs.tf.json": "2\n" }))).toEqual(["output/edited-file"]);
    expect([read("main.tf.json"), read("outputs.tf.json")]).toEqual(["edited\n", "1\n"]);
    expect(write(emitted({ "main.tf.json": "2\n", "outputs.tf.json": "2\n" }), true)).toEqual([]);
    expect(read("main.tf.json")).toBe("2\n");
  });

  test("an edited file is not removed either", () => {
    write(emitted({ "main.tf.json": "1\n", "extra.tf.json": "1\n" }));
    writeFileSync(join(folder, "extra.tf.json"), "edited\n");
    expect(write(emitted({ "main.tf.json": "1\n" }))).toEqual(["output/edited-file"]);
    expect(read("extra.tf.json")).toBe("edited\n");
  });

  test("a file that was there before is not overwritten", () => {
    writeFileSync(join(folder, "main.tf.json"), "mine\n");
    expect(write(emitted({ "main.tf.json": "1\n" }))).toEqual(["output/foreign-file"]);
    expect(readdirSync(folder)).toEqual(["main.tf.json"]);
  });

  test("links and folders in the way are neither followed nor replaced, even with --force", () => {
    const elsewhere = mkdtempSync(join(tmpdir(), "elsewhere-"));
    symlinkSync(elsewhere, join(folder, "aws"));
    mkdirSync(join(folder, "main.tf.json"));
    const said = write(emitted({ "main.tf.json": "1\n", "aws/main.tf.json": "1\n" }), true);
    expect(said).toEqual(["output/not-a-file", "output/not-a-file"]);
    expect(readdirSync(elsewhere)).toEqual([]);
    rmSync(elsewhere, { recursive: true });
  });

  test("what the system refuses is reported", () => {
    writeFileSync(join(folder, "file"), "");
    const { diagnostics } = planChanges(join(folder, "file"), "acme", emitted({ "main.tf.json": "1\n" }), false);
    expect(diagnostics.map(({ code }) => code)).toEqual(["output/cannot-read"]);
    const changes = {
      folder: join(folder, "file"),
      write: emitted({ "main.tf.json": "1\n" }),
      remove: [],
      unchanged: [],
    };
    expect(applyChanges(changes).map(({ code }) => code)).toEqual(["output/cannot-write"]);
  });
});

describe("a lock that cannot be used", () => {
  const lock = writeLock({ deployment: "acme", manifest: "psoxy.yaml", secrets: SECRETS, applications: {}, files: {} });
  test.each([
    ["is not JSON", "{", "it is not JSON"],
    ["is in conflict", `<<<<<<< ours\n${lock}`, "it holds the marks of a merge conflict"],
    ["is newer", lock.replace('"version": 1', '"version": 2'), "its version 2 is newer than this psoxy-compile"],
    ["belongs to another deployment", lock.replace("acme", "other"), 'it belongs to the deployment "other"'],
    ["is something else", "[]", "it is no lock of psoxy-compile"],
    ["lacks parts", '{ "version": 1, "deployment": "acme" }', "parts of it are missing or of the wrong kind"],
    [
      "names files elsewhere",
      lock.replace('"files": {}', '"files": { "../x": "sha256:0" }'),
      "parts of it are missing or of the wrong kind",
    ],
  ])("%s", (_, text, reason) => {
    writeFileSync(join(folder, LOCK_NAME), text);
    const { diagnostics } = planChanges(folder, "acme", emitted({ "main.tf.json": "1\n" }), true);
    expect(diagnostics.map(({ code, message }) => [code, message])).toEqual([
      ["output/unusable-lock", `"${join(folder, LOCK_NAME)}" cannot be used: ${reason}`],
    ]);
  });
});

test("stale files are named with what is wrong with them", () => {
  write(emitted({ "main.tf.json": "1\n", "old.tf.json": "1\n" }));
  const { value } = planChanges(folder, "acme", emitted({ "main.tf.json": "2\n", "new.tf.json": "1\n" }), false);
  expect(value && staleFiles(value).map(({ code, message }) => [code, message.replace(`${folder}/`, "")])).toEqual([
    ["output/stale", '"main.tf.json" is stale: it differs from what the manifest gives'],
    ["output/stale", '"new.tf.json" is stale: it is missing'],
    ["output/stale", `"${LOCK_NAME}" is stale: it differs from what the manifest gives`],
    ["output/stale", '"old.tf.json" is stale: it is no longer needed'],
  ]);
});
