/** Reports for what shows problems beside the code. Loaded only when one is asked for. */
import type { Diagnostic } from "../diagnostics/index.js";
import { sarifLog } from "../diagnostics/sarif.js";
import { reportToGithub } from "./github.js";
import { pathsInRepository } from "./repository.js";
import type { Streams } from "./streams.js";

/** What a command has to report, whatever the form. */
export interface Findings {
  readonly diagnostics: readonly Diagnostic[];
  /** A line about each deployment that was dealt with. */
  readonly statements: readonly string[];
  /** Version of psoxy-compile. */
  readonly version: string;
}

export function printAnnotations(format: "github" | "sarif", findings: Findings, streams: Streams): void {
  const pathOf = pathsInRepository(streams);
  if (format === "github") reportToGithub(findings, pathOf, streams);
  else streams.output(`${JSON.stringify(sarifLog(findings.diagnostics, findings.version, pathOf), null, 2)}\n`);
}
