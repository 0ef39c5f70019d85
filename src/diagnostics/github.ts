import type { Diagnostic } from "./diagnostic.js";
import { type Place, stretchOf } from "./source.js";
import { visible } from "./text.js";

/** A file as its repository names it, with slashes; the absolute path of what is in none; undefined for standard input. */
export type PathInRepository = (path: string) => string | undefined;

/**
 * A diagnostic as a workflow command of GitHub Actions, which makes an annotation of it:
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
export function renderGithub(diagnostic: Diagnostic, pathOf: PathInRepository): string {
  const { code, severity, message, help, place, related } = diagnostic;
  const properties = { ...placeProperties(place, pathOf), title: `psoxy-compile ${code}` };
  const lines = [
    visible(message),
    ...(related === undefined ? [] : [`${whereabouts(related.place, pathOf)}: ${visible(related.message)}`]),
    ...(help === undefined ? [] : [`help: ${visible(help)}`]),
  ];
  return githubCommand(severity === "note" ? "notice" : severity, properties, lines.join("\n"));
}

/** One line that the runner of GitHub Actions obeys, whatever is in its texts. */
export function githubCommand(
  name: "error" | "warning" | "notice",
  properties: Readonly<Record<string, string | number>>,
  data: string,
): string {
  const given = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${name} ${given.join(",")}::${escapeData(data)}`;
}

/** `file:line:column` in the repository, or the file alone. */
export function whereabouts(place: Place, pathOf: PathInRepository): string {
  const path = visible(pathOf(place.source.path) ?? "standard input");
  const stretch = stretchOf(place);
  return stretch === undefined ? path : `${path}:${stretch.line}:${stretch.column}`;
}

function placeProperties(place: Place, pathOf: PathInRepository): Readonly<Record<string, string | number>> {
  const file = pathOf(place.source.path);
  if (file === undefined) return {};
  const stretch = stretchOf(place);
  if (stretch === undefined) return { file };
  const { line, column, endLine, endColumn } = stretch;
  // The runner takes columns only within a line, and says so in its log otherwise.
  return line === endLine ? { file, line, col: column, endLine, endColumn } : { file, line, endLine };
}

const escapeData = (text: string): string => text.replace(/[%\r\n]/g, percentEncoded);

const escapeProperty = (text: string): string => text.replace(/[%\r\n:,]/g, percentEncoded);

const percentEncoded = (character: string): string =>
  `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
