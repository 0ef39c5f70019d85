import { distance } from "fastest-levenshtein";

/** Guesses for the first hundred words: each is compared with all candidates, and there may be thousands of both. */
export function guesses(candidates: readonly string[]): (word: string) => string | undefined {
  let left = 100;
  return (word) => (left-- > 0 ? nearest(word, candidates) : undefined);
}

/** The candidate a typing mistake most likely stands for; undefined when none is near. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const limit = Math.max(1, Math.floor(word.length / 3));
  const lowered = word.toLowerCase();
  let best: { readonly candidate: string; readonly steps: number } | undefined;
  for (const candidate of candidates) {
    // At least so many steps; with a word of a megabyte, the rest would take a minute.
    if (Math.abs(word.length - candidate.length) > limit) continue;
    const steps = distance(lowered, candidate.toLowerCase());
    if (steps <= limit && steps < (best?.steps ?? Number.POSITIVE_INFINITY)) best = { candidate, steps };
  }
  return best?.candidate;
}
