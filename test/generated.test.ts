import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { generatedFiles } from "../scripts/generate.js";

const root = join(import.meta.dirname, "..");

test("generated files are what schema/ and connectors/ give today", async () => {
  for (const [path, text] of await generatedFiles(root)) {
    expect(readFileSync(join(root, path), "utf8"), `${path}: run \`npm run generate\``).toBe(text);
  }
});
