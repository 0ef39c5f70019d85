/** `psoxy-compile plan-check`: a plan of Terraform against the manifest. Opens no connection and writes nothing. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { compile } from "../../compiler/compile.js";
import { Collector, diagnostic } from "../../diagnostics/index.js";
import { renderJson } from "../../diagnostics/json.js";
import { emitters } from "../../emitters/index.js";
import { type OpenFolder, openFolder } from "../../output/open.js";
import { PATIENCE } from "../../output/staging.js";
import { checkFiles } from "../../output/stale.js";
import { checkPlan, type Judgement } from "../../plan/check-plan.js";
import type { Plan } from "../../plan/plan.js";
import { readPlan } from "../../plan/read.js";
import { type Format, parseFormat, parseWords, UsageError } from "../arguments.js";
import { findManifests } from "../manifests.js";
import { printDiagnostics, worthSaying } from "../print.js";
import { countOf } from "../report.js";
import type { ExitStatus, Streams } from "../streams.js";

/** Form of the JSON report. Raised when a field changes its meaning or goes. */
const REPORT_VERSION = 1;

interface Asked {
  readonly plan: string;
  readonly manifest: string;
  readonly out: string;
  readonly format: Format;
  readonly quiet: boolean;
  readonly color: boolean;
}

const OPTIONS = {
  out: { type: "string", default: "out" },
  format: { type: "string", default: "text" },
  quiet: { type: "boolean", short: "q", default: false },
  "no-color": { type: "boolean", default: false },
} as const;

export async function planCheck(words: readonly string[], streams: Streams, version: string): Promise<ExitStatus> {
  const asked = await parse(words);
  const report = new Collector();
  const result = judge(asked, report);
  if (asked.format === "json") streams.output(jsonReport(report, result));
  else await print(report, asked, result, version, streams);
  return report.hasErrors ? 1 : 0;
}

async function parse(words: readonly string[]): Promise<Asked> {
  const { values, positionals } = parseWords(words, OPTIONS);
  const [plan, manifest, ...more] = positionals;
  if (plan === undefined || plan === "")
    throw new UsageError("plan-check needs a plan: a file, or - for standard input");
  if (more.length > 0) throw new UsageError("plan-check takes one plan and one manifest");
  if (plan === "-" && manifest === "-") throw new UsageError("the plan and the manifest cannot both be standard input");
  const format = parseFormat(values.format);
  if (values.out === "") throw new UsageError("--out needs a folder");
  return {
    plan,
    manifest: manifest ?? (await onlyManifest()),
    out: values.out,
    format,
    quiet: values.quiet,
    color: !values["no-color"],
  };
}

async function onlyManifest(): Promise<string> {
  const { paths } = await findManifests([]);
  const [first, ...others] = paths.includes("psoxy.yaml") ? ["psoxy.yaml"] : paths;
  if (first === undefined)
    throw new UsageError("there is no psoxy.yaml and no *.psoxy.yaml in this folder; name a manifest");
  if (others.length > 0)
    throw new UsageError(`there are several manifests in this folder (${paths.join(", ")}); name one`);
  return first;
}

/** What was found out, beside what the report says. */
interface Result extends Omit<Judgement, "diagnostics"> {
  readonly deployment: string;
  readonly plan: Plan;
}

function judge(asked: Asked, report: Collector): Result | undefined {
  // Read first: both may come by standard input, and a plan that is none needs no manifest.
  const plan = planIn(asked.plan, report);
  let opened: OpenFolder | undefined;
  const { deployment, files, diagnostics } = compile(asked.manifest, emitters, {
    outputRoot: asked.out,
    lockOf: (name) => {
      opened = report.take(openFolder(join(asked.out, name), name, true, PATIENCE));
      return opened?.lock;
    },
  });
  // Warnings about the manifest are for whoever compiles it.
  report.addAll(diagnostics.filter(({ severity }) => severity === "error"));
  if (plan === undefined || deployment === undefined || files.length === 0) return undefined;
  const folder = join(asked.out, deployment.name);
  if (opened?.locked === true) report.take(checkFiles(opened, files, false, PATIENCE));
  else report.add(diagnostic("plan/without-lock", { folder }, { source: { path: folder } }));
  const { diagnostics: found, undetermined } = checkPlan(deployment, files, plan);
  report.addAll(found);
  if (undetermined.length > 0) {
    const paths = overridesIn(folder);
    if (paths.length > 0) report.add(diagnostic("plan/overridden", { paths }, { source: { path: folder } }));
  }
  return { deployment: deployment.name, plan, undetermined };
}

