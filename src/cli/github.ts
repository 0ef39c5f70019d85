import { githubCommand, type PathInRepository, renderGithub, whereabouts } from "../diagnostics/github.js";
import type { Diagnostic } from "../diagnostics/index.js";
import { visible } from "../diagnostics/text.js";
import type { Findings } from "./findings.js";
import { addToJobSummary } from "./job-summary.js";
import { tally } from "./report.js";
import type { Streams } from "./streams.js";

/**
 * How many annotations of a severity GitHub takes from a step; what comes after them is lost:
 * https://docs.github.com/actions/reference/limits. One notice is kept for what is said about the rest.
 */
const ROOM = { error: 10, warning: 10, note: 9 } as const;

/** The log of a step of GitHub Actions: annotations, what had no room among them, and what became of the deployments. */
export function reportToGithub(
  { diagnostics, statements }: Pick<Findings, "diagnostics" | "statements">,
  pathOf: PathInRepository,
  streams: Streams,
): void {
  const annotated = new Set(
    (["error", "warning", "note"] as const).flatMap((severity) =>
      diagnostics.filter((entry) => entry.severity === severity).slice(0, ROOM[severity]),
    ),
  );
  const others = diagnostics.filter((entry) => !annotated.has(entry));
  const summary = addToJobSummary({ diagnostics, statements }, pathOf, streams);
  const say = (line: string) => streams.output(`${line}\n`);
  for (const entry of annotated) say(renderGithub(entry, pathOf));
  if (others.length > 0) {
    const where = `below in this step's log${summary ? " and in the summary of the run" : ""}`;
    const text = `GitHub takes no more annotations from a step; not among them: ${tally(others)}. All of it stands ${where}.`;
    say(githubCommand("notice", { title: "psoxy-compile" }, text));
  }
  for (const entry of others) say(logLine(plain(entry, pathOf)));
  for (const statement of statements) say(logLine(statement));
  say(`psoxy-compile: ${tally(diagnostics)}`);
}

function plain(diagnostic: Diagnostic, pathOf: PathInRepository): string {
  const { code, severity, message, help, place } = diagnostic;
  const what = `- ${whereabouts(place, pathOf)}: ${severity} ${code}: ${message}`;
  return help === undefined ? what : `${what} (help: ${help})`;
}

/** A line that the runner only shows: it obeys `::` at the start of one, and `##[` anywhere. */
const logLine = (text: string): string =>
  visible(text)
    .replaceAll("##[", "# #[")
    .replace(/^\s*::/, "- $&");
