import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { UsageError } from "./arguments.js";

/** The text of a file that comes with the program, such as schema/manifest.schema.json. */
export function packageFile(path: string): string {
  const file = join(packageFolder(import.meta.dirname), path);
  if (existsSync(file)) return readFileSync(file, "utf8");
  throw new UsageError(`${path} should stand beside the program, and does not: install psoxy-compile as a package`);
}

/** Sources and bundle stand at different depths; what both are in has the package.json. */
function packageFolder(folder: string): string {
  const above = dirname(folder);
  return above === folder || existsSync(join(folder, "package.json")) ? folder : packageFolder(above);
}
