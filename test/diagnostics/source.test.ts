import fc from "fast-check";
import { expect, test } from "vitest";
import { lineAround, position } from "../../src/diagnostics/source.js";

const texts = fc.string({ unit: fc.constantFrom("a", "é", "\n", "\r\n", "😀", "𝒳", "\t"), maxLength: 30 });

/** Counted from the start of the text each time. */
function counted(text: string, offset: number) {
  const before = text.slice(0, offset);
  const inLine = before.slice(before.lastIndexOf("\n") + 1);
  return { line: before.split("\n").length, units: inLine.length + 1, characters: [...inLine].length + 1 };
}

test("a line, and a column in characters or in halves of them, as if counted from the start", () => {
  const property = fc.property(texts, fc.nat(40), (text, at) => {
    const source = { path: "a.yaml", text };
    const offset = Math.min(at, text.length);
    const { line, units, characters } = counted(text, offset);
    expect(position(source, offset)).toEqual({ line, column: characters });
    expect(position(source, offset, "UTF-16 code units")).toEqual({ line, column: units });
    const around = lineAround(source, offset);
    expect(around.text).toBe(text.split(/\r?\n/)[line - 1]);
    expect(text.startsWith(around.text, around.start)).toBe(true);
  });
  fc.assert(property, { numRuns: 1_000 });
});
