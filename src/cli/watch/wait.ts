import { setTimeout as pause } from "node:timers/promises";
import { findManifests, nurseriesOf } from "../manifests.js";
import { openHints } from "./hints.js";
import { Places } from "./places.js";
import type { Change, Reads } from "./reads.js";

/** How long nothing may happen before what did is over, in milliseconds: editors write in several steps. */
const QUIET = 100;

/** A file that is being written all the time is read in between, after this many times `QUIET`. */
const PATIENCE = 20;

/** Something that may happen at any time, also before anybody waits for it. */
export class Bell {
  #rung = false;
  #wake: (() => void) | undefined;

  readonly ring = (): void => {
    this.#rung = true;
    this.#wake?.();
  };

  async heard(): Promise<void> {
    if (!this.#rung) await new Promise<void>((wake) => (this.#wake = wake));
    this.#rung = false;
  }
}

/** What to wait for, and whom to tell. */
interface Waiting {
  /** What the command line says of manifests. */
  readonly words: readonly string[];
  /** What the last round read. */
  readonly reads: Reads;
  /** Rung when something may have happened. */
  readonly bell: Bell;
  /** Whether there is nothing to wait for any more. */
  readonly over: () => boolean;
  /** Called once when nothing is left to be done, and from then on nothing is missed. */
  readonly begun: () => void;
  /** Called when the system does not tell what happens. */
  readonly refused: (reason: string) => void;
}

/** Waits for something to happen to what a round read, also while it was at it; nothing when it is over. */
export async function nextChanges(waiting: Waiting): Promise<readonly Change[]> {
  const { words, reads, bell, over } = waiting;
  let begun = false;
  for (;;) {
    const places = new Places(reads.files, await nurseriesOf(words));
    const identity = places.identity();
    const hints = await openHints(places, bell.ring, waiting.refused);
    try {
      // Another folder in the place of one that is watched has to be watched anew.
      while (!over() && places.identity() === identity) {
        const changes = await settled(async () => reads.changes((await findManifests(words)).paths));
        if (changes.length > 0) return changes;
        if (!begun && !over()) waiting.begun();
        begun = true;
        await bell.heard();
        if (!over()) await pause(QUIET);
      }
    } finally {
      await hints.close();
    }
    if (over()) return [];
  }
}

/** What happened, once it is the same for a while. */
async function settled(look: () => Promise<readonly Change[]>): Promise<readonly Change[]> {
  let changes = await look();
  for (let looks = 0; changes.length > 0 && looks < PATIENCE; looks++) {
    await pause(QUIET);
    const now = await look();
    if (JSON.stringify(now) === JSON.stringify(changes)) break;
    changes = now;
  }
  return changes;
}
