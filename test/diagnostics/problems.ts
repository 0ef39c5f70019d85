import { type Diagnostic, diagnostic, type Place } from "../../src/diagnostics/index.js";

/** A file with a word of it marked: `a: «b»`. */
export function marked(path: string, text: string): Place {
  const start = text.indexOf("«");
  const end = text.indexOf("»") - 1;
  return { source: { path, text: text.replace(/[«»]/g, "") }, range: [start, end] };
}

/** An error that quotes the given text in its message and is about a place. */
export const quoting = (text: string, place: Place, related?: Diagnostic["related"]): Diagnostic =>
  diagnostic("load/no-match", { pattern: text }, place, related);

/** Text that would be something else than text if it could. */
export const HOSTILE = [
  "%0A::error::no",
  "a\n::set-output name=x::y",
  "\r\n##[add-mask]y",
  "::stop-commands::x",
  "##[group]x",
  "a,b:c%d",
  "\u001b[2J\u0007\u0000",
  "\u202Etxt.exe\u2066",
  "[click](https://example.invalid)",
  "{0} {{1}}",
  "<script>alert(1)</script> <!-- | `x` @team #1",
];
