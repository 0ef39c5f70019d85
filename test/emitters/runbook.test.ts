import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import mustache from "mustache";
import { afterAll, expect, test } from "vitest";
import { compile } from "../../src/compiler/compile.js";
import { markdownText, shellArgument } from "../../src/emitters/escape.js";
import { runbookView } from "../../src/emitters/runbook/view.js";
import { goldenCases } from "../golden-cases.js";

const template = readFileSync(join(import.meta.dirname, "../../src/emitters/runbook/consent.md.mustache"), "utf8");

/** The view of a golden case. */
function viewOf(name: string) {
  const { deployment } = compile(join(import.meta.dirname, `../golden/${name}/manifest.yaml`), []);
  if (deployment === undefined) throw new Error(`${name} does not compile`);
  return runbookView(deployment);
}

/** Names that are printed or open a section, with the names of the sections around them. */
function tags(tokens: readonly (readonly unknown[])[], around: readonly string[] = []): readonly string[][] {
  return tokens.flatMap(([kind, name, , , inner]) => {
    const path = [...around, String(name)];
    if (kind === "#") return [path, ...tags(inner as readonly (readonly unknown[])[], path)];
    return kind === "text" ? [] : [path];
  });
}

/** Values at a path through lists; undefined where one item lacks the name. */
function valuesAt(view: unknown, [name = "", ...rest]: readonly string[]): readonly unknown[] {
  const value = (view as Readonly<Record<string, unknown>>)[name];
  if (rest.length === 0) return [value];
  return Array.isArray(value) ? value.flatMap((item) => valuesAt(item, rest)) : [undefined];
}

test("every tag of the template is a field of its own level, in every kind of deployment", () => {
  const views = [
    "all-six",
    "referenced-application",
    "external-application",
    "requested-application",
    "adopted-application",
    "consent-by-terraform",
    "identity-pending",
    "us-government-cloud",
    "testers",
    "gcp-all-six",
    "gcp-every-setting",
    "gcp-impersonated-account",
  ].map(viewOf);
  for (const path of tags(mustache.parse(template) as unknown as readonly (readonly unknown[])[])) {
    const values = views.flatMap((view) => valuesAt(view, path));
    expect(values.length, `nothing shows ${path.join(".")}`).toBeGreaterThan(0);
    expect(values, path.join(".")).not.toContain(undefined);
  }
});

/** Stand-ins for the programs that a runbook calls: what is tried is the shell's part. */
const STUBS = ["aws", "az", "curl", "gcloud", "jq", "terraform"].map((name) => `${name}() { echo true; }\n`).join("");

/** Some commands write files. */
const folder = mkdtempSync(join(tmpdir(), "runbook-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs commands in the plainest shell there is; what it complains about. */
function complaints(commands: string): string {
  const input = `${KEYS}${STUBS}${commands}`;
  const { stderr, status } = spawnSync("sh", ["-u"], { input, encoding: "utf8", cwd: folder });
  return status === 0 ? stderr : `${stderr}exit status ${status}`;
}

/** What `aws configure export-credentials` would set. */
const KEYS = "AWS_ACCESS_KEY_ID=a AWS_SECRET_ACCESS_KEY=b AWS_SESSION_TOKEN=c\n";

const withRunbook = goldenCases.filter(({ folder }) => existsSync(join(folder, "out/acme-prod/CONSENT.md")));

test.each(withRunbook)("any POSIX shell runs the commands for $name", ({ folder }) => {
  const runbook = readFileSync(join(folder, "out/acme-prod/CONSENT.md"), "utf8");
  const blocks = [...runbook.matchAll(/^```sh\n(.*?)^```$/gms)].map(([, text = ""]) => text);
  expect(blocks.length).toBeGreaterThan(4);
  // Three words where the keys of an assumed role are expected.
  expect(complaints(blocks.join("").replace(/set -- \$\(aws .*\)/g, "set -- a b c"))).toBe("");
});

test("a shell that complains is heard", () => {
  expect(complaints('call() { curl "${@:4}"; }\ncall a b c d\n')).not.toBe("");
});

test("only text that was escaped is printed: no tag escapes for HTML", () => {
  expect(template.match(/(?<!\{)\{\{[^{#/!^]/g)).toBeNull();
});

test.each([
  ["**bold** _it_ `code`", "\\*\\*bold\\*\\* \\_it\\_ \\`code\\`"],
  ["<script>&amp;", "\\<script\\>\\&amp;"],
  ["a | b\nc", "a \\| b c"],
  [
    "[link](https://x) http://y www.z.example a@b.example",
    "\\[link\\](https\\://x) http\\://y www\\.z.example a\\@b.example",
  ],
  ["\u202Ebackwards", "(U+202E)backwards"],
])("markdown: %j", (text, escaped) => expect(markdownText(text)).toBe(escaped));

test.each([
  ["psoxy-aws-0.6.9.jar", "psoxy-aws-0.6.9.jar"],
  ["a b", "'a b'"],
  ["$(rm -rf /)'; x", "'$(rm -rf /)'\\''; x'"],
])("shell: %j", (text, escaped) => expect(shellArgument(text)).toBe(escaped));
