import { join } from "node:path";
import { checkAcross } from "../compiler/check-across.js";
import { type Compilation, compile } from "../compiler/compile.js";
import { Collector } from "../diagnostics/index.js";
import { emitters } from "../emitters/index.js";
import { type OpenFolder, openFolder } from "../output/open.js";
import { PATIENCE } from "../output/staging.js";
import { checkFiles } from "../output/stale.js";
import { writeFiles } from "../output/write.js";
import { type Arguments, HELP, parseArguments, UsageError } from "./arguments.js";
import { leftBehind } from "./left-behind.js";
import { findManifests } from "./manifests.js";
import { countOf, jsonReport, type Outcome, summaryLine, textReport } from "./report.js";

/** 0 clean, 1 errors in a manifest or stale output, 2 wrong usage, 3 a bug of ours (see main.ts). */
export type ExitStatus = 0 | 1 | 2 | 3;

/** Where the program speaks: reports for people to `error`, what programs read to `output`. */
export interface Streams {
  readonly output: (text: string) => void;
  readonly error: (text: string) => void;
  readonly isTerminal: boolean;
  readonly noColor: boolean;
}

/** Runs one command line. */
export async function run(words: readonly string[], version: string, streams: Streams): Promise<ExitStatus> {
  const [command, ...others] = words;
  if (command === "plan-check") return (await import("./commands/plan-check.js")).planCheck(others, streams);
  let options: Arguments;
  try {
    options = parseArguments(words);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    streams.error(`psoxy-compile: ${error.message}\nTry psoxy-compile --help.\n`);
    return 2;
  }
  if (options.help) return say(streams, HELP);
  if (options.version) return say(streams, `${version}\n`);
  const { paths, choice, diagnostics } = await findManifests(options.manifests);
  if (paths.length === 0 && diagnostics.length === 0) {
    streams.error("psoxy-compile: there is no psoxy.yaml and no *.psoxy.yaml in this folder; name a manifest.\n");
    return 2;
  }
  const report = new Collector();
  report.add(...diagnostics);
  const folders = new Map<string, OpenFolder | undefined>();
  const open = (name: string) => {
    if (!folders.has(name)) {
      folders.set(name, report.take(openFolder(join(options.out, name), name, options.check, PATIENCE)));
    }
    return folders.get(name);
  };
  const compilations = paths.map((path) =>
    compile(path, emitters, { outputRoot: options.out, lockOf: (name) => open(name)?.lock }),
  );
  const deployments = compilations.flatMap(({ deployment }) => (deployment === undefined ? [] : [deployment]));
  const clashes = checkAcross(deployments);
  report.add(...compilations.flatMap(({ diagnostics }) => diagnostics), ...clashes);
  const unlocked = new Set([...folders].flatMap(([name, folder]) => (folder?.locked === false ? [name] : [])));
  report.add(...leftBehind({ out: options.out, check: options.check, choice, compilations, unlocked }));
  const outcomes = compilations.map((compilation) =>
    clashes.length > 0 ? { compilation } : bringToDisk(compilation, open, options, report),
  );
  await print(outcomes, report, options, streams);
  return report.hasErrors ? 1 : 0;
}

function say(streams: Streams, text: string): ExitStatus {
  streams.output(text);
  return 0;
}

/** From what was made to its folder; with errors the folder stays as it is. */
function bringToDisk(
  compilation: Compilation,
  open: (deployment: string) => OpenFolder | undefined,
  { check, force }: Arguments,
  report: Collector,
): Outcome {
  const { deployment, files } = compilation;
  const folder = deployment === undefined || files.length === 0 ? undefined : open(deployment.name);
  if (folder === undefined) return { compilation };
  const changes = report.take((check ? checkFiles : writeFiles)(folder, files, force, PATIENCE));
  return changes === undefined ? { compilation } : { compilation, changes };
}

async function print(
  outcomes: readonly Outcome[],
  report: Collector,
  options: Arguments,
  streams: Streams,
): Promise<void> {
  const { diagnostics } = report;
  if (options.format === "json") return streams.output(jsonReport(outcomes, diagnostics));
  const shown = options.quiet ? diagnostics.filter(({ severity }) => severity === "error") : diagnostics;
  if (shown.length > 0) {
    // Loaded only when there is something to say: a clean compile pays nothing for it.
    const [{ renderText }, { createColors }] = await Promise.all([
      import("../diagnostics/text.js"),
      import("picocolors").then((module) => module.default),
    ]);
    const colors = createColors(options.color && !streams.noColor && streams.isTerminal);
    for (const entry of shown) streams.error(`${renderText(entry, colors)}\n\n`);
  }
  if (!options.quiet) {
    for (const { compilation, changes } of outcomes) {
      if (compilation.deployment === undefined || changes === undefined) continue;
      streams.error(`${textReport(compilation.deployment, changes, options.check)}\n`);
    }
  }
  if (!options.quiet && outcomes.length > 1) streams.error(`${summaryLine(outcomes)}\n`);
  const errors = countOf(diagnostics, "error");
  if (errors > 0) streams.error(`${errors} error${errors === 1 ? "" : "s"}; nothing was written for what has errors\n`);
}
