/** Manifests that were written to do harm, or by somebody who did not mean to. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { compile } from "../../src/compiler/compile.js";
import { emitters } from "../../src/emitters/index.js";

const folder = mkdtempSync(join(tmpdir(), "hostile-"));
afterAll(() => rmSync(folder, { recursive: true }));

const HEAD = `version: 1
deployment: acme-prod
microsoft365: { tenantId: 6e4c8e9f-76cf-41d1-806e-61838b880b87 }
`;
const AWS = `host:
  aws:
    accountId: "123456789012"
    region: us-east-1
    bundle: { version: 0.6.9 }
    callers: { gcpServiceAccountIds: ["123456712345671234567"] }
`;

function compiled(text: string) {
  const { files, diagnostics } = compile(join(folder, "psoxy.yaml"), emitters, { text });
  return {
    emitted: files.length > 0,
    said: diagnostics.map(({ code, message }) => `${code}: ${message}`),
    places: diagnostics.map(({ place }) => place.range),
  };
}

describe("what a manifest names must be a file", () => {
  const withRules = (path: string) => compiled(`${HEAD}${AWS}connectors:\n  outlook-cal: { rules: ${path} }\n`);

  test.skipIf(process.platform === "win32")(
    "and no device, which may have no end, and no pipe that nobody writes to",
    () => {
      symlinkSync("/dev/zero", join(folder, "zero.yaml"));
      execFileSync("mkfifo", [join(folder, "pipe.yaml")]);
      for (const name of ["zero.yaml", "pipe.yaml"]) {
        expect(withRules(name).said).toEqual(["load/unreadable: the file cannot be read: it is no file"]);
      }
    },
  );

  test.each([
    ['"a\\0b.yaml"', "no name of a file holds NUL"],
    [`${"a".repeat(300)}.yaml`, "its name is too long"],
  ])("and have a name of one: %.20s", (path, reason) => {
    expect(withRules(path).said).toEqual([`load/unreadable: the file cannot be read: ${reason}`]);
  });

  test.each(['"a\\0b.jar"', `${"a".repeat(300)}.jar`])("so must a bundle: %.20s", (path) => {
    const { said } = compiled(
      `${HEAD}${AWS.replace("version: 0.6.9", `file: ${path}`)}connectors: { outlook-cal: {} }\n`,
    );
    expect(said).toEqual([expect.stringMatching(/^load\/not-found: /)]);
  });
});

test("a device that a person names is read as far as a manifest may be long", () => {
  if (process.platform === "win32") return;
  const { diagnostics } = compile("/dev/zero", emitters);
  expect(diagnostics.map(({ message }) => message)).toEqual(["there is more to read than the 1000000 bytes allowed"]);
});

test("a key that every object of JavaScript has is a key like any other", () => {
  const text = (connectors: string) => `${HEAD}${AWS}connectors: { ${connectors} }\n`;
  expect(
    compiled(text("constructor: { connector: msft-teams, environment: { toString: a, valueOf: b } }")),
  ).toMatchObject({
    emitted: true,
    said: [],
  });
  const pending = AWS.replace("callers", "identity: { ids: {} }\n    callers");
  expect(compiled(`${HEAD}${pending}connectors: { constructor: { connector: msft-teams } }\n`).said).toEqual([
    expect.stringMatching(/^check\/identity-pending: the identity of "constructor" /),
  ]);
});

test("more connectors than any account has room for are one mistake", () => {
  const many = Array.from({ length: 1_001 }, (_, number) => `  teams-${number}: { connector: msft-teams }\n`).join("");
  expect(compiled(`${HEAD}${AWS}connectors:\n${many}`).said).toEqual([
    "validate/out-of-range: this does not fit here: it must be a mapping of at most 1000 keys",
  ]);
});

describe("nesting is limited to what any stack has room for", () => {
  test.each([
    ["lists", "[", "]"],
    ["mappings", "{a: ", "}"],
    ["lists in one line", "- ", ""],
    ["keys", "? ", ""],
  ])("%s", (_, open, close) => {
    const nested = (levels: number) =>
      compiled(`x-a:\n  ${open.repeat(levels)}1${close.repeat(levels)}\n`).said.join("\n");
    expect(nested(40)).not.toContain("load/too-deep");
    for (const levels of [150, 1_000, 100_000]) expect(nested(levels)).toMatch(/^load\/too-deep: /);
  });
});

describe("aliases stand for so many values at the most", () => {
  const settings = "x-a: &a { memoryMb: 512, timeoutSeconds: 60, logRetentionDays: 7 }\n";
  const sharing = (count: number) =>
    Array.from({ length: count }, (_, number) => `  teams-${number}: { connector: msft-teams, <<: *a }\n`).join("");

  test("settings that a thousand connectors share are no attack", () => {
    expect(compiled(`${HEAD}${settings}${AWS}connectors:\n${sharing(1_000)}`)).toMatchObject({
      emitted: true,
      said: [],
    });
  });

  test("each counts with all that is in it, and the one that is too much is pointed at", () => {
    const chain = Array.from(
      { length: 12 },
      (_, level) => `x-${level + 1}: &a${level + 1} [*a${level} ,*a${level} ,*a${level} ]\n`,
    );
    const text = `${HEAD}${AWS}connectors: { outlook-cal: {} }\nx-0: &a0 1\n${chain.join("")}`;
    const { said, places } = compiled(text);
    expect(said).toEqual([expect.stringMatching(/^load\/alias-bomb: /)]);
    expect(text.slice(...(places[0] ?? []))).toBe("*a9");
  });
});
