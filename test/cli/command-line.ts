import { run } from "../../src/cli/run.js";

/** Runs one command line; what it prints to its two streams. */
export async function commandLine(...words: readonly string[]) {
  const output: string[] = [];
  const error: string[] = [];
  const status = await run(words, "1.2.3", {
    output: (text) => void output.push(text),
    error: (text) => void error.push(text),
    isTerminal: false,
    noColor: false,
  });
  return { status, output: output.join(""), error: error.join("") };
}
