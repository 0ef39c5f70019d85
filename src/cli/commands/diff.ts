import type { DeploymentRecord } from "../../compiler/record.js";
import { Collector } from "../../diagnostics/index.js";
import type { Difference } from "../../diff/change.js";
import { compare } from "../../diff/compare.js";
import { differencesJson } from "../../diff/json.js";
import { differencesMarkdown } from "../../diff/markdown.js";
import { needs } from "../../diff/sections.js";
import { differenceText } from "../../diff/text.js";
import { parseWords, UsageError } from "../arguments.js";
import { printDiagnostics } from "../print.js";
import type { ExitStatus, Streams } from "../streams.js";
import { stateOf } from "./state.js";

const FORMATS = ["text", "json", "markdown"] as const;

const OPTIONS = {
  format: { type: "string", default: "text" },
  "exit-code": { type: "boolean", default: false },
  "no-color": { type: "boolean", default: false },
} as const;

/** `psoxy-compile diff <old> <new>`: what a change of a manifest means for those who approve it. */
export async function diff(words: readonly string[], streams: Streams): Promise<ExitStatus> {
  const { old, now, format, exitCode, color } = parse(words);
  const report = new Collector();
  const before = report.take(stateOf(old));
  const after = report.take(stateOf(now));
  await printDiagnostics(
    report.diagnostics.filter(({ severity }) => severity === "error"),
    color,
    streams,
  );
  if (report.hasErrors) return 1;
  const differences = differencesOf(before, after);
  if (format === "json") streams.output(differencesJson(differences));
  else if (format === "markdown") streams.output(differencesMarkdown(differences));
  else {
    const { colorsFor } = await import("../colors.js");
    // It goes to standard output, which is a terminal where it has a width.
    const colors = colorsFor(color, { noColor: streams.noColor, isTerminal: streams.columns !== undefined });
    for (const difference of differences) streams.output(differenceText(difference, colors));
  }
  return exitCode && differences.some((difference) => needs(difference).size > 0) ? 3 : 0;
}

/** A deployment of another name is another deployment. */
function differencesOf(
  before: DeploymentRecord | undefined,
  after: DeploymentRecord | undefined,
): readonly Difference[] {
  if (before === undefined || after === undefined || before.deployment === after.deployment) {
    return [compare(before, after)];
  }
  return [compare(before, undefined), compare(undefined, after)];
}

function parse(words: readonly string[]) {
  const { values, positionals } = parseWords(words, OPTIONS);
  const [old, now, ...more] = positionals;
  if (old === undefined || now === undefined || more.length > 0) {
    throw new UsageError("diff compares two states: psoxy-compile diff <old> <new>");
  }
  const format = FORMATS.find((known) => known === values.format);
  if (format === undefined) throw new UsageError(`--format is ${FORMATS.join(", ")}, not "${values.format}"`);
  return { old, now, format, exitCode: values["exit-code"], color: !values["no-color"] };
}
