/** Makes what is published: the program in parts, the library, its types, and the licences of what is in them. */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { type InputOptions, type OutputOptions, rolldown } from "rolldown";
import { minifySync } from "rolldown/utils";
import { type BundledFile, bundledPackages, licences } from "./build/bundled.js";
import { keepPublicDeclarations } from "./build/declarations.js";
import { templateModule } from "./build/template.js";

const root = join(import.meta.dirname, "..");
const dist = join(root, "dist");

const input = {
  cwd: root,
  platform: "node",
  moduleTypes: { ".mustache": "js", ".css": "text", ".browser.js": "text" },
  plugins: [{ name: "templates", load: (id) => (id.endsWith(".mustache") ? templateModule(id) : undefined) }],
  // As an ES module only those parts of it come along that are used; that build of it needs nothing of a browser.
  resolve: { alias: { yaml: join(root, "node_modules/yaml/browser/index.js") }, mainFields: ["module", "main"] },
} satisfies InputOptions;

/** What src/compiler/on-demand.ts reads from beside the program. */
const ON_DEMAND = ["validators.generated.cjs", "graph-permissions.generated.json"];

function compact(name: string): string {
  const text = readFileSync(join(root, "src/compiler", name), "utf8");
  return name.endsWith(".json") ? JSON.stringify(JSON.parse(text)) : minifySync(name, text).code;
}

/** Bundles one entry; what is imported on demand becomes a file of its own. Answers with what went in, before it was minified. */
async function bundle(
  file: string,
  output: OutputOptions,
  define: Readonly<Record<string, string>> = {},
): Promise<readonly BundledFile[]> {
  // What the entry shares with parts that are loaded later stays in its file.
  const entry = await rolldown({
    ...input,
    input: file,
    transform: { define },
    preserveEntrySignatures: "allow-extension",
  });
  const { output: parts } = await entry.generate({ minify: true, chunkFileNames: "[name].cjs", ...output });
  await entry.close();
  return parts.flatMap((part) => {
    if (part.type === "asset") return [];
    writeFileSync(join(dist, part.fileName), ascii(part.code));
    return Object.entries(part.modules).map(([path, { renderedLength }]) => ({
      path: relative(root, path),
      bytes: renderedLength,
    }));
  });
}

/** V8 takes ASCII as it is, and makes two bytes of each character otherwise. In code that was minified all else is text. */
const ascii = (code: string): string =>
  code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);

rmSync(dist, { recursive: true, force: true });
mkdirSync(dist);
// CommonJS starts some ten milliseconds faster than ES modules of the same size.
const program = await bundle("src/cli/main.ts", {
  format: "cjs",
  entryFileNames: "main.cjs",
  // What every run needs is one file.
  codeSplitting: {
    groups: [{ name: "main", test: /src\/cli\/main\.ts$|rolldown\/runtime/, includeDependenciesRecursively: true }],
  },
});
const text = `(function (exports, require, module, __filename, __dirname) {${readFileSync(join(dist, "main.cjs"), "utf8")}})`;
writeFileSync(join(dist, "main.cjs"), text);
const start = await bundle(
  "src/cli/start.ts",
  { format: "cjs", entryFileNames: "cli.cjs" },
  { PROGRAM_HASH: JSON.stringify(createHash("sha256").update(text).digest("hex").slice(0, 16)) },
);
// npm sees to this where it installs; npx in the clone, only the first time.
chmodSync(join(dist, "cli.cjs"), 0o755);
for (const name of ON_DEMAND) writeFileSync(join(dist, name), compact(name));
const deflate = await bundle("src/compiler/deflate.cjs", { format: "cjs", entryFileNames: "deflate.cjs" });
const library = await bundle("src/index.ts", { format: "esm", entryFileNames: "index.js" });
const inProgram = [
  ...start,
  ...program,
  ...deflate,
  ...ON_DEMAND.map((name) => ({ path: `src/compiler/${name}`, bytes: 0 })),
];
// For whoever asks what is in the program; not published.
writeFileSync(join(dist, "bundled.json"), JSON.stringify(bundledPackages(root, inProgram), null, 2));
const packages = bundledPackages(root, [...inProgram, ...library]);
writeFileSync(join(dist, "THIRD-PARTY-LICENSES.txt"), licences(root, packages));
execFileSync(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", "tsconfig.build.json"], {
  cwd: root,
  stdio: "inherit",
});
keepPublicDeclarations(join(dist, "types"), "index.d.ts");
