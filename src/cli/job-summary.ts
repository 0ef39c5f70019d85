import { appendFileSync, statSync } from "node:fs";
import { type PathInRepository, whereabouts } from "../diagnostics/github.js";
import type { Diagnostic } from "../diagnostics/index.js";
import { visible } from "../diagnostics/text.js";
import { markdownCellCode, markdownText } from "../emitters/escape.js";
import type { Findings } from "./findings.js";
import { tally } from "./report.js";
import type { Streams } from "./streams.js";

/** What GitHub takes as the summary of one step; of a larger one it shows nothing. */
const LIMIT = 1024 * 1024;

/** Adds all that is reported to the summary of a job of GitHub Actions, where there is one; whether it is there now. */
export function addToJobSummary(
  findings: Pick<Findings, "diagnostics" | "statements">,
  pathOf: PathInRepository,
  { variable, error }: Pick<Streams, "variable" | "error">,
): boolean {
  const file = variable("GITHUB_STEP_SUMMARY") ?? "";
  if (file === "") return false;
  try {
    const room = LIMIT - (statSync(file, { throwIfNoEntry: false })?.size ?? 0);
    const text = jobSummary(findings, pathOf, room);
    if (Buffer.byteLength(text) > room) return false;
    appendFileSync(file, text);
    return true;
  } catch (problem) {
    error(`psoxy-compile: the job's summary cannot be written: ${(problem as Error).message}\n`);
    return false;
  }
}

/** Markdown of at most so many bytes, as far as there are problems to leave out. */
export function jobSummary(
  { diagnostics, statements }: Pick<Findings, "diagnostics" | "statements">,
  pathOf: PathInRepository,
  room: number,
): string {
  const said = statements.map((statement) => `- ${markdownText(visible(statement))}\n`).join("");
  const head = `### psoxy-compile: ${tally(diagnostics)}\n\n${said}${said === "" ? "" : "\n"}`;
  if (diagnostics.length === 0) return head;
  const rank = ({ severity }: Diagnostic) => ["error", "warning", "note"].indexOf(severity);
  const sorted = [...diagnostics].sort((left, right) => rank(left) - rank(right));
  const rows: string[] = [];
  let left = room - Buffer.byteLength(`${head}${TABLE}${rest(sorted.length)}`);
  for (const entry of sorted) {
    const next = row(entry, pathOf);
    left -= Buffer.byteLength(next);
    if (left < 0) break;
    rows.push(next);
  }
  const missing = sorted.length - rows.length;
  return `${head}${TABLE}${rows.join("")}${missing === 0 ? "\n" : rest(missing)}`;
}

const TABLE = "| Where | What |\n| --- | --- |\n";

const rest = (count: number): string =>
  `\n${count} more had no room here. They stand in the step's log; \`psoxy-compile\` prints them, too.\n\n`;

function row({ code, severity, message, help, place, related }: Diagnostic, pathOf: PathInRepository): string {
  const what = [
    `**${severity}** ${markdownText(visible(message))}`,
    ...(related === undefined
      ? []
      : [`${markdownCellCode(whereabouts(related.place, pathOf))}: ${markdownText(visible(related.message))}`]),
    ...(help === undefined ? [] : [`help: ${markdownText(visible(help))}`]),
    markdownCellCode(code),
  ];
  return `| ${markdownCellCode(whereabouts(place, pathOf))} | ${what.join("<br>")} |\n`;
}
