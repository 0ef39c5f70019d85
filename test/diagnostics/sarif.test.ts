import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import Ajv from "ajv-draft-04";
import addFormats from "ajv-formats";
import { expect, test } from "vitest";
import { codes, type Diagnostic, diagnostic } from "../../src/diagnostics/index.js";
import { sarifLog } from "../../src/diagnostics/sarif.js";
import { HOSTILE, marked, quoting } from "./problems.js";

const require = createRequire(import.meta.url);
const schema = JSON.parse(
  readFileSync(require.resolve("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json"), "utf8"),
);
// One of its patterns is none in Unicode mode.
const ajv = new Ajv.default({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats.default(ajv);
const validate = ajv.compile(schema);

const inRepository = (path: string) => (path === "-" ? undefined : path);

/** The one run of a log that the schema of the standard finds right. */
function validRun(...diagnostics: readonly Diagnostic[]) {
  const log = JSON.parse(JSON.stringify(sarifLog(diagnostics, "1.2.3", inRepository)));
  expect([validate(log), validate.errors]).toEqual([true, null]);
  return log.runs[0];
}

test("the schema tells wrong logs from right ones", () => {
  const log = sarifLog([], "1.2.3", inRepository);
  const wrong = JSON.parse(JSON.stringify({ ...log, runs: [{ ...log.runs[0], columnKind: "characters" }] }));
  expect(validate(wrong)).toBe(false);
});

test("without a diagnostic it says that the program ran and found nothing", () => {
  expect(validRun()).toEqual({
    tool: { driver: { name: "psoxy-compile", semanticVersion: "1.2.3", rules: [] } },
    invocations: [{ executionSuccessful: true, exitCode: 0 }],
    columnKind: "utf16CodeUnits",
    results: [],
  });
});

test("a problem, its rule and the other place", () => {
  const related = { message: "the other one", place: marked("b.yaml", "\n«x»: 1") };
  const { tool, results, invocations } = validRun(quoting("mars", marked("a.yaml", "a: «mars»"), related));
  expect(invocations).toEqual([{ executionSuccessful: true, exitCode: 1 }]);
  expect(tool.driver.rules).toEqual([
    {
      id: "load/no-match",
      shortDescription: { text: codes["load/no-match"].explain },
      fullDescription: { text: codes["load/no-match"].explain },
      help: { text: codes["load/no-match"].explain },
      defaultConfiguration: { level: "error" },
    },
  ]);
  expect(results).toEqual([
    {
      ruleId: "load/no-match",
      ruleIndex: 0,
      level: "error",
      message: { text: expect.stringMatching(/^no file matches "mars"\nhelp: check the pattern;/) },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: "a.yaml", uriBaseId: "%SRCROOT%" },
            region: { startLine: 1, startColumn: 4, endLine: 1, endColumn: 8 },
          },
        },
      ],
      relatedLocations: [
        {
          id: 1,
          message: { text: "the other one" },
          physicalLocation: {
            artifactLocation: { uri: "b.yaml", uriBaseId: "%SRCROOT%" },
            region: { startLine: 2, startColumn: 1, endLine: 2, endColumn: 2 },
          },
        },
      ],
      partialFingerprints: { "problem/v1": expect.stringMatching(/^[0-9a-f]{32}$/) },
    },
  ]);
});

test("every code there is makes a rule with short and long help", () => {
  const place = { source: { path: "a.yaml" } };
  const all = (Object.keys(codes) as (keyof typeof codes)[]).map(
    (code): Diagnostic => ({ ...diagnostic("load/empty", {}, place), code, severity: codes[code].severity }),
  );
  const { tool, results } = validRun(...all);
  expect(tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual(Object.keys(codes).sort());
  for (const { shortDescription, help } of tool.driver.rules) {
    expect(help.text.startsWith(shortDescription.text.slice(0, -1))).toBe(true);
    expect(shortDescription.text).toMatch(/^.{10,}[.]$/s);
  }
  for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex].id).toBe(ruleId);
});

test("columns count UTF-16 code units", () => {
  const { results } = validRun(quoting("x", marked("a.yaml", "a: 👩‍💻«b»\n")));
  expect(results[0].locations[0].physicalLocation.region).toMatchObject({ startColumn: 9, endColumn: 10 });
});

test.each([
  ["deploy ments/ü#?%.yaml", "deploy%20ments/%C3%BC%23%3F%25.yaml", "%SRCROOT%"],
  ["c:d.yaml", "c%3Ad.yaml", "%SRCROOT%"],
  ["a\ud800.yaml", "a%EF%BF%BD.yaml", "%SRCROOT%"],
  ["/else where/a.yaml", "file:///else%20where/a.yaml", undefined],
  ["D:/a b/a.yaml", "file:///D:/a%20b/a.yaml", undefined],
])("the path %j is the address %s", (path, uri, uriBaseId) => {
  const { results } = validRun(quoting("x", { source: { path } }));
  const { artifactLocation, region } = results[0].locations[0].physicalLocation;
  expect(artifactLocation).toEqual(uriBaseId === undefined ? { uri } : { uri, uriBaseId });
  expect(region).toEqual({ startLine: 1 });
});

test("a problem of standard input has no place", () => {
  expect(validRun(quoting("x", marked("-", "«a»: 1"))).results[0].locations).toEqual([]);
});

test("fingerprints stay when lines move, and tell problems apart", () => {
  const prints = (...diagnostics: readonly Diagnostic[]) =>
    validRun(...diagnostics).results.map(
      ({ partialFingerprints }: { partialFingerprints: Readonly<Record<string, string>> }) =>
        partialFingerprints["problem/v1"],
    );
  const [before] = prints(quoting("x", marked("a.yaml", "a: «x»")));
  expect(prints(quoting("x", marked("a.yaml", "# new\n\nb: y\n  a: «x»")))).toEqual([before]);
  const others = prints(
    quoting("x", marked("a.yaml", "a: «x»")),
    quoting("x", marked("a.yaml", "a: x\nb: «x»")),
    quoting("y", marked("a.yaml", "a: «x»")),
    quoting("x", marked("a.yaml", "a: «y»")),
    quoting("x", marked("b.yaml", "a: «x»")),
  );
  expect(new Set(others).size).toBe(5);
  expect(others[0]).toBe(before);
});

test.each(HOSTILE)("%j stays text", (text) => {
  const { results } = validRun(quoting(text, marked("a.yaml", "«a»: 1")));
  const shown = results[0].message.text;
  expect(shown.replace("\nhelp:", "")).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  // Links and placeholders as the standard reads them (3.11.5, 3.11.6).
  expect(shown).not.toMatch(/(?<!\\)\]\(/);
  expect(shown).not.toMatch(/\{\d+\}/);
});