/** Files that may change named values of ours, which no plan tells. */
function overridesIn(folder: string): readonly string[] {
  return [".", "aws", "azuread", "gcp"].flatMap((module) => {
    const path = join(folder, module);
    if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [];
    return readdirSync(path)
      .filter((name) => /(^|_)override\.tf(\.json)?$/.test(name))
      .sort()
      .map((name) => join(path, name));
  });
}

function planIn(path: string, report: Collector): Plan | undefined {
  const say = (reason: string, help: string) => {
    report.add(diagnostic("plan/unreadable", { path, reason, help }, { source: { path } }));
    return undefined;
  };
  let bytes: Buffer;
  try {
    if (path !== "-" && statSync(path).size > LARGEST) return say(TOO_LARGE, SHOW);
    bytes = readFileSync(path === "-" ? 0 : path);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return say(REASONS[code ?? ""] ?? message, SHOW);
  }
  if (bytes.length > LARGEST) return say(TOO_LARGE, SHOW);
  const plan = readPlan(bytes);
  return "reason" in plan ? say(plan.reason, plan.help) : plan;
}

/** Bytes of a plan: it takes four times as much memory. That of a deployment has some hundred thousand. */
const LARGEST = 200_000_000;
const TOO_LARGE = "it is too large to be one of a deployment";
const SHOW = "name the file that `terraform show -json` wrote";

const REASONS: Readonly<Record<string, string>> = {
  EACCES: "permission denied",
  EISDIR: "it is a folder",
  ENOENT: "there is no such file",
  ENAMETOOLONG: "its name is too long",
};

/** What a plan does, counted. */
function countsOf({ changes }: Plan) {
  const count = (...actions: readonly string[]) => changes.filter(({ action }) => actions.includes(action)).length;
  return {
    made: count("create", "replace"),
    changed: count("update"),
    destroyed: count("delete", "replace"),
    letGo: count("forget"),
    takenOver: changes.filter(({ importing }) => importing !== undefined).length,
  };
}

function jsonReport(report: Collector, result: Result | undefined): string {
  const { diagnostics } = report;
  const content = {
    version: REPORT_VERSION,
    summary: {
      errors: countOf(diagnostics, "error"),
      warnings: countOf(diagnostics, "warning"),
      notes: countOf(diagnostics, "note"),
    },
    diagnostics: diagnostics.map(renderJson),
    ...(result === undefined
      ? {}
      : {
          deployment: result.deployment,
          explained: !report.hasErrors,
          changes: countsOf(result.plan),
          knownAfterApply: result.undetermined,
        }),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

async function print(
  report: Collector,
  { format, quiet, color }: Asked,
  result: Result | undefined,
  version: string,
  streams: Streams,
) {
  const statements = result === undefined ? [] : statementsAbout(result, countOf(report.diagnostics, "error"));
  const shown = worthSaying(report.diagnostics, quiet);
  if (format === "github" || format === "sarif") {
    const { printAnnotations } = await import("../annotations.js");
    return printAnnotations(format, { diagnostics: shown, statements, version }, streams);
  }
  await printDiagnostics(shown, color, streams);
  if (!quiet) for (const line of statements) streams.error(`${line}\n`);
}

/** What is said of the plan as a whole, in lines. */
function statementsAbout({ deployment, plan, undetermined }: Result, errors: number): readonly string[] {
  const { made, changed, destroyed, letGo, takenOver } = countsOf(plan);
  const counts = [
    `${made} made`,
    `${changed} changed`,
    `${destroyed} destroyed`,
    ...(takenOver === 0 ? [] : [`${takenOver} taken over`]),
    ...(letGo === 0 ? [] : [`${letGo} let go`]),
  ].join(", ");
  const judgement =
    errors === 0
      ? "the manifest explains the plan"
      : `the manifest does not explain ${errors} thing${errors === 1 ? "" : "s"} in the plan`;
  return [
    `${deployment}: ${judgement} (${counts})`,
    ...undetermined.map(
      (address) => `  the policy of ${address} is known only after the apply; until then its files say it`,
    ),
  ];
}
