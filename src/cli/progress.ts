import { now } from "../output/clock.js";
import type { Streams } from "./streams.js";

/** A run that is over by then has nothing to show, in milliseconds. */
const DELAY = 500;

/** Between two times that the line is written, in milliseconds. */
const INTERVAL = 100;

const ERASE = "\r\x1b[2K";

/** How far a run of many manifests is: a line of the terminal, where there is one, that is gone before the report. */
export class Progress {
  readonly #streams: Streams;
  /** When the line is to be written next. */
  #due: number;

  constructor(streams: Streams, quiet: boolean) {
    this.#streams = streams;
    this.#due = quiet ? Number.POSITIVE_INFINITY : now() + DELAY;
  }

  /** Like the method of lists; `done` says what was done to those of which there is a result. */
  map<Item, Outcome>(done: string, items: readonly Item[], action: (item: Item) => Outcome): readonly Outcome[] {
    let shown = false;
    try {
      return items.map((item, index) => {
        const outcome = action(item);
        if (now() >= this.#due) shown = this.#show(`${done} ${index + 1} of ${items.length}`) || shown;
        return outcome;
      });
    } finally {
      if (shown) this.#streams.error(ERASE);
    }
  }

  #show(line: string): boolean {
    // Only now: to ask whether there is a terminal takes as long as to compile a manifest.
    const visible = hasEyes(this.#streams);
    this.#due = visible ? now() + INTERVAL : Number.POSITIVE_INFINITY;
    if (visible) this.#streams.error(`${ERASE}${line}`);
    return visible;
  }
}

/** Whether somebody looks at a terminal whose lines can be erased. */
const hasEyes = ({ isTerminal, variable }: Streams): boolean =>
  isTerminal && variable("TERM") !== "dumb" && (variable("CI") ?? "") === "";
