import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { Progress } from "../../src/cli/progress.js";
import type { Streams } from "../../src/cli/streams.js";
import { commandLine } from "./command-line.js";
import { nothingAround } from "./surroundings.js";

const EXAMPLE = join(import.meta.dirname, "../../examples/one-connector-aws.yaml");

/** Each of ten items takes this many milliseconds; what is shown meanwhile, line by line. */
function shownWith(milliseconds: number, surroundings: Partial<Streams> = {}, quiet = false) {
  const shown: string[] = [];
  const error = (text: string) => void shown.push(text.replace("\r\x1b[2K", "<"));
  const streams = { ...nothingAround, output: () => {}, error, isTerminal: true, ...surroundings };
  const progress = new Progress(streams, quiet);
  const doubled = progress.map("read", [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], (item) => {
    vi.advanceTimersByTime(milliseconds);
    return item * 2;
  });
  expect(doubled).toEqual([2, 4, 6, 8, 10, 12, 14, 16, 18, 20]);
  return shown;
}

describe("a line that is erased in the end", () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ["hrtime"] });
    return () => void vi.useRealTimers();
  });

  test("shows after half a second, ten times a second", () => {
    expect(shownWith(200)).toEqual([..."3456789"].map((done) => `<read ${done} of 10`).concat("<read 10 of 10", "<"));
    expect(shownWith(60)).toEqual(["<read 9 of 10", "<"]);
  });

  test("never shows in a quick run, with --quiet, without a terminal that can erase it, or in CI", () => {
    expect(shownWith(49)).toEqual([]);
    expect(shownWith(200, {}, true)).toEqual([]);
    expect(shownWith(200, { isTerminal: false })).toEqual([]);
    expect(shownWith(200, { variable: (name) => (name === "TERM" ? "dumb" : undefined) })).toEqual([]);
    expect(shownWith(200, { variable: (name) => (name === "CI" ? "true" : undefined) })).toEqual([]);
  });

  test("asks for the terminal once, and only when there is something to show", () => {
    const asked = vi.fn(() => false);
    const streams = { ...nothingAround, output: () => {}, error: () => {} };
    const progress = new Progress(Object.defineProperty(streams, "isTerminal", { get: asked }), false);
    const ask = (milliseconds: number) => progress.map("read", [1, 2], () => vi.advanceTimersByTime(milliseconds));
    ask(100);
    expect(asked).not.toHaveBeenCalled();
    ask(1000);
    expect(asked).toHaveBeenCalledOnce();
  });

  test("is gone before what was thrown is told", () => {
    const shown: string[] = [];
    const streams = { ...nothingAround, output: () => {}, error: (text: string) => void shown.push(text) };
    const progress = new Progress({ ...streams, isTerminal: true }, false);
    const run = () =>
      progress.map("read", [1, 2], (item) => {
        vi.advanceTimersByTime(600);
        if (item === 2) throw new Error("a bug");
      });
    expect(run).toThrow("a bug");
    expect(shown).toEqual(["\r\x1b[2Kread 1 of 2", "\r\x1b[2K"]);
  });
});

test("a run of many shows it before the report, which is as it was", async () => {
  const folder = mkdtempSync(join(tmpdir(), "progress-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const text = readFileSync(EXAMPLE, "utf8");
  const names = ["a", "b", "c"];
  for (const name of names) writeFileSync(join(folder, `${name}.yaml`), text.replace("acme-prod", name));
  const words = ["--out", join(folder, "out"), ...names.map((name) => join(folder, `${name}.yaml`))];
  await commandLine(...words);
  const plain = await commandLine(...words);
  let now = 0n;
  vi.spyOn(process.hrtime, "bigint").mockImplementation(() => {
    now += 300_000_000n;
    return now;
  });
  onTestFinished(() => void vi.restoreAllMocks());
  const { error } = await commandLine.in({ isTerminal: true })("--no-color", ...words);
  const line = (shown: string) => `\r\x1b[2K${shown}`;
  const expected = ["read 2 of 3", "read 3 of 3", "", "written 1 of 3", "written 2 of 3", "written 3 of 3", ""];
  expect(error).toBe(expected.map(line).join("") + plain.error);
});
