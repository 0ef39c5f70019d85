import { existsSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { UsageError } from "../../arguments.js";
import { COPY_NAME, standingAt, writeCopy } from "../../schema-copy.js";

export interface SchemaReference {
  /** Path from the manifest's folder. */
  readonly reference: string;
  /** Whether the package is installed where the manifest is. */
  readonly installed: boolean;
  /** Copies the schema there, where it is not; the path of what was written. */
  readonly provide: () => string | undefined;
}

const INSTALLED = "node_modules/psoxy-compile/schema/manifest.schema.json";

/**
 * Where editors find the schema of a manifest. That of the installed package is as new as the program; without one a copy
 * is made, which works offline, and in the editor of a colleague who has not installed anything.
 */
export function schemaReference(manifest: string): SchemaReference {
  const folder = dirname(resolve(manifest));
  const installed = above(folder).find((one) => existsSync(join(one, INSTALLED)));
  if (installed !== undefined) {
    const path = relative(folder, join(installed, INSTALLED)).replaceAll("\\", "/");
    return { reference: path.startsWith(".") ? path : `./${path}`, installed: true, provide: () => undefined };
  }
  const copy = join(dirname(manifest), COPY_NAME.manifest);
  const standing = standingAt(copy, "manifest");
  if (standing === "foreign") {
    throw new UsageError(`${copy} was edited, or is not a schema of psoxy-compile; move it away, for init writes it`);
  }
  const provide = () => {
    if (standing === "same") return undefined;
    writeCopy(copy, "manifest");
    return copy;
  };
  return { reference: `./${COPY_NAME.manifest}`, installed: false, provide };
}

/** A folder and those that it is in, the nearest first. */
const above = (folder: string): readonly string[] =>
  dirname(folder) === folder ? [folder] : [folder, ...above(dirname(folder))];
