import { readFileSync } from "node:fs";
import { defineConfig, type Plugin } from "vitest/config";

/** Templates are text, as the bundler makes them. */
const mustacheAsText: Plugin = {
  name: "mustache-as-text",
  load: (path) =>
    path.endsWith(".mustache") ? `export default ${JSON.stringify(readFileSync(path, "utf8"))};` : undefined,
};

/** CI counts results from a file. */
const report = process.env.TEST_REPORT;

export default defineConfig({
  plugins: [mustacheAsText],
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 30_000,
    ...(report === undefined ? {} : { reporters: ["default", ["json", { outputFile: report }]] }),
  },
});
