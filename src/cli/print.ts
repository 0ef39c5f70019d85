import type { Diagnostic } from "../diagnostics/index.js";
import type { Streams } from "./streams.js";

/** Diagnostics for people. What renders them is loaded only when there is something to say: a clean run pays nothing for it. */
export async function printDiagnostics(
  diagnostics: readonly Diagnostic[],
  color: boolean,
  streams: Streams,
): Promise<void> {
  if (diagnostics.length === 0) return;
  const [{ renderText }, { createColors }] = await Promise.all([
    import("../diagnostics/text.js"),
    import("picocolors").then((module) => module.default),
  ]);
  const colors = createColors(color && !streams.noColor && streams.isTerminal);
  for (const entry of diagnostics) streams.error(`${renderText(entry, colors)}\n\n`);
}
