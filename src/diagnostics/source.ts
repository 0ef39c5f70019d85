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

export function position(text: string, offset: number, unit: ColumnUnit = "code points"): Position {
  const before = text.slice(0, offset);
  const inLine = before.slice(before.lastIndexOf("\n") + 1);
  const line = before.split("\n").length;
  return { line, column: (unit === "code points" ? [...inLine].length : inLine.length) + 1 };
}

/** The stretch of a place in lines and columns, the end exclusive; undefined when the place is a file as a whole. */
export interface Stretch extends Position {
  readonly endLine: number;
  readonly endColumn: number;
}

export function stretchOf({ source, range }: Place, unit?: ColumnUnit): Stretch | undefined {
  if (range === undefined || source.text === undefined) return undefined;
  const start = position(source.text, range[0], unit);
  const end = position(source.text, range[1], unit);
  return { ...start, endLine: end.line, endColumn: end.column };
}
