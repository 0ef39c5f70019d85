/** One escape for each kind of place that text from a manifest can stand in. */

/** What could begin markup, a tag, an entity or a link in the middle of a line of GitHub's Markdown. */
const MARKDOWN = /[\\`*_{}[\]<>#|~&$@]|:(?=\/\/)|(?<=www)\./gi;

/** Text inside a paragraph, heading, list item or table cell of Markdown: one line, nothing of it active. */
export const markdownText = (text: string): string =>
  NOT_PLAIN.test(text) ? oneLine(text).replace(MARKDOWN, (character) => `\\${character}`) : text;

/** Whatever may have to change in a line of Markdown; most text of a runbook holds nothing of it. */
const NOT_PLAIN = /[\\`*_{}[\]<>#|~&$@]|[^ -~]|:\/\/|[Ww]{3}\.| {2}/;

/** A code span of Markdown, in which nothing but its own fence means anything: https://github.github.com/gfm/#code-spans */
export function markdownCode(text: string): string {
  const line = oneLine(text);
  const fence = fenceFor(line, 1);
  // A blank on both sides is taken off again; without it a span could not begin or end with a backtick or a blank.
  const room = /^[` ]|[` ]$/.test(line) ? " " : "";
  return `${fence}${room}${line}${room}${fence}`;
}

/**
 * The same in a table, where a bar ends the cell even within code: https://github.github.com/gfm/#tables-extension-
 * Behind a backslash the bar cannot be kept from it, so that such a text stands as text.
 */
export const markdownCellCode = (text: string): string =>
  /\\\|/.test(text) ? markdownText(text) : markdownCode(text).replaceAll("|", "\\|");

/** A run of backticks that the text does not hold, to stand around it. */
export function fenceFor(text: string, shortest: number): string {
  if (!text.includes("`")) return "`".repeat(shortest);
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  return "`".repeat(Math.max(shortest, longest + 1));
}

/** The address of a link of Markdown, between angle brackets. */
export const markdownAddress = (address: string): string =>
  address.replace(/[\\<>\s|]/g, (character) => encodeURIComponent(character));

/** Text of an HTML element, and of an attribute between quotes. Line ends stay, for `pre`. */
export const htmlText = (text: string): string =>
  NOT_PLAIN_HTML.test(text)
    ? shownInvisible(text).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
    : text;

const NOT_PLAIN_HTML = /[&<>"']|[^ -~]/;

/** An argument of a POSIX shell command. Plain words stay as they are, so that commands can be read. */
export const shellArgument = (text: string): string =>
  /^[A-Za-z0-9_./:=@%+,-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;

/**
 * A string of PowerShell in which nothing is expanded. Typographic quotes end it as the plain one does:
 * https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_quoting_rules
 */
export const powershellString = (text: string): string => `'${oneLine(text).replace(/['\u2018-\u201B]/g, "$&$&")}'`;

/** A value in the query of an address. */
export const queryValue = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);

/** Text inside an HTML comment, which must not end it. */
export const commentText = (text: string): string => oneLine(text).replaceAll("--", "‐‐").replaceAll(">", "›");

/** Blanks and line ends become single blanks. */
const oneLine = (text: string): string => shownInvisible(/[^\S ]| {2}/.test(text) ? text.replace(/\s+/g, " ") : text);

/** What turns the direction of what follows, steers a terminal or cannot be seen, made visible; but for tabs and line ends. */
const shownInvisible = (text: string): string =>
  // What is all ASCII is most text, and the classes of Unicode take a millisecond to be looked up for the first time.
  /[^\t\n\r -~]/.test(text)
    ? text.replace(
        /(?![\t\n\r])[\p{Cc}\p{Cf}]/gu,
        (character) => `(U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0")})`,
      )
    : text;
