import { expect, test } from "vitest";
import { indented, table } from "../../src/cli/layout.js";

const HEADINGS = ["id", "name", "words"];
const ROWS = [
  ["a-b-c", "名前", "one two three four"],
  ["d", "x y", "五"],
];

test("a table without a width has a line for each row, and its columns stand below each other", () => {
  expect(table(HEADINGS, ROWS, undefined)).toBe(
    ["id     name  words", "a-b-c  名前  one two three four", "d      x y   五", ""].join("\n"),
  );
});

test.each([30, 24, 20, 18])("in %d columns no line is longer, and no word is lost", (columns) => {
  const lines = table(HEADINGS, ROWS, columns).split("\n");
  for (const line of lines) expect(line.replace(/[^ -~]/g, "--").length).toBeLessThanOrEqual(columns);
  expect(lines[0]).toMatch(/^id +name +words$/);
  for (const word of ROWS.flat().flatMap((cell) => cell.split(" "))) expect(lines.join(" ")).toContain(word);
});

test("where the columns do not fit each row is a block", () => {
  expect(table(HEADINGS, ROWS, 12)).toBe("a-b-c\n  名前\n  one two\n  three four\n\nd\n  x y\n  五\n");
});

test("what is indented is wrapped, too", () => {
  expect(indented("one two three", 2, 10)).toBe("  one two\n  three\n");
  expect(indented("one two three", 2, undefined)).toBe("  one two three\n");
});
