/** The entry for SchemaStore's catalogue, from which editors know schemas without being told. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { isDefaultName } from "../src/cli/manifests.js";

const ROOT = join(import.meta.dirname, "..");
const read = (path: string) => JSON.parse(readFileSync(join(ROOT, path), "utf8"));
const entry: {
  readonly name: string;
  readonly description: string;
  readonly fileMatch: readonly string[];
  readonly url: string;
} = read("schema/schemastore.json");

test("it has what an entry has, and does without the word that stands in every one", () => {
  expect(Object.keys(entry)).toEqual(["name", "description", "fileMatch", "url"]);
  expect(`${entry.name} ${entry.description}`).not.toMatch(/schema/i);
});

test("it is for the files that the program finds by itself, and for no others", () => {
  const matches = entry.fileMatch.map(
    (pattern) => new RegExp(`^${pattern.replaceAll(".", "\\.").replaceAll("*", ".*")}$`),
  );
  const names = [
    "psoxy.yaml",
    "eu.psoxy.yaml",
    "a.b.psoxy.yaml",
    "psoxy.yml",
    "apsoxy.yaml",
    "psoxy.yaml.bak",
    "eu.yaml",
  ];
  for (const name of names) {
    expect(
      matches.some((pattern) => pattern.test(name)),
      name,
    ).toBe(isDefaultName(name));
  }
  const page = readFileSync(join(ROOT, "docs/editors.md"), "utf8");
  expect(page).toContain(`manifest.schema.json": ${JSON.stringify(entry.fileMatch).replace(",", ", ")}`);
});

test("the address is that of a file in the package, and the schema's own", () => {
  const { name, files }: { readonly name: string; readonly files: readonly string[] } = read("package.json");
  const [, folder, path = ""] = /^https:\/\/unpkg\.com\/([^/@]+)\/(.+)$/.exec(entry.url) ?? [];
  expect([folder, files]).toEqual([name, expect.arrayContaining([path])]);
  for (const schema of files.filter((file) => file.endsWith(".schema.json"))) {
    expect(read(schema), schema).toMatchObject({
      $schema: "http://json-schema.org/draft-07/schema#",
      $id: `https://unpkg.com/${name}/${schema}`,
    });
  }
});
