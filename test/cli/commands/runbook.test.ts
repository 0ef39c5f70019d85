import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { compile } from "../../../src/compiler/compile.js";
import { outputsOf } from "../../emitters/runbook/outputs.js";
import { commandLine } from "../command-line.js";

let folder: string;
let manifest: string;
let outputs: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "filled-"));
  manifest = join(folder, "acme.yaml");
  outputs = join(folder, "outputs.json");
  cpSync(join(import.meta.dirname, "../../../examples/one-connector-aws.yaml"), manifest);
  const { deployment } = compile(manifest, []);
  if (deployment !== undefined) writeFileSync(outputs, JSON.stringify(outputsOf(deployment)));
});
afterEach(() => rmSync(folder, { recursive: true }));

test("to standard output, as Markdown", async () => {
  const { status, output, error } = await commandLine("runbook", manifest, "--outputs", outputs);
  expect([status, error]).toEqual([0, ""]);
  expect(output).toMatch(/^<!-- acme-prod: written by psoxy-compile/);
  expect(output).toContain("adminconsent?client_id=7c9e6679-7425-40de-944b-e07fc1f90ae7");
  expect(readdirSync(folder).sort()).toEqual(["acme.yaml", "outputs.json"]);
});

test.each([
  ["a.html", [], "<!doctype html>"],
  ["a.md", [], "<!-- acme-prod"],
  ["a.txt", ["--format", "html"], "<!doctype html>"],
])("to %s %j", async (name, more, start) => {
  const file = join(folder, name);
  expect(await commandLine("runbook", manifest, "--outputs", outputs, "-o", file, ...more)).toEqual({
    status: 0,
    output: "",
    error: "",
  });
  expect(readFileSync(file, "utf8").startsWith(start)).toBe(true);
});

test("never into the compiled folder", async () => {
  const file = join(folder, "out/acme-prod/CONSENT.md");
  const { status, error } = await commandLine(
    "runbook",
    manifest,
    "--outputs",
    outputs,
    "-o",
    file,
    "--out",
    join(folder, "out"),
  );
  expect(status).toBe(1);
  expect(error).toContain("error outputs/compiled-folder");
});

test("outputs that are not there, or of another deployment", async () => {
  const missing = await commandLine("runbook", manifest, "--outputs", join(folder, "none.json"));
  expect(missing.status).toBe(1);
  expect(missing.error).toContain("error load/not-found");
  writeFileSync(outputs, readFileSync(outputs, "utf8").replaceAll("123456789012", "210987654321"));
  const foreign = await commandLine("runbook", manifest, "--outputs", outputs);
  expect([foreign.status, foreign.output]).toEqual([1, ""]);
  expect(foreign.error).toContain("error outputs/foreign");
});

test("a manifest with an error", async () => {
  writeFileSync(manifest, "version: 1\n");
  const { status, error } = await commandLine("runbook", manifest, "--outputs", outputs);
  expect(status).toBe(1);
  expect(error).toContain("error validate/");
});

test("a file that cannot be written", async () => {
  const { status, error } = await commandLine(
    "runbook",
    manifest,
    "--outputs",
    outputs,
    "-o",
    join(folder, "no/such/a.md"),
  );
  expect(status).toBe(1);
  expect(error).toContain("error outputs/cannot-write");
});

test.each([
  [[], "name it"],
  [["a.yaml"], "runbook needs --outputs"],
  [["a.yaml", "b.yaml", "--outputs", "c"], "one manifest"],
  [["-", "--outputs", "-"], "not both"],
  [["a.yaml", "--outputs", "c", "--format", "pdf"], '--format is markdown or html for a runbook, not "pdf"'],
  [["a.yaml", "--outptus", "c"], "Unknown option"],
])("wrong usage: %j", async (words, message) => {
  const { status, error } = await commandLine("runbook", ...words);
  expect(status).toBe(2);
  expect(error).toContain(message);
});
