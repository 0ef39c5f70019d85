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

/** Line and column, both from 1; the column counts code points, as editors do. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export function position(text: string, offset: number): Position {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf("\n") + 1;
  const line = before.split("\n").length;
  return { line, column: [...before.slice(lineStart)].length + 1 };
}
