import type { Diagnostic } from "../diagnostics/index.js";

/** What a command has to report, whatever the form. */
export interface Findings {
  readonly diagnostics: readonly Diagnostic[];
  /** A line about each deployment that was dealt with. */
  readonly statements: readonly string[];
  /** Version of psoxy-compile. */
  readonly version: string;
}
