import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { median } from "../../bench/measure.js";
import { BARE_NODE } from "../../bench/ratios.js";
import { report } from "../../bench/report.js";

const page = report(
  [
    {
      count: 1,
      runs: new Map([
        [
          BARE_NODE.name,
          [
            { wall: 40, cpu: 40 },
            { wall: 80, cpu: 40 },
            { wall: 50, cpu: 40 },
          ],
        ],
        [
          "ours",
          [
            { wall: 80, cpu: 90 },
            { wall: 120, cpu: 91 },
            { wall: 125, cpu: 92 },
          ],
        ],
      ]),
      memory: new Map([["ours", 60]]),
    },
    { count: 1001, runs: new Map([["ours", [{ wall: 2120, cpu: 3091 }]]]), memory: new Map([["ours", 160]]) },
  ],
  ["other 1.0"],
);

test("ratios are of runs in the same turn, and what each deployment adds is a slope", () => {
  expect(page).toContain("| node -e 0 | 50 ms | 40 ms | 1.00 | 40 ms | ? |\n");
  expect(page).toContain("| ours | 120 ms | 80 ms | 2.00 | 91 ms | 60 MB |\n");
  expect(page).toContain("| ours | 120 ms | 2120 ms | 2.0 ms | 3.0 ms | 102 kB |\n");
  expect(page).toContain(`Node ${process.version}, other 1.0.\n`);
});

test("the median of an even number is between the two in the middle", () => {
  expect(median([4, 1, 3, 2])).toBe(2.5);
});

test("docs/benchmark.md is what `npm run bench -- --write` writes, but for the figures", () => {
  const words = (text: string) => text.split("\n").filter((line) => line !== "" && !/^(\||Machine: )/.test(line));
  const committed = readFileSync(join(import.meta.dirname, "../../docs/benchmark.md"), "utf8");
  const count = /difference between one and (\d+)/.exec(committed)?.[1] ?? "";
  expect(words(committed)).toEqual(words(page.replaceAll("1001", count)));
});
