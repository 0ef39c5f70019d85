import { join } from "node:path";
import { checkAcross } from "../compiler/check-across.js";
import { type Compilation, compile } from "../compiler/compile.js";
import { Collector } from "../diagnostics/index.js";
import { emitters } from "../emitters/index.js";
import { lastLock, planChanges } from "../output/changes.js";
import { staleFiles } from "../output/stale.js";
import { applyChanges } from "../output/write.js";
import { type Arguments, HELP, parseArguments, UsageError } from "./arguments.js";
import { commandOf } from "./commands/index.js";
import { findManifests } from "./manifests.js";
import { printDiagnostics } from "./print.js";
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
  let options: Arguments;
  try {
    const command = commandOf(words);
    if (command !== undefined) return await (await command())(words.slice(1), streams);
    options = parseArguments(words);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    streams.error(`psoxy-compile: ${error.message}\nTry psoxy-compile --help.\n`);
    return 2;
  }
  if (options.help) return say(streams, HELP);
  if (options.version) return say(streams, `${version}\n`);
  const { paths, diagnostics } = await findManifests(options.manifests);
  if (paths.length === 0 && diagnostics.length === 0) {
    streams.error("psoxy-compile: there is no psoxy.yaml and no *.psoxy.yaml in this folder; name a manifest.\n");
    return 2;
  }
  const report = new Collector();
  report.add(...diagnostics);
  const compilations = paths.map((path) =>
    compile(path, emitters, { outputRoot: options.out, lockOf: (name) => lastLock(join(options.out, name), name) }),
  );
  const deployments = compilations.flatMap(({ deployment }) => (deployment === undefined ? [] : [deployment]));
  const clashes = checkAcross(deployments);
  report.add(...compilations.flatMap(({ diagnostics }) => diagnostics), ...clashes);
  const outcomes = compilations.map((compilation) =>
    clashes.length > 0 ? { compilation } : bringToDisk(compilation, options, report),
  );
  await print(outcomes, report, options, streams);
  return report.hasErrors ? 1 : 0;
}

function say(streams: Streams, text: string): ExitStatus {
  streams.output(text);
  return 0;
}

/** From what was made to its folder; with errors the folder stays as it is. */
function bringToDisk(compilation: Compilation, options: Arguments, report: Collector): Outcome {
  if (compilation.deployment === undefined || compilation.files.length === 0) return { compilation };
  const { name } = compilation.deployment;
  const changes = report.take(planChanges(join(options.out, name), name, compilation.files, options.force));
  if (changes === undefined) return { compilation };
  const problems = options.check ? staleFiles(changes) : applyChanges(changes);
  report.add(...problems);
  return problems.length === 0 ? { compilation, changes } : { compilation };
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
  await printDiagnostics(shown, options.color, streams);
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
