import fc from "fast-check";
import { distance } from "fastest-levenshtein";
import { expect, test } from "vitest";
import { guesses, nearest } from "../../src/diagnostics/nearest.js";

const word = fc.string({ unit: fc.constantFrom("a", "b", "-"), maxLength: 12 });

test("the nearest candidate is the one with the fewest steps, of those within a third of the word", () => {
  const property = fc.property(word, fc.array(word, { maxLength: 6 }), (text, candidates) => {
    const limit = Math.max(1, Math.floor(text.length / 3));
    const steps = candidates.map((candidate) => distance(text, candidate)).filter((count) => count <= limit);
    const found = nearest(text, candidates);
    expect(found === undefined ? [] : [distance(text, found)]).toEqual(
      steps.sort((one, other) => one - other).slice(0, 1),
    );
  });
  fc.assert(property, { numRuns: 1_000 });
});

test("only so many guesses are made as somebody would read", () => {
  const guess = guesses(["outlook-cal"]);
  const made = Array.from({ length: 101 }, () => guess("outlok-cal"));
  expect(made.slice(0, 100)).toEqual(Array.from({ length: 100 }, () => "outlook-cal"));
  expect(made[100]).toBeUndefined();
});
