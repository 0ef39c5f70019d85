/** A file as it was read; every complaint about it points into this text. */
export interface Source {
  /** As the user named it, or relative to the working directory; `-` for standard input. */
  readonly path: string;
  /** Undefined where the file could not be read. */
  readonly text?: string;
}

/** A stretch of a source, or the file as a whole when there is no range. */
export interface Place {
  readonly source: Source;
  /** Offsets into the text, in UTF-16 code units; the end is exclusive. */
  readonly range?: readonly [start: number, end: number];
}

/** Line and column, both from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** What columns count: characters as editors count them, or halves of those beyond the basic plane, too. */
export type ColumnUnit = "code points" | "UTF-16 code units";

/** Where a stretch of a source with this text begins or ends. */
export function position(source: Source, offset: number, unit: ColumnUnit = "code points"): Position {
  const { lines, pairs } = marksIn(source);
  const line = countBelow(lines, offset + 1);
  const start = lines[line - 1] ?? 0;
  const halves = unit === "code points" ? countBelow(pairs, offset) - countBelow(pairs, start) : 0;
  return { line, column: offset - start - halves + 1 };
}

/** The line that an offset stands in, without its end, and the offset that it begins at. */
export function lineAround(source: Source, offset: number): { readonly start: number; readonly text: string } {
  const { lines } = marksIn(source);
  const line = countBelow(lines, offset + 1);
  const start = lines[line - 1] ?? 0;
  const next = lines[line];
  const text = (source.text ?? "").slice(start, next === undefined ? undefined : next - 1);
  return { start, text: text.replace(/\r$/, "") };
}

/** Offsets into a text, in order. */
interface Marks {
  /** Where lines begin. */
  readonly lines: readonly number[];
  /** Second halves of characters beyond the basic plane. */
  readonly pairs: readonly number[];
}

/** A file may have as many mistakes as lines: its lines are counted once. */
const marks = new WeakMap<Source, Marks>();

function marksIn(source: Source): Marks {
  const known = marks.get(source);
  if (known !== undefined) return known;
  const text = source.text ?? "";
  const lines = [0];
  for (let end = text.indexOf("\n"); end !== -1; end = text.indexOf("\n", end + 1)) lines.push(end + 1);
  const pairs = Array.from(text.matchAll(/[\u{10000}-\u{10ffff}]/gu), ({ index }) => index + 1);
  const found = { lines, pairs };
  marks.set(source, found);
  return found;
}

/** How many of some numbers in order are smaller than another. */
function countBelow(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? limit) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The stretch of a place in lines and columns, the end exclusive; undefined when the place is a file as a whole. */
export interface Stretch extends Position {
  readonly endLine: number;
  readonly endColumn: number;
}

export function stretchOf({ source, range }: Place, unit?: ColumnUnit): Stretch | undefined {
  if (range === undefined || source.text === undefined) return undefined;
  const start = position(source, range[0], unit);
  const end = position(source, range[1], unit);
  return { ...start, endLine: end.line, endColumn: end.column };
}
