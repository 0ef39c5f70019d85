/** Whose code is in a bundle. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A file of which something is in a bundle. */
export interface BundledFile {
  /** From the top of the repository. */
  readonly path: string;
  /** Of its code in the bundle, before it is minified. */
  readonly bytes: number;
}

export interface BundledPackage {
  readonly name: string;
  /** From the top of the repository. */
  readonly folder: string;
  /** Of its code in the bundle, before it is minified; 0 for what is in a generated module, which counts as ours. */
  readonly bytes: number;
}

/** The packages whose code is in a bundle, by name. */
export function bundledPackages(root: string, files: readonly BundledFile[]): readonly BundledPackage[] {
  const theirs = files.flatMap((file) => {
    if (isInPackage(file.path)) return [file];
    return /\.generated\.c?js$/.test(file.path) ? filesWithin(join(root, file.path)) : [];
  });
  const folders = [...new Set(theirs.map(({ path }) => folderOf(path)))];
  return folders
    .map((folder) => ({
      name: folder.slice(folder.lastIndexOf(FOLDER) + FOLDER.length),
      folder,
      bytes: theirs.filter(({ path }) => folderOf(path) === folder).reduce((sum, { bytes }) => sum + bytes, 0),
    }))
    .sort((left, right) => (left.name < right.name ? -1 : 1));
}

const FOLDER = "node_modules/";

const isInPackage = (path: string): boolean => path.startsWith(FOLDER);

/** The innermost one: packages may hold packages. */
const folderOf = (path: string): string => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? path;

/** Files that a generated module was bundled from: the bundler wrote a comment above each. */
const filesWithin = (path: string): readonly BundledFile[] =>
  [...readFileSync(path, "utf8").matchAll(/^\/\/(?:#region)? (?:\.\.\/)*(node_modules\/\S+)$/gm)].map(
    ([, file = ""]) => ({
      path: file,
      bytes: 0,
    }),
  );

/** The licence texts of packages, and their notices. */
export function licences(root: string, packages: readonly BundledPackage[]): string {
  const texts = packages.map(({ name, folder }) => {
    const read = (file: string) => readFileSync(join(root, folder, file), "utf8").trim();
    const { version, license }: Readonly<Record<string, unknown>> = JSON.parse(read("package.json"));
    const files = readdirSync(join(root, folder)).filter((file) => /^(licen[cs]e|notice)/i.test(file));
    if (files.length === 0) throw new Error(`${name} has no licence file`);
    return `${name} ${version} (${license})\n\n${files.map(read).join("\n\n")}\n`;
  });
  return `Software of others in this package, and its licences.\n\n${texts.join(`\n${"-".repeat(80)}\n\n`)}`;
}
