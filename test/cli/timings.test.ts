import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { Timings } from "../../src/cli/timings.js";
import { commandLine } from "./command-line.js";

const EXAMPLE = join(import.meta.dirname, "../../examples/one-connector-aws.yaml");

function outFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "timings-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

/** Stage → milliseconds, from the end of a report. */
const stagesIn = (report: string) =>
  new Map(
    [...(report.split("timings (ms)\n")[1] ?? "").matchAll(/^ {2}(\S+) +([\d.]+)$/gm)].map(([, stage = "", spent]) => [
      stage,
      Number(spent),
    ]),
  );

const PIPELINE = ["load", "validate", "resolve", "check", "open", "recall", "emit"];

test("--timings names every stage after the report, and they add up", async () => {
  const { status, error } = await commandLine("--timings", "--out", outFolder(), EXAMPLE);
  expect([status, error]).toEqual([0, expect.stringMatching(/CONSENT\.md\ntimings \(ms\)\n/)]);
  const stages = stagesIn(error);
  expect([...stages.keys()]).toEqual(["start-up", ...PIPELINE, "write", "other", "total"]);
  const { total, ...parts } = Object.fromEntries(stages);
  const sum = Object.values(parts).reduce((before, spent) => before + spent, 0);
  expect(Math.abs(sum - (total ?? 0))).toBeLessThan(1);
});

test("--check compares instead of writing, and the report for programs stays as it is", async () => {
  const out = outFolder();
  const plain = await commandLine("--check", "--format", "json", "--out", out, EXAMPLE);
  const timed = await commandLine("--check", "--format", "json", "--timings", "--out", out, EXAMPLE);
  expect([timed.status, timed.output]).toEqual([plain.status, plain.output]);
  expect([...stagesIn(timed.error).keys()]).toEqual(["start-up", ...PIPELINE, "compare", "other", "total"]);
  expect(plain.error).toBe("");
});

test("a stage that runs again adds to its time, even when it fails", () => {
  const timings = new Timings();
  const wait = () => {
    const end = performance.now() + 20;
    while (performance.now() < end);
    return "waited";
  };
  expect(timings.observe("wait", wait)).toBe("waited");
  expect(() =>
    timings.observe("wait", () => {
      wait();
      throw new Error("failed");
    }),
  ).toThrow("failed");
  expect(stagesIn(timings.text()).get("wait")).toBeGreaterThanOrEqual(40);
});
