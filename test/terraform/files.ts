/** Configurations as maps from relative path to content. */
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";

export type Files = ReadonlyMap<string, string>;

export function filesOf(files: Files | string): Files {
  if (typeof files !== "string") return files;
  const entries = readdirSync(files, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(files.length + (files.endsWith("/") ? 0 : 1)));
  return new Map(paths.sort().map((path) => [path, readFileSync(join(files, path), "utf8")]));
}

/** One configuration as a single root file. */
export function rootFile(configuration: object): Files {
  return new Map([["main.tf.json", `${JSON.stringify(configuration, null, 2)}\n`]]);
}

export function deleteFiles(folder: string, paths: Iterable<string>): void {
  for (const path of paths) rmSync(join(folder, path), { force: true });
}

/** A remote backend cannot be reached from a test: the state stays beside the configuration instead. */
export function backendOverride(files: Files): Files {
  const declares = [...files].some(([path, content]) => !path.includes("/") && /"backend"|\bbackend\s+"/.test(content));
  if (!declares) return files;
  return new Map([...files, ["backend_override.tf.json", '{ "terraform": { "backend": { "local": {} } } }\n']]);
}
