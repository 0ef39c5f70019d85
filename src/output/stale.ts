import { join } from "node:path";
import { type Diagnostic, diagnostic } from "../diagnostics/index.js";
import type { Changes } from "./changes.js";
import { look } from "./folder.js";

/** For `--check`: one error for each file that a compile would write or remove. */
export function staleFiles({ folder, write, remove }: Changes): readonly Diagnostic[] {
  const stale = (path: string, state: string) => {
    const shown = join(folder, path);
    return diagnostic("output/stale", { path: shown, state }, { source: { path: shown } });
  };
  return [
    ...write.map(({ path }) =>
      stale(path, look(folder, path).kind === "nothing" ? "it is missing" : "it differs from what the manifest gives"),
    ),
    ...remove.map((path) => stale(path, "it is no longer needed")),
  ];
}
