import type { Diagnostic } from "../diagnostics/index.js";
import { type Paint, PLAIN, renderText } from "../diagnostics/text.js";
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
  const paint = await paintFor(color, streams);
  for (const entry of diagnostics) streams.error(`${renderText(entry, paint)}\n\n`);
}

/** Colors of a terminal that takes them, unless somebody said no; otherwise text stays as it is. */
export const paintFor = async (
  wanted: boolean,
  { noColor, isTerminal }: Pick<Streams, "noColor" | "isTerminal">,
): Promise<Paint> => (wanted && !noColor && isTerminal ? (await import("./colors.js")).colors : PLAIN);
