import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { compile } from "../../compiler/compile.js";
import { readSource } from "../../compiler/load.js";
import { Collector, diagnostic } from "../../diagnostics/index.js";
import { htmlRunbook } from "../../emitters/runbook/html.js";
import { markdownRunbook } from "../../emitters/runbook/markdown.js";
import { readOutputs } from "../../emitters/runbook/outputs.js";
import { runbookOf } from "../../emitters/runbook/runbook.js";
import { parseWords, UsageError } from "../arguments.js";
import { isBelow } from "../below.js";
import { printDiagnostics } from "../print.js";
import type { ExitStatus, Streams } from "../streams.js";

interface RunbookArguments {
  readonly manifest: string;
  /** File with what `terraform output -json` printed, or `-`. */
  readonly outputs: string;
  /** File to write; undefined: standard output. */
  readonly file: string | undefined;
  readonly html: boolean;
  /** Folder of the compiled deployments, which is not written to. */
  readonly out: string;
  readonly color: boolean;
}

const OPTIONS = {
  outputs: { type: "string" },
  output: { type: "string", short: "o" },
  format: { type: "string" },
  out: { type: "string", default: "out" },
  "no-color": { type: "boolean", default: false },
} as const;

/** `psoxy-compile runbook <manifest> --outputs <file|->`: the runbook with the values that Terraform knows. */
export async function runbook(words: readonly string[], streams: Streams): Promise<ExitStatus> {
  const options = parse(words);
  const report = new Collector();
  const text = filled(options, report);
  if (text !== undefined && options.file !== undefined) write(options.file, text, report);
  const errors = report.diagnostics.filter(({ severity }) => severity === "error");
  if (text === undefined || errors.length > 0) {
    await printDiagnostics(errors, options.color, streams);
    return 1;
  }
  if (options.file === undefined) streams.output(text);
  return 0;
}

function filled({ manifest, outputs, file, html, out }: RunbookArguments, report: Collector): string | undefined {
  const { deployment, diagnostics } = compile(manifest, [], { outputRoot: out });
  report.addAll(diagnostics);
  const source = report.take(readSource(outputs));
  if (deployment === undefined || source.text === undefined || report.hasErrors) return undefined;
  const folder = join(out, deployment.name);
  if (file !== undefined && isBelow(folder, file)) {
    report.add(diagnostic("outputs/compiled-folder", { path: file, folder }, { source: { path: file } }));
  }
  const values = report.take(readOutputs(source, deployment));
  if (values === undefined || report.hasErrors) return undefined;
  const content = runbookOf(deployment, values);
  return html ? htmlRunbook(content) : markdownRunbook(content);
}

function write(path: string, text: string, report: Collector): void {
  try {
    writeFileSync(path, text);
  } catch (error) {
    const reason = (error as Error).message;
    report.add(diagnostic("outputs/cannot-write", { path, reason }, { source: { path } }));
  }
}

const FORMATS = ["markdown", "html"];

function parse(words: readonly string[]): RunbookArguments {
  const { values, positionals } = parseWords(words, OPTIONS);
  const [manifest, ...more] = positionals;
  if (manifest === undefined || more.length > 0) throw new UsageError("runbook is about one manifest; name it");
  const { outputs, output: file, format, out } = values;
  if (outputs === undefined || outputs === "") {
    throw new UsageError("runbook needs --outputs: the file that `terraform output -json` was written to, or -");
  }
  if (outputs === "-" && manifest === "-")
    throw new UsageError("standard input is the manifest or the outputs, not both");
  if (format !== undefined && !FORMATS.includes(format)) {
    throw new UsageError(`--format is ${FORMATS.join(" or ")} for a runbook, not "${format}"`);
  }
  const html = format === undefined ? file?.endsWith(".html") === true : format === "html";
  return { manifest, outputs, file, html, out, color: !values["no-color"] };
}
