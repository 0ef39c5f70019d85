/** Reports for what shows problems beside the code. Loaded only when one is asked for. */
import { sarifLog } from "../diagnostics/sarif.js";
import type { Findings } from "./findings.js";
import { reportToGithub } from "./github.js";
import { pathsInRepository } from "./repository.js";
import type { Streams } from "./streams.js";

export function printAnnotations(format: "github" | "sarif", findings: Findings, streams: Streams): void {
  const pathOf = pathsInRepository(streams);
  if (format === "github") reportToGithub(findings, pathOf, streams);
  else streams.output(`${JSON.stringify(sarifLog(findings.diagnostics, findings.version, pathOf), null, 2)}\n`);
}
