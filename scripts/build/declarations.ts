import { readdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * Removes the declarations that the public ones do not lead to: the compiler writes one for every file of the program.
 * A public one that leads to a package is a mistake, since the published package installs none.
 */
export function keepPublicDeclarations(folder: string, entry: string): void {
  const kept = new Set<string>();
  const keep = (path: string): void => {
    if (kept.has(path)) return;
    kept.add(path);
    for (const [, module = ""] of readFileSync(path, "utf8").matchAll(/(?:\bfrom |\bimport\()"([^"]+)"/g)) {
      if (!module.startsWith(".")) throw new Error(`${path} is public and leads to ${module}`);
      keep(join(dirname(path), module.replace(/\.js$/, ".d.ts")));
    }
  };
  keep(join(folder, entry));
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    const path = join(folder, name);
    if (path.endsWith(".d.ts") && !kept.has(path)) rmSync(path);
  }
}
