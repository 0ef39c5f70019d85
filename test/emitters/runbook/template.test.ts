/** Templates print what the view holds, all of it escaped. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import mustache from "mustache";
import { expect, test } from "vitest";
import { pageView } from "../../../src/emitters/runbook/html.js";
import { runbookOf } from "../../../src/emitters/runbook/runbook.js";
import { deploymentOf, goldenDeployments } from "./golden.js";

const FOLDER = join(import.meta.dirname, "../../../src/emitters/runbook/templates");
const read = (name: string) => readFileSync(join(FOLDER, `${name}.mustache`), "utf8");

/** Names that are printed or open a section, with the names of the sections around them; partials are followed. */
function tags(template: string, form: string, around: readonly string[] = []): readonly string[][] {
  const walk = (tokens: readonly (readonly unknown[])[], path: readonly string[]): readonly string[][] =>
    tokens.flatMap(([kind, name, , , inner]) => {
      const here = [...path, String(name)];
      if (kind === ">") return tags(read(`${name}.${form}`), form, path);
      if (kind === "#") return [here, ...walk(inner as readonly (readonly unknown[])[], here)];
      return kind === "text" ? [] : [here];
    });
  return walk(mustache.parse(template) as unknown as readonly (readonly unknown[])[], around);
}

/** Values at a path through lists, and into texts that are not empty; undefined where one item lacks the name. */
function valuesAt(view: unknown, [name = "", ...rest]: readonly string[]): readonly unknown[] {
  const value = name === "." ? view : (view as Readonly<Record<string, unknown>>)[name];
  if (rest.length === 0) return [value];
  if (typeof value === "string") return value === "" ? [] : valuesAt(value, rest);
  return Array.isArray(value) ? value.flatMap((item) => valuesAt(item, rest)) : [undefined];
}

const FORMS = readdirSync(FOLDER).flatMap((file) => /^page\.(\w+)\.mustache$/.exec(file)?.[1] ?? []);

test.each(FORMS)("every tag of the templates for %s is a field of its own level", (form) => {
  const views = ["all-six", "external-application", "requested-application"].map((name) =>
    pageView(runbookOf(deploymentOf(name))),
  );
  const shown = new Set<string>();
  const paths = tags(read(`page.${form}`), form);
  for (const path of paths) {
    const values = views.flatMap((view) => valuesAt(view, path));
    expect(values, path.join(".")).not.toContain(undefined);
    if (values.length > 0) shown.add(path.slice(-2).join("."));
  }
  expect(paths.map((path) => path.slice(-2).join(".")).filter((tag) => !shown.has(tag))).toEqual([]);
});

/** A text at the start of a line could begin a list or a heading, whatever is escaped in it. */
test("no line of Markdown begins with text from a manifest", () => {
  for (const { deployment } of goldenDeployments) {
    const { opening, sections } = runbookOf(deployment);
    const blocks = [
      ...opening,
      ...sections.flatMap(({ opening, steps }) => [
        ...opening,
        ...steps.flatMap(({ actions, checks, undo }) => [...actions, ...checks, ...undo]),
      ]),
    ];
    const sentences = blocks.flatMap((block) => {
      if (block.kind === "paragraph") return [block.sentence];
      return block.kind === "bullets" || block.kind === "steps" ? block.items : [];
    });
    expect(sentences.filter(([first]) => first?.kind === "text")).toEqual([]);
  }
});

test.each(readdirSync(FOLDER))("%s leaves escaping to the view", (file) => {
  expect(readFileSync(join(FOLDER, file), "utf8").match(/(?<!\{)\{\{[^{#/!^>]/g)).toBeNull();
});
