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
  const { default: picocolors } = await import("picocolors");
  const colors = picocolors.createColors(color && !streams.noColor && streams.isTerminal);
  for (const entry of diagnostics) streams.error(`${renderText(entry, colors)}\n\n`);
}
