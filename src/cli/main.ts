/** The program: alone touches `process`. */
import { fstatSync } from "node:fs";
import packageJson from "../../package.json" with { type: "json" };
import { parseArguments } from "./arguments.js";
import { commandOf } from "./commands/index.js";
import { run } from "./run.js";
import type { Streams } from "./streams.js";
import { writer } from "./writer.js";

const streams: Streams = {
  output: writer(1, () => process.stdout),
  error: writer(2, () => process.stderr),
  get isTerminal() {
    return fstatSync(2).isCharacterDevice() && process.stderr.isTTY === true;
  },
  noColor: (process.env.NO_COLOR ?? "") !== "",
  // Node makes its streams when they are first touched, for which a plain compile need not wait.
  get columns() {
    return process.stdout.isTTY ? process.stdout.columns : undefined;
  },
  get dialogue() {
    const { stdin: input, stderr: output } = process;
    return input.isTTY && output.isTTY ? { input, output } : undefined;
  },
  variable: (name: string) => process.env[name],
  stopped: () =>
    new Promise<void>((resolve) => {
      for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => resolve());
    }),
};

const words = process.argv.slice(2);

/**
 * Whether a manifest was compiled in the end, and with it nearly all code that most runs need. What V8 would keep of a run
 * of many starts a tenth later: it holds what V8 has learnt of code that runs often.
 */
export const compiled: Promise<boolean> = run(words, packageJson.version, streams).then(
  (status) => {
    process.exitCode = status;
    return status === 0 && compilesOne(words);
  },
  (error: unknown) => {
    streams.error(`psoxy-compile ${packageJson.version}: this is a bug of psoxy-compile, please report it\n`);
    streams.error(`${error instanceof Error ? error.stack : String(error)}\n`);
    process.exitCode = 3;
    return false;
  },
);

/** Whether a command line is about compiling one thing once, and not about a command or the program itself. */
function compilesOne(words: readonly string[]): boolean {
  if (commandOf(words) !== undefined) return false;
  const { help, version, watch, manifests } = parseArguments(words);
  return !help && !version && !watch && manifests.length <= 1;
}
