import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv } from "ajv";
import { expect, onTestFinished, test } from "vitest";
import { commandLine } from "../command-line.js";

const ROOT = join(import.meta.dirname, "../../..");
const schema = (...words: readonly string[]) => commandLine("schema", ...words);

function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "schema-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

test.each([
  [[], "manifest"],
  [["manifest"], "manifest"],
  [["connector"], "connector"],
])("schema %j prints that of a %s, as it is published", async (words, kind) => {
  const { status, output, error } = await schema(...words);
  expect([status, error]).toEqual([0, ""]);
  expect(output).toBe(readFileSync(join(ROOT, `schema/${kind}.schema.json`), "utf8"));
});

test("a file of another name is not taken for a schema", async () => {
  const { status, error } = await schema("connectors");
  expect([status, error]).toEqual([2, expect.stringContaining("add --write")]);
});

test.each(["manifest", "connector"])(
  "--write of a %s: the same schema, with a mark; a second time nothing",
  async (kind) => {
    const path = join(emptyFolder(), "s.json");
    expect(await schema(kind, "--write", path)).toEqual({ status: 0, output: "", error: `wrote ${path}\n` });
    const { $comment, ...written } = JSON.parse(readFileSync(path, "utf8"));
    expect($comment).toMatch(/^Written by psoxy-compile /);
    expect(written).toEqual(JSON.parse(readFileSync(join(ROOT, `schema/${kind}.schema.json`), "utf8")));
    expect(new Ajv({ strict: false }).validateSchema({ $comment, ...written })).toBe(true);
    expect((await schema(kind, "--write", path)).error).toBe(`${path} is up to date\n`);
    writeFileSync(path, readFileSync(path, "utf8").replaceAll("\n", "\r\n"));
    expect((await schema(kind, "--write", path)).error).toBe(`${path} is up to date\n`);
  },
);

test("a copy that another version wrote is replaced; an edited one and somebody else's only by --force", async () => {
  const folder = emptyFolder();
  const path = join(folder, "s.json");
  await schema("connector", "--write", path);
  const other = readFileSync(path, "utf8");
  expect((await schema("--write", path)).error).toBe(`wrote ${path}\n`);
  for (const text of [other.replace("people see", "people read"), "{}", ""]) {
    writeFileSync(path, text);
    const refused = await schema("--write", path);
    expect([refused.status, refused.error]).toEqual([2, expect.stringContaining("--force overwrites it")]);
    expect(readFileSync(path, "utf8")).toBe(text);
    expect((await schema("--write", path, "--force")).status).toBe(0);
    expect(readFileSync(path, "utf8")).toContain('"title": "Manifest"');
  }
  expect(readdirSync(folder)).toEqual(["s.json"]);
});

test("places that cannot be written", async () => {
  const folder = emptyFolder();
  mkdirSync(join(folder, "taken"));
  writeFileSync(join(folder, "file"), "");
  for (const [name, reason] of [
    ["taken", "it is a folder"],
    ["nowhere/s.json", "its folder does not exist"],
    ["file/s.json", "what should be its folder is a file"],
  ] as const) {
    const { status, error } = await schema("--write", join(folder, name));
    expect([status, error]).toEqual([2, expect.stringContaining(reason)]);
  }
  expect(existsSync(join(folder, "nowhere"))).toBe(false);
  expect((await schema("--write", "a.json", "b.json")).status).toBe(2);
});
