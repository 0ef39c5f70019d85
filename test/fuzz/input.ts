import fc from "fast-check";
import { inputs } from "./changes.js";
import type { Target } from "./target.js";

/** The input of a target that has this number, on every machine and in every run. */
export function inputOf({ form, seeds }: Target, seed: number): Buffer {
  const [input] = fc.sample(inputs(form, seeds), { seed, numRuns: 1 });
  if (input === undefined) throw new Error("no input was made");
  return input;
}
