/** Any manifest that the schema accepts either compiles or yields a diagnostic; nothing throws. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { stringify } from "yaml";
import { compile } from "../../src/compiler/compile.js";
import { emitters } from "../../src/emitters/index.js";
import { LOCK_NAME } from "../../src/lock/lock.js";
import { anyOf, type Schema } from "./any-of-schema.js";

const schema = JSON.parse(
  readFileSync(join(import.meta.dirname, "../../schema/manifest.schema.json"), "utf8"),
) as Schema;

const folder = mkdtempSync(join(tmpdir(), "any-"));
afterAll(() => rmSync(folder, { recursive: true }));

writeFileSync(join(folder, "rules.yaml"), "endpoints:\n  - pathTemplate: /v1.0/users\n");
writeFileSync(
  join(folder, "own.yaml"),
  stringify({
    displayName: "Own",
    summary: "Own.",
    sourceKind: "outlook-cal",
    availability: "ga",
    targetHost: "graph.microsoft.com",
    permissions: [{ name: "User.Read.All", reason: "lists people" }],
  }),
);

/** What must fit files, names or addresses that the schema knows nothing of. */
const likely = {
  accountId: fc.constant("123456789012"),
  region: fc.constant("us-east-1"),
  version: fc.constant("0.6.9"),
  rules: fc.constant("rules.yaml"),
  definition: fc.constant("own.yaml"),
  allowedIps: fc.uniqueArray(fc.ipV4(), { minLength: 1, maxLength: 3 }),
  tags: fc.dictionary(fc.stringMatching(/^[a-z ]{1,9}$/), fc.stringMatching(/^[a-z ]{0,9}$/), { maxKeys: 3 }),
  permissions: fc.constant([{ name: "Place.Read.All", reason: "reads rooms" }]),
  environment: fc.dictionary(fc.stringMatching(/^X[A-Z]{1,5}$/), fc.string({ unit: "grapheme" }), { maxKeys: 3 }),
  applications: fc.constantFrom({}, { everything: { connectors: "all" } }),
  callers: fc.constant({ gcpServiceAccountIds: ["123456712345671234567"] }),
  allowedWritePermissions: fc.constant([]),
  bundle: fc.constant({ version: "0.6.9" }),
  identity: fc.constant({}),
  kmsKeyArn: fc.constant("arn:aws:kms:us-east-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab"),
  assumeRoleArn: fc.constant("arn:aws:iam::123456789012:role/terraform"),
  permissionsBoundaryArn: fc.constant("arn:aws:iam::123456789012:policy/boundary"),
  executionPolicyArn: fc.constant("arn:aws:iam::123456789012:policy/execution"),
  endpoint: fc.constant("apiGateway"),
  deployment: fc.stringMatching(/^[a-z]{4,17}$/),
  gcpRegion: fc.constantFrom("us-central1", "europe-west12"),
  gcpCallers: fc.constant({ serviceAccounts: ["worklytics@analytics-host.iam.gserviceaccount.com"] }),
  gcpBundle: fc.constant({ version: "0.6.9" }),
  projectIam: fc.constant(true),
  reservedConcurrency: fc.integer({ min: 1, max: 1000 }),
};

function compiled(text: string) {
  const path = join(folder, "manifest.yaml");
  writeFileSync(path, text);
  return compile(path, emitters);
}

test("what the schema accepts compiles, or is complained about", () => {
  let emitted = 0;
  fc.assert(
    fc.property(anyOf(schema, likely), (manifest) => {
      const { files, diagnostics } = compiled(stringify(manifest));
      const errors = diagnostics.filter(({ severity }) => severity === "error");
      // The schema has accepted it, so whatever is wrong is found by a later stage, and the two outcomes exclude each other.
      expect(errors.filter(({ code }) => code.startsWith("validate/"))).toEqual([]);
      expect(files.some(({ path }) => path === LOCK_NAME)).toBe(errors.length === 0);
      for (const { path, content } of files) if (path.endsWith(".json")) JSON.parse(content);
      emitted += files.length > 0 ? 1 : 0;
    }),
    { numRuns: 300 },
  );
  expect(emitted).toBeGreaterThan(30);
});

test("any JSON at all is answered with diagnostics", () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      const { files, diagnostics } = compiled(text);
      expect(files).toEqual([]);
      expect(diagnostics.length).toBeGreaterThan(0);
    }),
    { numRuns: 300 },
  );
});

test("any text at all is answered with diagnostics", () => {
  const lines = fc.array(
    fc.oneof(
      fc.string(),
      fc.constantFrom("version: 1", "host:", "  aws:", "- &a x", "*a", "? ", "{", "!!", "%YAML 9.9", "---", "\t"),
    ),
  );
  fc.assert(
    fc.property(lines, (given) => {
      expect(compiled(given.join("\n")).diagnostics.length).toBeGreaterThan(0);
    }),
    { numRuns: 500 },
  );
});
