import mustache from "mustache";

/** A template of ours as mustache has parsed it, which happens when the program is built (scripts/build/template.ts). */
export type Template = string[][];

const writer = new mustache.Writer();

/** The template filled with what the view holds. */
export const fill = (template: Template, view: object): string =>
  writer.renderTokens(template, new mustache.Context(view));
