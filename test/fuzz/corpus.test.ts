/** Inputs that once showed a mistake, and a few at random: `npm run fuzz` looks for more. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { inputOf } from "./input.js";
import { targets } from "./targets.js";
import { Watched } from "./watched.js";

const CORPUS = join(import.meta.dirname, "corpus");
const PATIENCE = 120_000;

const watched = new Watched();
afterAll(() => watched.stop());

const found = async (target: string, input: Buffer) => (await watched.try({ target, input })).findings;

describe.each(readdirSync(CORPUS))("%s: kept", { timeout: PATIENCE }, (target) => {
  test.each(readdirSync(join(CORPUS, target)))("%s", async (name) => {
    expect(await found(target, readFileSync(join(CORPUS, target, name)))).toEqual([]);
  });
});

/** The same in every run: a test that fails now and then is of no use. */
const SEEDS = Array.from({ length: 25 }, (_, number) => 1_000 + number);

describe("at random", { timeout: PATIENCE }, () => {
  test.each(targets.map((target) => [target.name, target] as const))("%s", async (name, target) => {
    for (const seed of SEEDS) expect(await found(name, inputOf(target, seed)), `seed ${seed}`).toEqual([]);
  });
});
