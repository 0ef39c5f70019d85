import { run } from "../../src/cli/run.js";
import type { Streams } from "../../src/cli/streams.js";
import { nothingAround } from "./surroundings.js";

/** Runs one command line in surroundings: a terminal, variables of the environment …; what it prints to its two streams. */
const commandLineIn =
  (surroundings: Partial<Streams>) =>
  async (...words: readonly string[]) => {
    const output: string[] = [];
    const error: string[] = [];
    const status = await run(words, "1.2.3", {
      output: (text) => void output.push(text),
      error: (text) => void error.push(text),
      ...nothingAround,
      ...surroundings,
    });
    return { status, output: output.join(""), error: error.join("") };
  };

/** Runs one command line where nobody is; what it prints to its two streams. */
export const commandLine = Object.assign(commandLineIn({}), { in: commandLineIn });
