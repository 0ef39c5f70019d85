/**
 * What the disk takes: the files of one deployment, written as often as there are deployments. Nothing is made, checked or kept.
 * Usage: node write.cjs <folder of a deployment> <out> <count>
 */
const { mkdirSync, readdirSync, readFileSync, writeFileSync } = require("node:fs");
const { dirname, join } = require("node:path");

const [from = "", out = "", count = "1"] = process.argv.slice(2);
const files = readdirSync(from, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => join(parentPath, name).slice(from.length + 1))
  .map((path) => ({ path, text: readFileSync(join(from, path), "utf8") }));
const folders = [...new Set(files.map(({ path }) => dirname(path)))];
for (let number = 1; number <= Number(count); number++) {
  const folder = join(out, String(number));
  for (const name of folders) mkdirSync(join(folder, name), { recursive: true });
  for (const { path, text } of files) writeFileSync(join(folder, path), text);
}
