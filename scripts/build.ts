/** Makes what is published: the program in parts, the library, its types, and the licences of what is in them. */
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type InputOptions, type OutputOptions, type RolldownOutput, rolldown } from "rolldown";
import { minifySync } from "rolldown/utils";

const root = join(import.meta.dirname, "..");
const dist = join(root, "dist");

const input = {
  cwd: root,
  platform: "node",
  moduleTypes: { ".mustache": "text", ".css": "text", ".browser.js": "text" },
  // As an ES module only those parts of it come along that are used; that build of it needs nothing of a browser.
  resolve: { alias: { yaml: join(root, "node_modules/yaml/browser/index.js") } },
} satisfies InputOptions;

/** What src/compiler/on-demand.ts reads from beside the program. */
const ON_DEMAND = ["validators.generated.cjs", "graph-permissions.generated.json"];

function compact(name: string): string {
  const text = readFileSync(join(root, "src/compiler", name), "utf8");
  return name.endsWith(".json") ? JSON.stringify(JSON.parse(text)) : minifySync(name, text).code;
}

/** Bundles one entry; what is imported on demand becomes a file of its own. */
async function bundle(file: string, settings: OutputOptions): Promise<RolldownOutput> {
  const entry = await rolldown({ ...input, input: file });
  const output = await entry.write({ dir: dist, minify: true, chunkFileNames: "[name].cjs", ...settings });
  await entry.close();
  return output;
}

rmSync(dist, { recursive: true, force: true });
// CommonJS starts some ten milliseconds faster than ES modules of the same size.
const program = await bundle("src/cli/main.ts", {
  format: "cjs",
  entryFileNames: "cli.cjs",
  // What every run needs is one file.
  codeSplitting: { groups: [{ name: "run", test: /src\/cli\/run\.ts$/, includeDependenciesRecursively: true }] },
});
for (const name of ON_DEMAND) writeFileSync(join(dist, name), compact(name));
const library = await bundle("src/index.ts", { format: "esm", entryFileNames: "index.js" });
writeFileSync(
  join(dist, "THIRD-PARTY-LICENSES.txt"),
  licences(
    [program, library].flatMap(({ output }) =>
      output.flatMap((part) => ("modules" in part ? Object.keys(part.modules) : [])),
    ),
  ),
);
execFileSync(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", "tsconfig.build.json"], {
  cwd: root,
  stdio: "inherit",
});

/** The licence texts of the packages whose files were bundled. */
function licences(modules: readonly string[]): string {
  const packages = modules
    .map((path) => /\/node_modules\/((@[^/]+\/)?[^/]+)\//.exec(path)?.[1])
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
