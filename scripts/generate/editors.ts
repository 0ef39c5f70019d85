/** What a schema says to editors only, and what it offers them. */
import { isReadOnly } from "../../src/compiler/graph-permissions.js";

/** Something to insert: `body` is what is written, `$1` and so on where the cursor goes next. */
export interface Snippet {
  readonly label: string;
  readonly description?: string;
  readonly markdownDescription?: string;
  readonly body: string | object;
}

/** Keywords that editors show or insert, and that say nothing about validity. */
export const EDITOR_KEYWORDS: readonly string[] = [
  "defaultSnippets",
  "deprecationMessage",
  "doNotSuggest",
  "enumDescriptions",
  "errorMessage",
  "markdownDescription",
];

/** The schema without what it says to editors only. */
export function withoutEditorsPart(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(withoutEditorsPart);
  if (typeof schema !== "object" || schema === null) return schema;
  const kept = Object.entries(schema).filter(([key]) => !EDITOR_KEYWORDS.includes(key));
  return Object.fromEntries(kept.map(([key, value]) => [key, withoutEditorsPart(value)]));
}

interface NamedPermission {
  readonly name: string;
  /** Microsoft's words. */
  readonly text: string;
}

/** The definition of a permission's name, with names to choose from; others are not refused. */
export const suggesting = (definition: object, permissions: readonly NamedPermission[]): object => ({
  ...definition,
  defaultSnippets: permissions.map(({ name, text }): Snippet => ({ label: name, description: text, body: name })),
});

export interface ConnectorSchema {
  readonly title: string;
  readonly definitions: { readonly permissionName: object };
}

/** The schema of a connector's file, with the permissions that read. */
export function withReadPermissions<S extends ConnectorSchema>(schema: S, published: readonly NamedPermission[]): S {
  const reading = published.filter(({ name }) => isReadOnly(name));
  const permissionName = suggesting(schema.definitions.permissionName, reading);
  return { ...schema, definitions: { ...schema.definitions, permissionName } };
}

/** The text of a schema, a snippet to a line as far as it goes. */
export function schemaText(schema: object): string {
  const text = JSON.stringify(schema, null, 2);
  const snippet = /\{\n\s+("label": .*),\n\s+("description": .*),\n\s+("body": ".*")\n\s+\}/g;
  return `${text.replace(snippet, (_, ...[label, description, body]) => `{ ${label}, ${description}, ${body} }`)}\n`;
}
