import { existsSync } from "node:fs";
import { join } from "node:path";
import { checkAcross } from "../compiler/check-across.js";
import { filesOf, type Observe, type Preparation, prepare, unobserved } from "../compiler/compile.js";
import { recordOf } from "../compiler/record.js";
import { Collector } from "../diagnostics/index.js";
import { visible } from "../diagnostics/text.js";
import { emitters } from "../emitters/index.js";
import { LOCK_NAME } from "../lock/lock.js";
import { type OpenFolder, openFolder } from "../output/open.js";
import { PATIENCE } from "../output/staging.js";
import { checkFiles } from "../output/stale.js";
import { writeFiles } from "../output/write.js";
import { type Arguments, HELP, parseArguments, UsageError } from "./arguments.js";
import { commandLike, commandOf, helpOf } from "./commands/index.js";
import { leftBehind } from "./left-behind.js";
import { findManifests, isNothing, type Manifests, NO_MANIFEST } from "./manifests.js";
import { paintFor, printDiagnostics, worthSaying } from "./print.js";
import { Progress } from "./progress.js";
import { countOf, jsonReport, type Outcome, pathsOf, statement, summaryLine, textReport } from "./report.js";
import { ALL_NEWS, errorCount, type News, type Reading, type Round } from "./round.js";
import type { ExitStatus, Streams } from "./streams.js";

/** Runs one command line. */
export async function run(words: readonly string[], version: string, streams: Streams): Promise<ExitStatus> {
  try {
    const command = commandOf(words);
    if (command !== undefined && words.some((word) => word === "--help" || word === "-h")) {
      return say(streams, (await helpOf(words)) ?? HELP);
    }
    if (command !== undefined) return await (await command())(words.slice(1), streams, version);
    return await compileAll(parseArguments(words), version, streams);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    streams.error(`psoxy-compile: ${visible(error.message)}\nTry psoxy-compile --help.\n`);
    return 2;
  }
}

async function compileAll(options: Arguments, version: string, streams: Streams): Promise<ExitStatus> {
  if (options.help) return say(streams, HELP);
  if (options.version) return say(streams, `${version}\n`);
  const timings = options.timings ? new (await import("./timings.js")).Timings() : undefined;
  const observe = timings?.observe ?? unobserved;
  refuseMisspeltCommand(options.manifests);
  if (options.watch) {
    const { watch } = await import("./watch/watch.js");
    const compile = (manifests: Manifests, reading: Reading) =>
      compileManifests(manifests, options, observe, streams, reading);
    return watch(options, { compile, print: (round, news) => print(round, options, version, streams, news) }, streams);
  }
  const manifests = await findManifests(options.manifests);
  const round = compileManifests(manifests, options, observe, streams);
  const { report } = round;
  if (isNothing(manifests)) {
    if (report.diagnostics.length > 0) await print(round, options, version, streams);
    if (report.hasErrors) return 1;
    streams.error(NO_MANIFEST);
    return 2;
  }
  await print(round, options, version, streams);
  if (timings !== undefined) streams.error(timings.text());
  return report.hasErrors ? 1 : 0;
}

/** Compiles manifests and brings what they give to disk, or compares it. */
function compileManifests(
  { paths, choice, diagnostics }: Manifests,
  options: Arguments,
  observe: Observe,
  streams: Streams,
  reading?: Reading,
): Round {
  const report = new Collector();
  report.addAll(diagnostics);
  const folders = new Map<string, OpenFolder | undefined>();
  const open = (name: string) => {
    if (!folders.has(name)) {
      const opened = () => openFolder(join(options.out, name), name, options.check, PATIENCE);
      folders.set(name, report.take(observe("open", opened)));
    }
    return folders.get(name);
  };
  const progress = new Progress(streams, options.quiet);
  const preparations = progress.map("read", paths, (path) =>
    prepare(path, {
      outputRoot: options.out,
      lockOf: (name) => open(name)?.lock,
      observe,
      ...(reading && { reading: (file) => reading(path, file) }),
    }),
  );
  const deployments = preparations.flatMap(({ deployment }) => (deployment === undefined ? [] : [deployment]));
  const clashes = observe("check", () => checkAcross(deployments));
  report.addAll(preparations.flatMap(({ diagnostics }) => diagnostics));
  report.addAll(clashes);
  const unlocked = new Set([...folders].flatMap(([name, folder]) => (folder?.locked === false ? [name] : [])));
  report.add(...leftBehind({ out: options.out, check: options.check, choice, preparations, unlocked }));
  const outcomes = progress.map(options.check ? "compared" : "written", preparations, (preparation) =>
    clashes.length > 0 ? { preparation } : bringToDisk(preparation, open, options, report, observe),
  );
  return { outcomes, report };
}

/** What changed since the last run, as `diff` says it. */
async function printDifference({ before, deployment }: Preparation, options: Arguments, streams: Streams) {
  if (before === undefined || deployment === undefined) return;
  const now = recordOf(deployment);
  const [{ compare }, { differenceText }, paint] = await Promise.all([
    import("../diff/compare.js"),
    import("../diff/text.js"),
    paintFor(options.color, streams),
  ]);
  const difference = compare(before, now);
  if (difference.changes.length === 0) return;
  streams.error(`since the last run, ${differenceText(difference, paint)}`);
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

/** Emits what was prepared into its folder; with errors the folder stays as it is. */
function bringToDisk(
  preparation: Preparation,
  open: (deployment: string) => OpenFolder | undefined,
  { check, force }: Arguments,
  report: Collector,
  observe: Observe,
): Outcome {
  const { deployment, sound } = preparation;
  const folder = deployment === undefined || !sound ? undefined : open(deployment.name);
  if (folder === undefined) return { preparation };
  const files = filesOf(preparation, emitters, observe);
  const [stage, bring] = check ? (["compare", checkFiles] as const) : (["write", writeFiles] as const);
  const changes = report.take(observe(stage, () => bring(folder, files, force, PATIENCE)));
  return changes === undefined ? { preparation } : { preparation, changes: pathsOf(changes) };
}

async function print(
  { outcomes, report }: Round,
  options: Arguments,
  version: string,
  streams: Streams,
  news: News = ALL_NEWS,
): Promise<void> {
  const { diagnostics } = report;
  const { format } = options;
  if (format === "json") return streams.output(jsonReport(outcomes, diagnostics));
  const fresh = diagnostics.filter(news.diagnostic);
  const shown = worthSaying(fresh, options.quiet);
  if (format !== "text") {
    const statements = outcomes.flatMap(({ preparation: { deployment }, changes }) =>
      deployment === undefined || changes === undefined ? [] : [statement(deployment, changes, options.check)],
    );
    const { printAnnotations } = await import("./annotations.js");
    return printAnnotations(format, { diagnostics: shown, statements, version }, streams);
  }
  await printDiagnostics(shown, options.color, streams);
  if (!options.quiet) {
    for (const { preparation, changes } of outcomes.filter(news.outcome)) {
      if (preparation.deployment === undefined || changes === undefined) continue;
      streams.error(`${textReport(preparation.deployment, changes, options.check)}\n`);
      // Where the lock stays as it is, nothing has changed that it records.
      if (changes.write.includes(LOCK_NAME)) await printDifference(preparation, options, streams);
    }
  }
  if (!options.quiet && outcomes.length > 1) streams.error(`${summaryLine(outcomes)}\n`);
  const errors = errorCount(countOf(diagnostics, "error"), countOf(fresh, "error"));
  if (errors !== undefined) streams.error(`${errors}; nothing was written for what has errors\n`);
}
