/** Colors for people. Loaded only when there is something to color. */
import picocolors from "picocolors";
import type { Colors } from "picocolors/types.js";
import type { Streams } from "./streams.js";

/** Those of a terminal that takes them, unless somebody said no; otherwise text stays as it is. */
export const colorsFor = (wanted: boolean, { noColor, isTerminal }: Pick<Streams, "noColor" | "isTerminal">): Colors =>
  picocolors.createColors(wanted && !noColor && isTerminal);
