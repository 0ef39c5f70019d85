#!/usr/bin/env node
/** The program: alone touches `process`. */
import packageJson from "../../package.json" with { type: "json" };
import { run } from "./run.js";

const streams = {
  output: (text: string) => void process.stdout.write(text),
  error: (text: string) => void process.stderr.write(text),
  isTerminal: process.stderr.isTTY === true,
  noColor: (process.env.NO_COLOR ?? "") !== "",
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
