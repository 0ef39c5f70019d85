/** The process that inputs are tried in: it may be killed by one. */
import { run } from "../../src/cli/run.js";
import { nothingAround } from "../cli/surroundings.js";
import { type Finding, judge, type Ran } from "./judge.js";
import type { CommandLine, Target } from "./target.js";
import { targets } from "./targets.js";
import { put, readTree, restore, type Tree } from "./tree.js";

/** What the parent asks for, and what it is told. */
export interface Job {
  readonly target: string;
  readonly input: Uint8Array;
  /** Whether the first of the command lines is enough. */
  readonly once?: boolean;
}

export interface Verdict {
  readonly findings: readonly Finding[];
  /** Milliseconds of the processor that the slowest command line took. */
  readonly cpu: number;
}

/** The folder that everything happens in; the parent makes and removes it. */
const [, , box = ""] = process.argv;
process.chdir(box);
process.on("disconnect", () => process.exit());

/** What is in the folder. */
let standing: Tree = readTree(box);

function make(tree: Tree): void {
  restore(box, tree, standing);
  standing = tree;
}

async function ran(command: CommandLine): Promise<{ readonly result: Ran } | { readonly finding: Finding }> {
  const before = standing;
  const output: string[] = [];
  const error: string[] = [];
  const started = process.cpuUsage();
  try {
    const status = await run(command, "1.2.3", {
      ...nothingAround,
      output: (text) => void output.push(text),
      error: (text) => void error.push(text),
      isTerminal: true,
      // On a terminal that can erase, a line that comes and goes says how far a long run is.
      variable: (name) => (name === "TERM" ? "dumb" : undefined),
    });
    const { user, system } = process.cpuUsage(started);
    const said = { output: output.join(""), error: error.join("") };
    standing = readTree(box);
    return { result: { command, status, ...said, cpu: (user + system) / 1_000, before, after: standing } };
  } catch (thrown) {
    standing = readTree(box);
    const detail = `${command.join(" ")}: ${thrown instanceof Error ? thrown.stack : String(thrown)}`;
    return { finding: { kind: "exception", detail } };
  }
}

const prepared = new Map<string, Tree>();

/** The folder as it is before the input comes. */
async function folderOf(target: Target): Promise<Tree> {
  const known = prepared.get(target.name);
  if (known !== undefined) return known;
  make(target.files);
  standing = readTree(box);
  for (const command of target.before) {
    const done = await ran(command);
    if (!("result" in done) || done.result.status !== 0) throw new Error(`cannot prepare ${target.name}`);
  }
  for (const [path, bytes] of target.after) put(box, path, bytes);
  standing = readTree(box);
  prepared.set(target.name, standing);
  return standing;
}

/** Every property that all objects share. */
const shared = (): string =>
  [Object, Array, Function, String, Number, Boolean, RegExp, Map, Set, Promise, Error, Buffer]
    .flatMap((kind) => [kind, kind.prototype])
    .map((holder) => Reflect.ownKeys(holder).map(String).join())
    .join(";");
const atFirst = shared();

async function tried({ target: name, once = false, ...job }: Job): Promise<Verdict> {
  const input = Buffer.from(job.input);
  const target = targets.find((one) => one.name === name);
  if (target === undefined) throw new Error(`there is no target ${name}`);
  make(new Map([...(await folderOf(target)), [target.path, input]]));
  const findings: Finding[] = [];
  const runs: Ran[] = [];
  const commands = typeof target.commands === "function" ? target.commands(input) : target.commands;
  for (const command of once ? commands.slice(0, 1) : commands) {
    const done = await ran(command);
    if ("result" in done) runs.push(done.result);
    else findings.push(done.finding);
  }
  findings.push(...judge(target, input, runs));
  if (shared() !== atFirst) findings.push({ kind: "prototype changed", detail: name });
  return { findings, cpu: Math.max(0, ...runs.map(({ cpu }) => cpu)) };
}

process.on("message", async (job: Job) => {
  process.send?.(await tried(job));
});
