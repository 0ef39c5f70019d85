import { Collector, type Result } from "../../diagnostics/index.js";
import type { Difference } from "../../diff/change.js";
import { compare } from "../../diff/compare.js";
import { differencesJson } from "../../diff/json.js";
import { differencesMarkdown } from "../../diff/markdown.js";
import { needs } from "../../diff/sections.js";
import { differenceText } from "../../diff/text.js";
import { parseWords, UsageError } from "../arguments.js";
import { paintFor, printDiagnostics } from "../print.js";
import type { ExitStatus, Streams } from "../streams.js";
import { changedSince } from "./since.js";
import { stateOf } from "./state.js";

const FORMATS = ["text", "json", "markdown"] as const;

const OPTIONS = {
  format: { type: "string", default: "text" },
  since: { type: "string" },
  "exit-code": { type: "boolean", default: false },
  "no-color": { type: "boolean", default: false },
} as const;

/** `psoxy-compile diff`: what a change of manifests means for those who approve it. */
export async function diff(words: readonly string[], streams: Streams): Promise<ExitStatus> {
  const { find, format, exitCode, color } = parse(words);
  const report = new Collector();
  const differences = report.take(await find());
  await printDiagnostics(
    report.diagnostics.filter(({ severity }) => severity === "error"),
    color,
    streams,
  );
  if (report.hasErrors) return 1;
  if (format === "json") streams.output(differencesJson(differences));
  else if (format === "markdown") streams.output(differencesMarkdown(differences));
  else if (differences.length === 0) streams.output(`nothing changes\n`);
  else {
    // It goes to standard output, which is a terminal where it has a width.
    const paint = await paintFor(color, { noColor: streams.noColor, isTerminal: streams.columns !== undefined });
    for (const difference of differences) streams.output(differenceText(difference, paint));
  }
  return exitCode && differences.some((difference) => needs(difference).size > 0) ? 3 : 0;
}

/** A deployment of another name is another deployment. */
function differencesBetween(old: string, now: string): Result<readonly Difference[]> {
  const report = new Collector();
  const before = report.take(stateOf(old));
  const after = report.take(stateOf(now));
  const same = before === undefined || after === undefined || before.deployment === after.deployment;
  const value = same ? [compare(before, after)] : [compare(before, undefined), compare(undefined, after)];
  return { value, diagnostics: report.diagnostics };
}

function parse(words: readonly string[]) {
  const { values, positionals } = parseWords(words, OPTIONS);
  const format = FORMATS.find((known) => known === values.format);
  if (format === undefined) throw new UsageError(`--format is ${FORMATS.join(", ")}, not "${values.format}"`);
  const find = values.since === undefined ? ofStates(positionals) : ofRevision(values.since, positionals);
  return { find, format, exitCode: values["exit-code"], color: !values["no-color"] };
}

function ofStates([old, now, ...more]: readonly string[]) {
  if (old === undefined || now === undefined || more.length > 0) {
    throw new UsageError("diff compares two states: psoxy-compile diff <old> <new>, or diff --since <revision>");
  }
  return () => differencesBetween(old, now);
}

/** A revision that begins with a hyphen would be an option to git; standard input is nowhere in its past. */
function ofRevision(revision: string, manifests: readonly string[]) {
  if (/^-|^$|:/.test(revision)) throw new UsageError(`--since takes a revision of git such as main, not "${revision}"`);
  if (manifests.includes("-")) throw new UsageError("diff --since takes manifests by path or pattern, not -");
  return () => changedSince(revision, manifests);
}
