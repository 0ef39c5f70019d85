/** One escape for each kind of place that text from a manifest can stand in. */

/** What could begin markup, a tag, an entity or a link in the middle of a line of GitHub's Markdown. */
const MARKDOWN = /[\\`*_{}[\]<>#|~&$@]|:(?=\/\/)|(?<=www)\./gi;

/** Text inside a paragraph, heading, list item or table cell: one line, nothing of it active. */
export const markdownText = (text: string): string =>
  shownDirection(text.replace(/\s+/g, " ").replace(MARKDOWN, (character) => `\\${character}`));

/** Marks that would turn the writing direction of what follows, made visible. */
const shownDirection = (text: string): string =>
  text.replace(
    /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g,
    (mark) => `(U+${mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")})`,
  );

/** An argument of a POSIX shell command. Plain words stay as they are, so that commands can be read. */
export const shellArgument = (text: string): string =>
  /^[A-Za-z0-9_./:=@%+,-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;

/** Text inside an HTML comment, which must not end it. */
export const commentText = (text: string): string =>
  shownDirection(text.replace(/\s+/g, " ").replaceAll("--", "‐‐").replaceAll(">", "›"));
