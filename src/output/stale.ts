import { join } from "node:path";
import { type Diagnostic, diagnostic, type Result } from "../diagnostics/index.js";
import { type Changes, isEmpty, planChanges, type WantedFile } from "./changes.js";
import { lookForLeftOvers, type OpenFolder } from "./open.js";
import type { Patience } from "./staging.js";

/** For `--check`: whether a folder holds what was emitted. There is no value when it does not. */
export function checkFiles(
  { folder, deployment }: OpenFolder,
  files: readonly WantedFile[],
  force: boolean,
  patience: Patience,
): Result<Changes | undefined> {
  const first = planChanges(folder, deployment, files, force);
  if (first.value !== undefined && isEmpty(first.value)) return first;
  // Another run may be at it, between whose files everything looks stale.
  const { done, diagnostics } = lookForLeftOvers(folder, patience);
  if (!done) return { value: undefined, diagnostics };
  const planned = planChanges(folder, deployment, files, force);
  if (planned.value === undefined || isEmpty(planned.value)) return planned;
  return { value: undefined, diagnostics: [...planned.diagnostics, ...staleFiles(planned.value)] };
}

/** One error for each file that a compile would write or remove. */
export function staleFiles({ folder, write, remove }: Changes): readonly Diagnostic[] {
  const stale = (path: string, state: string) => {
    const shown = join(folder, path);
    return diagnostic("output/stale", { path: shown, state }, { source: { path: shown } });
  };
  return [
    ...write.map(({ path, old }) =>
      stale(path, old === null ? "it is missing" : "it differs from what the manifest gives"),
    ),
    ...remove.map(({ path }) => stale(path, "it is no longer needed")),
  ];
}
