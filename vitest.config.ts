import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { defineConfig, type Plugin } from "vitest/config";
import { templateModule } from "./scripts/build/template.js";

/** Templates are parsed, styles and scripts of pages text, as the bundler makes them; by another name nobody else transforms them. */
const MARK = "\0text:";
const textFiles: Plugin = {
  name: "text-files",
  enforce: "pre",
  resolveId: (source, importer) =>
    importer !== undefined && /\.(mustache|css|browser\.js)$/.test(source)
      ? `${MARK}${join(dirname(importer), source)}.text`
      : undefined,
  load: (id) => {
    if (!id.startsWith(MARK)) return undefined;
    const path = id.slice(MARK.length, -".text".length);
    return path.endsWith(".mustache")
      ? templateModule(path)
      : `export default ${JSON.stringify(readFileSync(path, "utf8"))};`;
  },
};

/** It imports JSON, which bundlers allow and Node does not; and its source maps name files that are not there. */
const WORKFLOW_PARSER = /@actions\/workflow-parser\/.*\.js$/;
const workflowParser: Plugin = {
  name: "workflow-parser",
  enforce: "pre",
  load: (id) =>
    WORKFLOW_PARSER.test(id) ? readFileSync(id, "utf8").replace(/^\/\/# sourceMappingURL=.*/m, "") : undefined,
};

/** CI counts results from a file. */
const report = process.env.TEST_REPORT;

export default defineConfig({
  plugins: [textFiles, workflowParser],
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 30_000,
    server: { deps: { inline: [WORKFLOW_PARSER] } },
    ...(report === undefined ? {} : { reporters: ["default", ["json", { outputFile: report }]] }),
  },
});
