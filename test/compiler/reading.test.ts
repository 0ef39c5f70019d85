/** A compile tells which files it depends on, those that are not there included. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { compile } from "../../src/compiler/compile.js";

const GOLDEN = join(import.meta.dirname, "../golden");

/** Paths below a folder that a compile of its manifest reads or looks for, in their order. */
function filesRead(folder: string, text?: string): readonly string[] {
  const files: string[] = [];
  const options = { reading: (path: string) => void files.push(path.replace(`${folder}/`, "")) };
  compile(join(folder, "manifest.yaml"), [], text === undefined ? options : { ...options, text });
  return files;
}

test("the manifest, its bundle, its definitions of connectors and its rules", () => {
  expect(filesRead(join(GOLDEN, "bundle-from-a-file"))).toEqual(["manifest.yaml", "psoxy-aws-0.6.9.jar"]);
  expect(filesRead(join(GOLDEN, "connector-of-ones-own"))).toEqual(["manifest.yaml", "viva-rules.yaml", "viva.yaml"]);
});

test("also what is not there, and a manifest that is none", () => {
  const folder = mkdtempSync(join(tmpdir(), "reading-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  expect(filesRead(folder)).toEqual(["manifest.yaml"]);
  cpSync(join(GOLDEN, "connector-of-ones-own/manifest.yaml"), join(folder, "manifest.yaml"));
  expect(filesRead(folder)).toEqual(["manifest.yaml", "viva-rules.yaml", "viva.yaml"]);
  writeFileSync(join(folder, "manifest.yaml"), "connectors: [");
  expect(filesRead(folder)).toEqual(["manifest.yaml"]);
});

test("a file is told before it is read", () => {
  const folder = mkdtempSync(join(tmpdir(), "reading-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const place = (path: string) => cpSync(join(GOLDEN, "connector-of-ones-own", path.replace(`${folder}/`, "")), path);
  expect(compile(join(folder, "manifest.yaml"), [], { reading: place }).diagnostics).toEqual([]);
});

test("a manifest whose text is at hand is not read, and what it names is", () => {
  const folder = join(GOLDEN, "connector-of-ones-own");
  const text = readFileSync(join(folder, "manifest.yaml"), "utf8");
  expect(filesRead(folder, text)).toEqual(["viva-rules.yaml", "viva.yaml"]);
});
