/** What people see while they write a manifest or a connector, by the language server that most editors use for YAML. */
import { basename, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ManifestDocument } from "../../src/compiler/document.js";
import { validate, validateConnector } from "../../src/compiler/validate.js";
import { parseYaml } from "../../src/compiler/yaml.js";
import type { Code } from "../../src/diagnostics/index.js";
import {
  type EditorCase,
  editorCases,
  expected,
  filesOf,
  type Shown,
  screen,
  show,
  typedCases,
  update,
} from "./cases.js";
import { accepted } from "./cursor.js";
import { type LanguageServer, startLanguageServer } from "./language-server.js";

const root = join(import.meta.dirname, "../..");

let server: LanguageServer;
/** What each case shows. The server takes its time over every file, so all are opened at once. */
let shown: ReadonlyMap<EditorCase, Shown>;

beforeAll(async () => {
  server = await startLanguageServer(root, {
    [join(root, "schema/manifest.schema.json")]: ["**/cases/*/manifest.yaml"],
    [join(root, "schema/connector.schema.json")]: ["**/cases/*/connector.yaml"],
  });
  shown = new Map(await Promise.all(editorCases.map(async (one) => [one, await show(server, one)] as const)));
});
afterAll(() => server.stop());

function shownIn(one: EditorCase): Shown {
  const found = shown.get(one);
  if (found === undefined) throw new Error(`${one.name} is not shown`);
  return found;
}

describe("cases", () => {
  test.each(editorCases.map((one) => [one.name, one] as const))("%s", (_, one) => {
    const text = screen(one, shownIn(one));
    if (process.env.UPDATE_EDITOR === "1") update(one, text);
    expect(text).toBe(expected(one));
    expect(filesOf(one)).toEqual([basename(one.path), "expected.txt"].sort());
  });
});

/** Complaints about what an author has still to fill in or to choose. */
const UNFINISHED: readonly Code[] = [
  "validate/nothing-there",
  "validate/missing-key",
  "validate/empty",
  "validate/malformed",
  "validate/source-missing",
  "validate/unknown-connector",
];

/** Cases where keys of several forms are offered: a key of one stands alone until the key that chooses the form follows. */
const SEVERAL_FORMS: readonly string[] = ["application", "aws-bundle", "gcp-bundle"];

describe("an offer that is accepted fits where it is put", () => {
  test.each(typedCases.map((one) => [one.name, one] as const))("%s", (_, one) => {
    const { path, text, cursor } = one;
    const tolerated = [...UNFINISHED, ...(SEVERAL_FORMS.includes(one.name) ? ["validate/unknown-key"] : [])];
    const before = complaints(path, text);
    for (const item of shownIn(one).items) {
      const added = complaints(path, accepted(item, { text, cursor })).filter((code) => !before.includes(code));
      expect(
        added.filter((code) => !tolerated.includes(code)),
        item.label,
      ).toEqual([]);
    }
  });
});

/** What the program says of a text's form. */
function complaints(path: string, text: string): readonly Code[] {
  const source = { path, text };
  const { value: parsed, diagnostics } = parseYaml(source, "no tags");
  if (parsed === undefined) return diagnostics.map(({ code }) => code);
  const judge = path.endsWith("connector.yaml") ? validateConnector : validate;
  return judge(new ManifestDocument(source, parsed.document, parsed.value)).diagnostics.map(({ code }) => code);
}
