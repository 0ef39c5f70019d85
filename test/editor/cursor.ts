/** Where a case points, and what a document becomes when an offer is accepted there. */
import type { CompletionItem, Position, TextEdit } from "vscode-languageserver-protocol";

/** Stands in a case where its author types; completion is asked for there. */
const CURSOR = "‸";
/** Stands in a case before the word that the mouse rests on. */
const MOUSE = "⌕";

export interface Marked {
  /** The text without the marks. */
  readonly text: string;
  readonly cursor?: Position;
  readonly mouse?: Position;
}

export function readMarks(marked: string): Marked {
  const text = marked.replace(CURSOR, "").replace(MOUSE, "");
  const cursor = positionOf(CURSOR, marked.replace(MOUSE, ""));
  const word = positionOf(MOUSE, marked.replace(CURSOR, ""));
  const mouse = word && { line: word.line, character: word.character + 1 };
  return { text, ...(cursor && { cursor }), ...(mouse && { mouse }) };
}

function positionOf(mark: string, text: string): Position | undefined {
  const [before = "", behind] = text.split(mark);
  if (behind === undefined) return undefined;
  const lines = before.split("\n");
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}

/** What an editor puts into the document, and in place of what. */
export function editOf(item: CompletionItem, cursor: Position): TextEdit {
  if (item.textEdit !== undefined && "range" in item.textEdit) return item.textEdit;
  return { newText: item.insertText ?? item.label, range: { start: cursor, end: cursor } };
}

/** Whether an editor goes on showing it, after what has been typed already. */
export function isOffered(item: CompletionItem, { text, cursor }: Required<Pick<Marked, "text" | "cursor">>): boolean {
  const { start } = editOf(item, cursor).range;
  const typed = (text.split("\n")[cursor.line] ?? "").slice(start.character, cursor.character);
  return (item.filterText ?? item.label).toLowerCase().startsWith(typed.toLowerCase());
}

/** The document with an offer accepted, as an editor leaves it before its places are filled in. */
export function accepted(item: CompletionItem, { text, cursor }: Required<Pick<Marked, "text" | "cursor">>): string {
  const { newText, range } = editOf(item, cursor);
  const lines = text.split("\n");
  const line = lines[range.start.line] ?? "";
  const [indentation = ""] = /^ */.exec(line) ?? [];
  const filled = newText
    .replace(/\$\{\d+:([^}]*)\}/g, "$1")
    .replace(/\$\{\d+\|([^,|]*)[^|]*\|\}/g, "$1")
    .replace(/\$\{?\d+\}?/g, "");
  const inserted = filled.replaceAll("\n", `\n${indentation}`);
  const changed = line.slice(0, range.start.character) + inserted + line.slice(range.end.character);
  return lines.with(range.start.line, changed).join("\n");
}
