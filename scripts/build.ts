/** Makes what is published: one file for the command line, one for the library, its types, and the licences of what is in them. */
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type BuildOptions, build } from "esbuild";

const root = join(import.meta.dirname, "..");
const dist = join(root, "dist");

const common = {
  absWorkingDir: root,
  bundle: true,
  minify: true,
  platform: "node",
  target: "node20",
  loader: { ".mustache": "text", ".css": "text", ".browser.js": "text" },
  metafile: true,
  legalComments: "none",
} satisfies BuildOptions;

rmSync(dist, { recursive: true, force: true });
// CommonJS starts some ten milliseconds faster than an ES module of the same size.
const cli = await build({ ...common, entryPoints: ["src/cli/main.ts"], outfile: "dist/cli.cjs", format: "cjs" });
const library = await build({
  ...common,
  entryPoints: ["src/index.ts"],
  outfile: "dist/index.js",
  format: "esm",
  // Packages that are CommonJS ask for parts of Node by `require`, which an ES module has to be given.
  banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
});
writeFileSync(
  join(dist, "THIRD-PARTY-LICENSES.txt"),
  licences([...Object.keys(cli.metafile.inputs), ...Object.keys(library.metafile.inputs)]),
);
execFileSync(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", "tsconfig.build.json"], {
  cwd: root,
  stdio: "inherit",
});

/** The licence texts of the packages whose files were bundled. */
function licences(inputs: readonly string[]): string {
  const packages = inputs
    .map((path) => /^node_modules\/((@[^/]+\/)?[^/]+)\//.exec(path)?.[1])
    .filter((name) => name !== undefined);
  const texts = [...new Set(packages)].sort().map((name) => {
    const folder = join(root, "node_modules", name);
    const { version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Record<
      string,
      string
    >;
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    if (file === undefined) throw new Error(`${name} has no licence file`);
    return `${name} ${version} (${license})\n\n${readFileSync(join(folder, file), "utf8").trim()}\n`;
  });
  return `Software of others in this package, and its licences.\n\n${texts.join(`\n${"-".repeat(80)}\n\n`)}`;
}
