import type { Diagnostic } from "../diagnostics/index.js";
import { renderText } from "../diagnostics/text.js";
import type { Streams } from "./streams.js";

/** Those that `--quiet` lets through. */
export const worthSaying = (diagnostics: readonly Diagnostic[], quiet: boolean): readonly Diagnostic[] =>
  quiet ? diagnostics.filter(({ severity }) => severity === "error") : diagnostics;

/** Diagnostics for people. */
export async function printDiagnostics(
  diagnostics: readonly Diagnostic[],
  color: boolean,
  streams: Streams,
): Promise<void> {
  if (diagnostics.length === 0) return;
  const { colorsFor } = await import("./colors.js");
  const colors = colorsFor(color, streams);
  for (const entry of diagnostics) streams.error(`${renderText(entry, colors)}\n\n`);
}
