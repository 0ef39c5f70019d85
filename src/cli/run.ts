import { existsSync } from "node:fs";
import { join } from "node:path";
import { checkAcross } from "../compiler/check-across.js";
import { type Compilation, compile } from "../compiler/compile.js";
import { recordOf } from "../compiler/record.js";
import { Collector } from "../diagnostics/index.js";
import { emitters } from "../emitters/index.js";
import { type OpenFolder, openFolder } from "../output/open.js";
import { PATIENCE } from "../output/staging.js";
import { checkFiles } from "../output/stale.js";
import { writeFiles } from "../output/write.js";
import { type Arguments, HELP, parseArguments, UsageError } from "./arguments.js";
import { commandLike, commandOf, helpOf } from "./commands/index.js";
import { leftBehind } from "./left-behind.js";
import { findManifests } from "./manifests.js";
import { printDiagnostics } from "./print.js";
import { countOf, jsonReport, type Outcome, summaryLine, textReport } from "./report.js";
import type { ExitStatus, Streams } from "./streams.js";

/** Runs one command line. */
export async function run(words: readonly string[], version: string, streams: Streams): Promise<ExitStatus> {
  try {
    const command = commandOf(words);
    if (command !== undefined && words.some((word) => word === "--help" || word === "-h")) {
      return say(streams, (await helpOf(words)) ?? HELP);
    }
    if (command !== undefined) return await (await command())(words.slice(1), streams);
    return await compileAll(parseArguments(words), version, streams);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    streams.error(`psoxy-compile: ${error.message}\nTry psoxy-compile --help.\n`);
    return 2;
  }
}

async function compileAll(options: Arguments, version: string, streams: Streams): Promise<ExitStatus> {
  if (options.help) return say(streams, HELP);
  if (options.version) return say(streams, `${version}\n`);
  refuseMisspeltCommand(options.manifests);
  const { paths, choice, diagnostics } = await findManifests(options.manifests);
  const report = new Collector();
  if (paths.length === 0 && diagnostics.length === 0) {
    const { out, check } = options;
    report.add(...leftBehind({ out, check, choice, compilations: [], unlocked: new Set() }));
    if (report.diagnostics.length > 0) await print([], report, options, streams);
    if (report.hasErrors) return 1;
    streams.error(
      "psoxy-compile: there is no psoxy.yaml and no *.psoxy.yaml in this folder; name a manifest, or make one by psoxy-compile init.\n",
    );
    return 2;
  }
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

/** What changed since the last run, as `diff` says it. */
async function printDifference({ before, deployment }: Compilation, options: Arguments, streams: Streams) {
  if (before === undefined || deployment === undefined) return;
  const now = recordOf(deployment);
  const [{ compare }, { differenceText }, { createColors }] = await Promise.all([
    import("../diff/compare.js"),
    import("../diff/text.js"),
    import("picocolors").then((module) => module.default),
  ]);
  const difference = compare(before, now);
  const colors = createColors(options.color && !streams.noColor && streams.isTerminal);
  if (difference.changes.length > 0) streams.error(`since the last run, ${differenceText(difference, colors)}`);
}

/** A word that nothing else explains. */
function refuseMisspeltCommand([first = ""]: readonly string[]): void {
  const command = existsSync(first) ? undefined : commandLike(first);
  if (command !== undefined)
    throw new UsageError(`there is no "${first}" here; did you mean psoxy-compile ${command}?`);
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
  await printDiagnostics(shown, options.color, streams);
  if (!options.quiet) {
    for (const { compilation, changes } of outcomes) {
      if (compilation.deployment === undefined || changes === undefined) continue;
      streams.error(`${textReport(compilation.deployment, changes, options.check)}\n`);
      if (compilation.before !== undefined && !options.check) await printDifference(compilation, options, streams);
    }
  }
  if (!options.quiet && outcomes.length > 1) streams.error(`${summaryLine(outcomes)}\n`);
  const errors = countOf(diagnostics, "error");
  if (errors > 0) streams.error(`${errors} error${errors === 1 ? "" : "s"}; nothing was written for what has errors\n`);
}
