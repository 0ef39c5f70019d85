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
import { openFolder } from "../../src/output/open.js";
import { staleFiles } from "../../src/output/stale.js";
import { writeFiles } from "../../src/output/write.js";
import { NOTHING_ELSE } from "./nothing-else.js";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "output-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** What an emit gives: files, and the lock that lists them. */
function emitted(texts: Readonly<Record<string, string>>, deployment = "acme"): readonly WantedFile[] {
  const wanted = (path: string, content: string): WantedFile => ({ path, content, hash: contentHash(content) });
  const files = Object.entries(texts).map(([path, content]) => wanted(path, content));
  const hashes = Object.fromEntries(files.map(({ path, hash }) => [path, hash]));
  return [...files, wanted(LOCK_NAME, writeLock({ deployment, ...NOTHING_ELSE, files: hashes }))];
}

const PATIENCE = { busy: 40, unclear: 20, poll: 5 };

/** Codes of what was said, after carrying out what could be. */
function write(files: readonly WantedFile[], force = false, at = folder): readonly string[] {
  const opened = openFolder(at, "acme", false, PATIENCE);
  const written = opened.value && writeFiles(opened.value, files, force, PATIENCE);
  return [...opened.diagnostics, ...(written?.diagnostics ?? [])].map(({ code }) => code);
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

  test("a file that is missing is written again", () => {
    write(emitted({ "main.tf.json": "{}\n", "aws/main.tf.json": "{}\n" }));
    rmSync(join(folder, "aws"), { recursive: true });
    expect(write(emitted({ "main.tf.json": "{}\n", "aws/main.tf.json": "{}\n" }))).toEqual([]);
    expect(read("aws/main.tf.json")).toBe("{}\n");
  });

  test("files of one's own that are ignored by Terraform or belong to it stay", () => {
    write(emitted({ "main.tf.json": "1\n" }));
    const own = ["backend.tf", "main_override.tf", ".terraform.lock.hcl", "terraform.tfstate", "moved.tf.json"];
    for (const name of own) writeFileSync(join(folder, name), "mine");
    expect(write(emitted({ "main.tf.json": "2\n" }), true)).toEqual([]);
    expect(own.map(read)).toEqual(own.map(() => "mine"));
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

  test("a file in another format is an edited file", () => {
    write(emitted({ "main.tf.json": '{ "a": 1 }\n' }));
    writeFileSync(join(folder, "main.tf.json"), '{"a":1}\n');
    expect(write(emitted({ "main.tf.json": '{ "a": 2 }\n' }))).toEqual(["output/edited-file"]);
  });

  test("an edited file that became what is wanted is ours", () => {
    write(emitted({ "main.tf.json": "1\n" }));
    writeFileSync(join(folder, "main.tf.json"), "2\n");
    expect(write(emitted({ "main.tf.json": "2\n" }))).toEqual([]);
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

  test("a file where a folder should be, and a link instead of the deployment's folder", () => {
    writeFileSync(join(folder, "file"), "");
    expect(write(emitted({ "main.tf.json": "1\n" }), true, join(folder, "file"))).toEqual(["output/not-a-folder"]);
    expect(write(emitted({ "main.tf.json": "1\n" }), true, join(folder, "file/acme"))).toEqual(["output/cannot-read"]);
    mkdirSync(join(folder, "elsewhere"));
    symlinkSync(join(folder, "elsewhere"), join(folder, "acme"));
    expect(write(emitted({ "main.tf.json": "1\n" }), true, join(folder, "acme"))).toEqual(["output/not-a-folder"]);
    expect(readdirSync(join(folder, "elsewhere"))).toEqual([]);
  });
});

describe("a lock that cannot be used", () => {
  const lock = writeLock({ deployment: "acme", ...NOTHING_ELSE, files: {} });
  const restore = "restore it from version control";
  const damaged = "parts of it are missing or of the wrong kind";
  test.each([
    ["is not JSON", "{", "it is not JSON", restore],
    [
      "is in conflict",
      `<<<<<<< ours\n${lock}`,
      "it holds the marks of a merge conflict",
      'take all of "FOLDER" from the branch that was applied last (git restore --source <branch> --staged --worktree "FOLDER"), then compile again',
    ],
    [
      "is newer",
      lock.replace('"version": 1', '"version": 2'),
      "its version 2 is newer than this psoxy-compile",
      "compile with the psoxy-compile that wrote it, or a later one",
    ],
    ["is older than any", lock.replace('"version": 1', '"version": 0'), damaged, restore],
    [
      "belongs to another deployment",
      lock.replace("acme", "other"),
      'it belongs to the deployment "other"',
      'move the folder back to where it was, or remove the copy: "acme" is a new deployment and gets a folder of its own',
    ],
    ["is something else", "[]", "it is no lock of psoxy-compile", restore],
    ["lacks parts", '{ "version": 1, "deployment": "acme" }', damaged, restore],
    ["names files elsewhere", lock.replace('"files": {}', '"files": { "../x": "sha256:0" }'), damaged, restore],
  ])("%s", (_, text, reason, help) => {
    writeFileSync(join(folder, LOCK_NAME), text);
    for (const force of [false, true]) {
      const { diagnostics } = planChanges(folder, "acme", emitted({ "main.tf.json": "1\n" }), force);
      expect(diagnostics.map((said) => [said.code, said.message, said.help?.replaceAll(folder, "FOLDER")])).toEqual([
        ["output/unusable-lock", `"${join(folder, LOCK_NAME)}" cannot be used: ${reason}`, help],
      ]);
    }
    expect(readdirSync(folder)).toEqual([LOCK_NAME]);
  });

  test("is a link", () => {
    writeFileSync(join(folder, "lock"), lock);
    symlinkSync("lock", join(folder, LOCK_NAME));
    expect(write(emitted({ "main.tf.json": "1\n" }), true)).toEqual(["output/unusable-lock"]);
  });
});

describe("a lock that is missing", () => {
  test("files that are as they are to be become ours again, with a warning", () => {
    write(emitted({ "main.tf.json": "1\n" }));
    rmSync(join(folder, LOCK_NAME));
    expect(write(emitted({ "main.tf.json": "1\n" }))).toEqual(["output/lock-lost"]);
    expect(write(emitted({ "main.tf.json": "2\n" }))).toEqual([]);
  });

  test("files that differ are somebody's, though perhaps ours", () => {
    write(emitted({ "main.tf.json": "1\n" }));
    rmSync(join(folder, LOCK_NAME));
    const { diagnostics } = planChanges(folder, "acme", emitted({ "main.tf.json": "2\n" }), false);
    expect(diagnostics.map(({ code, message, help }) => [code, message.replace(folder, "out"), help])).toEqual([
      [
        "output/foreign-file",
        '"out/main.tf.json" is in the way, and no lock says that psoxy-compile wrote it',
        "restore psoxy-compile.lock.json from version control if it was lost; otherwise move it elsewhere, choose another --out, or pass --force to lose it",
      ],
    ]);
  });
});

describe("a lock that somebody made up", () => {
  test("has nothing removed from the staging folder", () => {
    const files = { ".psoxy-compile/owner-0.json": contentHash("x"), "main.tf.json": contentHash("1\n") };
    writeFileSync(join(folder, LOCK_NAME), writeLock({ deployment: "acme", ...NOTHING_ELSE, files }));
    const { value } = planChanges(folder, "acme", emitted({ "main.tf.json": "1\n" }), false);
    expect(value?.remove).toEqual([]);
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
