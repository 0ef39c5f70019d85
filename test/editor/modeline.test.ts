/** Whether editors find the schemas: by the first line of a file, and by their settings. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type LanguageServer, type SchemaAssociations, startLanguageServer } from "./language-server.js";

const root = join(import.meta.dirname, "../..");
const page = readFileSync(join(root, "docs/editors.md"), "utf8");
const example = readFileSync(join(root, "examples/one-connector-aws.yaml"), "utf8").replace(/^#.*\n/, "");

/** A folder where the package is installed, with what package.json publishes of schemas. */
const workspace = mkdtempSync(join(tmpdir(), "psoxy-editor-"));
const { files } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { files: readonly string[] };
for (const file of files.filter((path) => path.endsWith(".schema.json"))) {
  const installed = join(workspace, "node_modules/psoxy-compile", file);
  mkdirSync(dirname(installed), { recursive: true });
  cpSync(join(root, file), installed);
}

let server: LanguageServer;
beforeAll(async () => {
  server = await startLanguageServer(workspace, {});
});
afterAll(async () => {
  await server.stop();
  rmSync(workspace, { recursive: true });
});

/** The blocks of docs/editors.md in a language. */
const blocks = (language: string): readonly string[] =>
  [...page.matchAll(new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\``, "gms"))].map(([, block = ""]) => block);

/** What is shown beside the mouse on a key that stands at the start of a line. */
async function hoverOn(editor: LanguageServer, path: string, text: string, key: string): Promise<string> {
  const line = text.split("\n").findIndex((candidate) => candidate.startsWith(`${key}:`));
  return editor.hover(path, { line, character: 1 });
}

const yamlIn = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".yaml"))
    .map((name) => join(root, folder, name));

/** Expects that a file has a schema, which has words for one of its keys, and that it meets that schema. */
async function expectJudged(editor: LanguageServer, path: string, text: string, key: string, words: string) {
  expect(await editor.open(path, text), path).toEqual([]);
  expect(await hoverOn(editor, path, text, key), path).toContain(words);
}

const HOST = ["host", "The cloud that the proxies run in."] as const;

test("every example has a schema and meets it", () =>
  Promise.all(yamlIn("examples").map((path) => expectJudged(server, path, readFileSync(path, "utf8"), ...HOST))));

test("every connector has a schema and meets it", () =>
  Promise.all(
    yamlIn("connectors/microsoft-365").map((path) =>
      expectJudged(server, path, readFileSync(path, "utf8"), "summary", "What is read and what is not"),
    ),
  ));

test("the lines of docs/editors.md find the schemas of the installed package", async () => {
  const heads = blocks("yaml").map((block) => block.replace(/^[^#].*\n/gm, ""));
  expect(heads).toHaveLength(3);
  for (const [index, head] of heads.entries()) {
    const path = join(workspace, `${index}.yaml`);
    const text = head.includes("connector.schema.json")
      ? `${head}displayNam: Rooms\n`
      : `${head}${example}regions: []\n`;
    const messages = (await server.open(path, text)).map(({ message }) => message);
    expect(messages, head).toContain(
      `Property ${head.includes("connector.schema.json") ? "displayNam" : "regions"} is not allowed.`,
    );
  }
});

test("a manifest further down finds it, too", () => {
  const modeline = "# yaml-language-server: $schema=../../node_modules/psoxy-compile/schema/manifest.schema.json\n";
  return expectJudged(server, join(workspace, "deployments/eu/acme.psoxy.yaml"), modeline + example, ...HOST);
});

test("a line that JetBrains reads does no harm, before or after", () => {
  const [modeline = ""] = blocks("yaml")[0]?.split("\n") ?? [];
  const others = ["# $schema: ", "# $schema="].map((words) => `${words}${modeline.split("=")[1]}`);
  const heads = others.flatMap((other) => [`${modeline}\n${other}\n`, `${other}\n${modeline}\n`]);
  return Promise.all(
    heads.map((head, index) =>
      expectJudged(server, join(workspace, `jetbrains-${index}.yaml`), head + example, ...HOST),
    ),
  );
});

test("the settings of this repository find it for golden cases", async () => {
  const settings = JSON.parse(readFileSync(join(root, ".vscode/settings.json"), "utf8"));
  const editor = await startLanguageServer(root, settings["yaml.schemas"]);
  try {
    const [golden, former] = ["test/golden/one-connector/manifest.yaml", "test/diff/cases/18-callers/before.yaml"];
    for (const path of [golden, former].map((name) => join(root, name))) {
      await expectJudged(editor, path, readFileSync(path, "utf8"), ...HOST);
    }
    const rules = join(root, "test/golden/rules-in-the-environment/teams.yaml");
    await editor.open(rules, "host: x\n");
    expect(await hoverOn(editor, rules, "host: x\n", "host")).toBe("");
  } finally {
    await editor.stop();
  }
});

test("the settings of docs/editors.md find it without a line", async () => {
  const [settings = ""] = blocks("json");
  const { "yaml.schemas": schemas } = JSON.parse(settings) as { "yaml.schemas": SchemaAssociations };
  const editor = await startLanguageServer(workspace, schemas);
  try {
    const names = ["psoxy.yaml", "deployments/eu.psoxy.yaml"];
    await Promise.all(names.map((name) => expectJudged(editor, join(workspace, name), example, ...HOST)));
    const other = join(workspace, "other.yaml");
    await editor.open(other, example);
    expect(await hoverOn(editor, other, example, "host")).toBe("");
  } finally {
    await editor.stop();
  }
});
