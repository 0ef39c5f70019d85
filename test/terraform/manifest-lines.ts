/** From what Terraform complains about to the lines of the manifest that it came from. */
import { readFileSync } from "node:fs";
import { basename } from "node:path";

/** Lines of the manifest under `connectors` and `applications` whose keys the report names as labels. */
export function manifestLines(manifest: string, report: string): readonly string[] {
  const labels = new Set([...report.matchAll(/\b[a-z]+_[a-z_]+\.([a-z][a-z0-9-]*)/g)].map(([, label]) => label));
  return readFileSync(manifest, "utf8")
    .split("\n")
    .map((line, index) => ({ line, key: /^ +["']?([a-z][a-z0-9-]*)["']?:/.exec(line)?.[1], number: index + 1 }))
    .filter(({ key }) => key !== undefined && labels.has(key))
    .map(({ line, number }) => `${basename(manifest)}:${number}: ${line.trim()}`);
}
