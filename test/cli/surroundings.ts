import type { Streams } from "../../src/cli/streams.js";

/** What a test's run is told besides its command line: there is no terminal, no environment and nobody to stop it. */
export const nothingAround: Omit<Streams, "output" | "error"> = {
  isTerminal: false,
  noColor: false,
  variable: () => undefined,
  stopped: () => new Promise(() => {}),
};
