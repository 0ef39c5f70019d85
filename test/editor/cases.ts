/** The folders in `cases/`: a file with a mark in it, and what an editor shows there. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { CompletionItem, Diagnostic, Position } from "vscode-languageserver-protocol";
import { editOf, isOffered, type Marked, readMarks } from "./cursor.js";
import type { LanguageServer } from "./language-server.js";

export interface EditorCase extends Marked {
  readonly name: string;
  /** Path of the file with the mark. */
  readonly path: string;
}

/** What an editor shows for a case. */
export interface Shown {
  readonly items: readonly CompletionItem[];
  readonly hover: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** A case that points where something is typed. */
type TypedCase = EditorCase & { readonly cursor: Position };

const CASES = join(import.meta.dirname, "cases");

export const editorCases: readonly EditorCase[] = readdirSync(CASES).map((name) => {
  const folder = join(CASES, name);
  const file = ["manifest.yaml", "connector.yaml"].find((file) => existsSync(join(folder, file)));
  if (file === undefined) throw new Error(`${name} holds neither manifest.yaml nor connector.yaml`);
  const path = join(folder, file);
  return { name, path, ...readMarks(readFileSync(path, "utf8")) };
});

export const typedCases = editorCases.filter((one): one is TypedCase => one.cursor !== undefined);

/** Names of the files that a case consists of. */
export const filesOf = ({ path }: EditorCase): readonly string[] => readdirSync(join(path, "..")).sort();

export async function show(server: LanguageServer, { path, text, cursor, mouse }: EditorCase): Promise<Shown> {
  const diagnostics = await server.open(path, text);
  const items = cursor === undefined ? [] : await server.complete(path, cursor);
  return {
    items: items.filter((item) => cursor !== undefined && isOffered(item, { text, cursor })),
    hover: mouse === undefined ? "" : await server.hover(path, mouse),
    diagnostics,
  };
}

/** What is shown, as text. */
export function screen({ cursor, mouse }: EditorCase, { items, hover, diagnostics }: Shown): string {
  const parts = [
    ...(cursor === undefined
      ? []
      : [`offered at ${place(cursor)}`, ...inOrder(items).map((item) => offer(item, cursor))]),
    ...(mouse === undefined ? [] : [`shown at ${place(mouse)}`, indented(hover)]),
    ...(diagnostics.length === 0 ? [] : ["marked", complaints(diagnostics)]),
  ];
  return `${parts.join("\n\n")}\n`;
}

/** Beside a case; empty when there is none yet. */
export function expected({ path }: EditorCase): string {
  return existsSync(expectedPath(path)) ? readFileSync(expectedPath(path), "utf8") : "";
}

/** Rewrites what is expected of a case. Read every line of the difference as its author would. */
export const update = ({ path }: EditorCase, shown: string): void => writeFileSync(expectedPath(path), shown);

const expectedPath = (path: string): string => join(path, "../expected.txt");

/** As editors sort them, which show what was meant to come first under an underscore. */
const inOrder = (items: readonly CompletionItem[]): readonly CompletionItem[] => {
  const key = ({ sortText, label }: CompletionItem) => (sortText ?? label).toLowerCase();
  return [...items].sort((left, right) => (key(left) < key(right) ? -1 : 1));
};

function offer(item: CompletionItem, cursor: Position): string {
  const { label, documentation = "" } = item;
  const says = typeof documentation === "string" ? documentation : documentation.value;
  const { newText } = editOf(item, cursor);
  return [label, indented(newText.trimEnd(), "    > "), ...(says === "" ? [] : [indented(says)])].join("\n");
}

const complaints = (diagnostics: readonly Diagnostic[]): string =>
  [...diagnostics]
    .sort(
      ({ range: { start: left } }, { range: { start: right } }) =>
        left.line - right.line || left.character - right.character,
    )
    .map(({ range, message }) => `    ${place(range.start)}: ${message}`)
    .join("\n");

const place = ({ line, character }: Position): string => `${line + 1}:${character + 1}`;

const indented = (text: string, by = "    "): string =>
  text
    .split("\n")
    .map((line) => `${by}${line}`.trimEnd())
    .join("\n");
