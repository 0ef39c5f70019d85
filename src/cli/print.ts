import type { Diagnostic } from "../diagnostics/index.js";

/** Where diagnostics go, and whether in colours. */
export interface Printer {
  readonly error: (text: string) => void;
  readonly isTerminal: boolean;
  readonly noColor: boolean;
  readonly color: boolean;
}

/** Diagnostics for people. What that takes is loaded only when there is something to say. */
export async function printDiagnostics(diagnostics: readonly Diagnostic[], to: Printer): Promise<void> {
  if (diagnostics.length === 0) return;
  const [{ renderText }, { createColors }] = await Promise.all([
    import("../diagnostics/text.js"),
    import("picocolors").then((module) => module.default),
  ]);
  const colors = createColors(to.color && !to.noColor && to.isTerminal);
  for (const entry of diagnostics) to.error(`${renderText(entry, colors)}\n\n`);
}
