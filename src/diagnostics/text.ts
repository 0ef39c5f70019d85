import type { Colors } from "picocolors/types.js";
import type { Diagnostic } from "./diagnostic.js";
import { lineAround, type Place, position } from "./source.js";

/** What marks a part of a text where it is shown. */
export type Paint = Pick<Colors, "bold" | "cyan" | "dim" | "red" | "yellow">;

/** For where nothing can be marked. */
export const PLAIN: Paint = { bold: String, cyan: String, dim: String, red: String, yellow: String };

/** Longest line that is quoted below a message; nobody reads more, and a manifest may be a single line of a megabyte. */
const LONGEST_LINE = 160;

/** One diagnostic for a terminal: `file:line:column: severity code: message`, the line it is about, and what to do. */
export function renderText(diagnostic: Diagnostic, paint: Paint): string {
  const { code, severity, message, help, place, related } = diagnostic;
  const paintSeverity = { error: paint.red, warning: paint.yellow, note: paint.cyan }[severity];
  const lines = [`${whereabouts(place)}: ${paintSeverity(severity)} ${paint.dim(code)}: ${visible(message)}`];
  const frame = quoted(place);
  if (frame !== undefined) lines.push(frame);
  if (related !== undefined) lines.push(`  ${whereabouts(related.place)}: ${visible(related.message)}`);
  if (help !== undefined) lines.push(`  ${paint.bold("help:")} ${visible(help)}`);
  return lines.join("\n");
}

/** `file:line:column`, or the file alone. */
function whereabouts({ source, range }: Place): string {
  if (range === undefined || source.text === undefined) return visible(source.path);
  const { line, column } = position(source, range[0]);
  return `${visible(source.path)}:${line}:${column}`;
}

function quoted({ source, range }: Place): string | undefined {
  if (range === undefined || source.text === undefined || range[1] <= range[0]) return undefined;
  const [start, end] = range;
  const { start: lineStart, text: line } = lineAround(source, start);
  if (line.length > LONGEST_LINE) return undefined;
  const first = start - lineStart;
  const last = Math.min(end - lineStart, line.length);
  // Measured in the text as it is shown, where an invisible character takes more room.
  const before = visible(line.slice(0, first)).length;
  const marked = Math.max(1, visible(line.slice(first, last)).length);
  const number = String(position(source, start).line).padStart(5);
  return `${number} | ${visible(line)}\n${" ".repeat(number.length)} | ${" ".repeat(before)}${"^".repeat(marked)}`;
}

/** Characters that cannot be seen made visible: text of a manifest must neither steer a terminal nor look like other text. */
export const visible = (text: string): string =>
  ORDINARY.test(text)
    ? text
    : text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|(?! )\p{Zs}/gu, (character) =>
        character === "\t" ? " " : `\\u{${character.codePointAt(0)?.toString(16)}}`,
      );

/** Nearly all text, of which it takes longer to look for the rest. */
const ORDINARY = /^[ -~]*$/;
