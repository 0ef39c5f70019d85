/** Whether the regions that the schema offers are what the compiler takes them for. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { compile } from "../../src/compiler/compile.js";
import { emitters } from "../../src/emitters/index.js";

interface Offer {
  readonly label: string;
  readonly description: string;
}

const root = join(import.meta.dirname, "../..");
const { definitions } = JSON.parse(readFileSync(join(root, "schema/manifest.schema.json"), "utf8")) as {
  definitions: {
    aws: { properties: { region: { defaultSnippets: readonly Offer[] } } };
    gcpRegion: { defaultSnippets: readonly Offer[] };
  };
};

const folder = mkdtempSync(join(tmpdir(), "psoxy-regions-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Codes of what the compiler says of an example with other text in places. */
function codes(example: string, ...changes: readonly (readonly [from: string, to: string])[]): readonly string[] {
  const path = join(folder, "manifest.yaml");
  const text = readFileSync(join(root, "examples", example), "utf8");
  writeFileSync(
    path,
    changes.reduce((changed, [from, to]) => changed.replace(from, to), text),
  );
  return compile(path, emitters).diagnostics.map(({ code }) => code);
}

const OWN_BUNDLE = ["version: 0.6.9", `s3: s3://acme-artifacts/psoxy.jar, sha256: ${"a".repeat(64)}`] as const;

test("regions of AWS are those whose issuer is known, and say where a published bundle can be had", () => {
  const offers = definitions.aws.properties.region.defaultSnippets;
  expect(offers.length).toBeGreaterThan(10);
  for (const { label, description } of offers) {
    expect(codes("one-connector-aws.yaml", ["us-east-1", label], OWN_BUNDLE), label).toEqual([]);
    const published = !codes("one-connector-aws.yaml", ["us-east-1", label]).includes("resolve/no-public-bundle");
    expect(description.includes("Published bundles"), label).toBe(published);
  }
});

test("regions of Google Cloud are taken", () => {
  const offers = definitions.gcpRegion.defaultSnippets;
  expect(offers.length).toBeGreaterThan(30);
  for (const { label } of offers) expect(codes("one-connector-gcp.yaml", ["us-central1", label]), label).toEqual([]);
});
