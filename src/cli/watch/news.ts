import { resolve } from "node:path";
import type { Diagnostic } from "../../diagnostics/index.js";
import { isBelow } from "../below.js";
import type { News, Round } from "../round.js";
import type { Change, Reads } from "./reads.js";

/** What a diagnostic is known by from one round to the next. */
export const keyOf = ({ code, message, place: { source, range } }: Diagnostic): string =>
  JSON.stringify([code, message, source.path, range]);

/**
 * Of a round what is about manifests that something happened to, themselves or what they name, and what else came of it.
 * `said` are the keys of what the round before said.
 */
export function newsOf(
  { outcomes }: Round,
  reads: Reads,
  changes: readonly Change[],
  said: ReadonlySet<string>,
  out: string,
): News {
  const touched = new Set(changes.map(({ path }) => resolve(path)));
  const filesOf = (manifest: string) => [...reads.filesOf(manifest)].map((path) => resolve(path));
  const affected = outcomes.filter(({ preparation }) =>
    filesOf(preparation.manifestPath).some((path) => touched.has(path)),
  );
  const files = new Set(affected.flatMap(({ preparation }) => filesOf(preparation.manifestPath)));
  const folders = affected.flatMap(({ preparation: { deployment } }) =>
    deployment === undefined ? [] : [resolve(out, deployment.name)],
  );
  const affects = ({ place: { source } }: Diagnostic) =>
    files.has(resolve(source.path)) || folders.some((folder) => isBelow(folder, source.path));
  return {
    outcome: (outcome) => {
      const { write = [], remove = [] } = outcome.changes ?? {};
      return affected.includes(outcome) || write.length + remove.length > 0;
    },
    diagnostic: (diagnostic) => !said.has(keyOf(diagnostic)) || affects(diagnostic),
  };
}
