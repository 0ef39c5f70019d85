/** What must hold whatever the input is. */
import type { CommandLine, Target } from "./target.js";
import { differences, type Tree } from "./tree.js";

/** Something that must never happen, and did. */
export interface Finding {
  readonly kind:
    | "exception"
    | "stack trace"
    | "control character"
    | "hollow word"
    | "nothing said"
    | "no place"
    | "not JSON"
    | "folder changed"
    | "not settled"
    | "runs disagree"
    | "prototype changed"
    | "slow"
    | "hang"
    | "memory"
    | "died";
  readonly detail: string;
}

/** One command line that was run. */
export interface Ran {
  readonly command: CommandLine;
  readonly status: number;
  readonly output: string;
  readonly error: string;
  /** Milliseconds of the processor. */
  readonly cpu: number;
  readonly before: Tree;
  readonly after: Tree;
}

/** Processor time that no input may take, for one command line; the usual is some ten milliseconds. */
const LONGEST = 3_000;

const isForPrograms = (command: CommandLine): boolean =>
  command.includes("json") || command.includes("sarif") || command.includes("github") || command[0] === "runbook";

export function judge(target: Target, input: Buffer, runs: readonly Ran[]): readonly Finding[] {
  return [...runs.flatMap((ran) => judgeOne(target, input, ran)), ...judgeAll(target, runs)];
}

function judgeOne(target: Target, input: Buffer, ran: Ran): readonly Finding[] {
  const { command, status, output, error, cpu } = ran;
  const said = `${command.join(" ")}: `;
  const found: Finding[] = [];
  const find = (kind: Finding["kind"], detail: string) => found.push({ kind, detail: said + detail });
  const shown = `${error}${isForPrograms(command) ? "" : output}`;
  const steering = controlCharacter(shown);
  if (steering !== undefined) find("control character", steering);
  for (const trace of shown.matchAll(/^\s+at .+:\d+:\d+\)?$|\b(Type|Range|Reference|Syntax)Error\b|call stack/gm)) {
    if (!includes(input, trace[0])) find("stack trace", around(shown, trace.index));
  }
  for (const word of `${shown}${output}`.matchAll(/\[object \w+\]|\bundefined\b|\bNaN\b/g)) {
    const meant = word[0] === "NaN" && /\.nan/i.test(input.toString("latin1"));
    if (!meant && !includes(input, word[0])) find("hollow word", around(`${shown}${output}`, word.index));
  }
  if (status !== 0 && error === "" && output === "") find("nothing said", `status ${status}`);
  if (cpu > LONGEST) find("slow", `${Math.round(cpu)} ms`);
  if (command.includes("json") || command.includes("sarif")) judgeReport(ran, find);
  const changed = differences(ran.before, ran.after).filter((path) => mayNotChange(target, ran, path));
  if (changed.length > 0) find("folder changed", `status ${status}: ${changed.join(", ")}`);
  if (status === 0 && [...ran.after.keys()].some((path) => path.includes("/.psoxy-compile/")) && isCompile(command))
    find("not settled", "the staging folder is still there");
  return found;
}

/** Only a compilation without errors writes, and only what is its own. */
function mayNotChange(target: Target, { command, status }: Ran, path: string): boolean {
  const ours = /^out\/[a-z][a-z0-9-]*\//.test(path) && !path.endsWith("/backend.tf");
  if (!isCompile(command) || !ours) return !(isCompile(command) && /^out\/$/.test(path) && status === 0);
  return status !== 0 && target.settles !== true;
}

const isCompile = (command: CommandLine): boolean => command.length === 1 && command[0] === "psoxy.yaml";

function judgeReport({ output, status, error }: Ran, find: (kind: Finding["kind"], detail: string) => void): void {
  if (output === "") {
    if (error === "") find("not JSON", "no report");
    return;
  }
  let report: { readonly diagnostics?: readonly { readonly place?: { readonly path?: unknown } }[] };
  try {
    report = JSON.parse(output);
  } catch {
    find("not JSON", output.slice(0, 200));
    return;
  }
  const homeless = (report.diagnostics ?? []).filter(
    ({ place }) => typeof place?.path !== "string" || place.path === "",
  );
  if (homeless.length > 0) find("no place", JSON.stringify(homeless[0]).slice(0, 300));
  if (status === 1 && report.diagnostics?.length === 0) find("nothing said", "an error, and no diagnostic");
}

/** A compilation and the checks before and after it, in whatever form, say the same. */
function judgeAll(target: Target, runs: readonly Ran[]): readonly Finding[] {
  if (target.before.length > 0) return [];
  const [compiled, ...checks] = runs.filter(({ command }) => command[0] === "psoxy.yaml" && !command.includes("--out"));
  const other = checks.find(({ status }) => status !== compiled?.status);
  if (compiled === undefined || other === undefined) return [];
  return [{ kind: "runs disagree", detail: `${compiled.status}, but ${other.status} from ${other.command.join(" ")}` }];
}

/** What could steer a terminal, or be seen as something else; colours are ours. */
function controlCharacter(text: string): string | undefined {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colours begin with one
  const plain = text.replace(/\u001b\[\d+m/g, "");
  const found = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.exec(plain);
  return found === null ? undefined : JSON.stringify(around(plain, found.index));
}

const around = (text: string, index: number): string => text.slice(Math.max(0, index - 100), index + 100);

const includes = (input: Buffer, word: string): boolean => input.includes(word.trim());
