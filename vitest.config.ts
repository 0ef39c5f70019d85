import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { defineConfig, type Plugin } from "vitest/config";

/** Templates, styles and scripts of pages are text, as the bundler makes them; by another name nobody else transforms them. */
const MARK = "\0text:";
const textFiles: Plugin = {
  name: "text-files",
  enforce: "pre",
  resolveId: (source, importer) =>
    importer !== undefined && /\.(mustache|css|browser\.js)$/.test(source)
      ? `${MARK}${join(dirname(importer), source)}.text`
      : undefined,
  load: (id) =>
    id.startsWith(MARK)
      ? `export default ${JSON.stringify(readFileSync(id.slice(MARK.length, -".text".length), "utf8"))};`
      : undefined,
};

/** CI counts results from a file. */
const report = process.env.TEST_REPORT;

export default defineConfig({
  plugins: [textFiles],
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 30_000,
    ...(report === undefined ? {} : { reporters: ["default", ["json", { outputFile: report }]] }),
  },
});
