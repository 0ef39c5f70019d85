#!/usr/bin/env node
/** The program: alone touches `process`. */
import packageJson from "../../package.json" with { type: "json" };
import { run } from "./run.js";
import type { Streams } from "./streams.js";

const streams: Streams = {
  output: (text: string) => void process.stdout.write(text),
  error: (text: string) => void process.stderr.write(text),
  isTerminal: process.stderr.isTTY === true,
  noColor: (process.env.NO_COLOR ?? "") !== "",
  // Node makes its streams when they are first touched, for which a plain compile need not wait.
  get columns() {
    return process.stdout.isTTY ? process.stdout.columns : undefined;
  },
  get dialogue() {
    const { stdin: input, stderr: output } = process;
    return input.isTTY && output.isTTY ? { input, output } : undefined;
  },
};

run(process.argv.slice(2), packageJson.version, streams).then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    streams.error(`psoxy-compile ${packageJson.version}: this is a bug of psoxy-compile, please report it\n`);
    streams.error(`${error instanceof Error ? error.stack : String(error)}\n`);
    process.exitCode = 3;
  },
);
