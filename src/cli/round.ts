import type { Collector, Diagnostic } from "../diagnostics/index.js";
import type { Outcome } from "./report.js";

/** What became of all manifests that were compiled together. */
export interface Round {
  readonly outcomes: readonly Outcome[];
  readonly report: Collector;
}

/** Called with a manifest, and a file that is about to be read or looked for on its account: itself, or what it names. */
export type Reading = (manifest: string, file: string) => void;

/** What of a round is worth saying: of the next one, what the last has not said. */
export interface News {
  readonly outcome: (outcome: Outcome) => boolean;
  readonly diagnostic: (diagnostic: Diagnostic) => boolean;
}

export const ALL_NEWS: News = { outcome: () => true, diagnostic: () => true };

/** Errors in words, those that are not news included; undefined when there is none. */
export function errorCount(all: number, news: number): string | undefined {
  if (all === 0) return undefined;
  const before = all - news;
  const known = before === 0 ? "" : news === 0 ? ", as before" : `, ${before} of them as before`;
  return `${all} error${all === 1 ? "" : "s"}${known}`;
}
