/** Text fitted into a terminal. Without a width, as in a file or a pipe, lines are as long as they come. */
import stringWidth from "fast-string-width";
import { wrapAnsi } from "fast-wrap-ansi";

type Width = number | undefined;

/** Lines no wider than the terminal, all of them indented. */
export function indented(text: string, indent: number, columns: Width): string {
  const room = columns === undefined ? Number.POSITIVE_INFINITY : Math.max(1, columns - indent);
  const lines = wrap(text, room);
  return lines.map((line) => `${" ".repeat(indent)}${line}\n`).join("");
}

/** A text of several lines, each wrapped at the indentation that it has. */
export const fitted = (text: string, columns: Width): string =>
  text
    .split("\n")
    .map((line) => (line === "" ? line : indented(line.trimStart(), line.search(/\S/), columns).trimEnd()))
    .join("\n");

const GAP = "  ";

/** A table, or a block for each row where its columns do not fit. The last column is the one that gets what room is left. */
export function table(headings: readonly string[], rows: readonly (readonly string[])[], columns: Width): string {
  const widths = widthsOf([headings, ...rows], columns);
  if (widths === undefined) return rows.map((row) => block(row, columns)).join("\n");
  return [headings, ...rows].map((row) => tableRow(row, widths)).join("");
}

function block([first = "", ...rest]: readonly string[], columns: Width): string {
  return `${indented(first, 0, columns)}${rest.map((cell) => indented(cell, 2, columns)).join("")}`;
}

function tableRow(row: readonly string[], widths: readonly number[]): string {
  const cells = row.map((cell, index) => wrap(cell, widths[index] ?? 1));
  const height = Math.max(...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) => {
    const parts = cells.map((lines, index) => padded(lines[line] ?? "", widths[index] ?? 1));
    return `${parts.join(GAP).trimEnd()}\n`;
  }).join("");
}

const padded = (text: string, width: number): string => text + " ".repeat(Math.max(0, width - stringWidth(text)));

/** As wide as what stands in them, or as narrow as it must be; undefined where even single words do not fit. */
function widthsOf(rows: readonly (readonly string[])[], columns: Width): readonly number[] | undefined {
  const [first = []] = rows;
  const widest = (measure: (cell: string) => number) =>
    first.map((_, index) => Math.max(...rows.map((row) => measure(row[index] ?? ""))));
  const natural = widest(stringWidth);
  if (columns === undefined) return natural;
  const least = widest((cell) => Math.max(...cell.split(" ").map((word) => stringWidth(word))));
  let free = columns - GAP.length * (first.length - 1) - least.reduce((sum, width) => sum + width, 0);
  if (free < 0) return undefined;
  return least.map((width, index) => {
    const given = Math.min(free, (natural[index] ?? width) - width);
    free -= given;
    return width + given;
  });
}

const wrap = (text: string, width: number): readonly string[] =>
  Number.isFinite(width) ? wrapAnsi(text, width).split("\n") : [text];
