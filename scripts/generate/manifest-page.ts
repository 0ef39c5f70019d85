import type { Examples } from "./manifest-examples.js";
import { type Field, type Mapping, mappingsOf, type Schema } from "./manifest-fields.js";
import { alternatives, code, fenced, page, prose, table } from "./markdown.js";

/** The reference of the manifest: a section for each mapping, a row for each key, and examples that compile. */
export function manifestPage(schema: Schema, examplesOf: Examples): string {
  const mappings = mappingsOf(schema);
  return page("The manifest", "schema/manifest.schema.json and test/golden/", [
    "Every key, in the order of the schema. `<instance>` and `<application>` stand for names that you choose, `[]` for each item of a list. Each key has an address on this page, such as [`manifest.md#host.aws.region`](#host.aws.region). The examples are parts of manifests that the tests compile.",
    "An editor knows all of this with `# yaml-language-server: $schema=` and the path of `schema/manifest.schema.json` in the first line. Keys that begin with `x-` are free at the top of a manifest, for [anchors](many-deployments.md).",
    contents(mappings),
    ...mappings.flatMap((mapping) => section(mapping, examplesOf)),
  ]);
}

/** Where a key stands on the page. */
const anchorOf = (path: string): string => path.replace(/[<>[\]]/g, "");

const anchor = (path: string): string => `<a id="${anchorOf(path)}"></a>`;

const contents = (mappings: readonly Mapping[]): string =>
  mappings
    .filter(({ path }) => path !== "")
    .map(({ path }) => {
      const depth = path.replace(/\.<\w+>|\[\]/g, "").split(".").length - 1;
      return `${"  ".repeat(depth)}- [${code(path)}](#${anchorOf(path)})`;
    })
    .join("\n");

function section(mapping: Mapping, examplesOf: Examples): readonly string[] {
  const { path, description, forms, fields } = mapping;
  const choices = forms.filter((form) => form.description !== "");
  return [
    `## ${path === "" ? "At the top" : `${anchor(path)}${code(path)}`}`,
    ...(description === "" ? [] : [prose(description)]),
    ...(choices.length === 0
      ? []
      : [choices.map(({ name, description }) => `- ${prose(name)}: ${prose(description)}`).join("\n")]),
    table(
      ["Key", "Value", "Left out", "Meaning"],
      fields.map((field) => [keyCell(field), valueCell(field), defaultCell(field), meaningCell(field)]),
    ),
    ...examplesOf(mapping).map((text) => fenced("yaml", text)),
  ];
}

/** A mapping below it has the same address as the key: the heading of its section. */
function keyCell({ key, path, below }: Field): string {
  return below === path ? code(key) : `${anchor(path)}${code(key)}`;
}

function valueCell({ schema, below }: Field): string {
  if (below === undefined) return wordsFor(schema);
  const link = `[${code(below)}](#${anchorOf(below)})`;
  return schema.items === undefined ? `keys: ${link}` : `list of ${link}`;
}

/** What may stand behind a key, in words. */
function wordsFor(schema: Schema): string {
  const { type, items, minItems, maxItems, anyOf, additionalProperties, propertyNames, patternErrorMessage } = schema;
  if (schema.const !== undefined) return code(String(schema.const));
  if (schema.enum !== undefined) return alternatives(schema.enum.map((word) => code(String(word))));
  if (anyOf !== undefined) return alternatives(anyOf.map(wordsFor));
  if (type === "boolean") return `${code("true")} or ${code("false")}`;
  if (type === "integer") return `number from ${schema.minimum} to ${schema.maximum}`;
  if (type === "array") {
    const count = maxItems === undefined ? (minItems === undefined ? "" : " of at least one") : ` of 1 to ${maxItems}`;
    return `list${count}: ${items === undefined ? "anything" : wordsFor(items)}`;
  }
  if (typeof additionalProperties === "object") {
    const key = ruleIn(propertyNames?.patternErrorMessage ?? "a name");
    return `keys of your own (${prose(key)}), each with ${wordsFor(additionalProperties)}`;
  }
  if (patternErrorMessage !== undefined) return prose(ruleIn(patternErrorMessage));
  return schema.maxLength === undefined ? "text" : `text of at most ${schema.maxLength} characters`;
}

/** What editors say of a text that does not fit, without their "Expected". */
const ruleIn = (message: string): string => message.replace(/^Expected /, "");

/** A sentence of a description that says what happens without the key. */
const ABOUT_DEFAULT = /^Left out: (.*)\.$|^(.*?),? when left out(.*)\.$/;

const sentencesOf = (description: string): readonly string[] => description.split(/(?<=\.) /);

function defaultCell({ schema, requiredIn }: Field): string {
  const said = sentencesOf(schema.description ?? "").flatMap((sentence) => {
    const [, whole, start, end = ""] = ABOUT_DEFAULT.exec(sentence) ?? [];
    const text = whole ?? (start === undefined ? undefined : `${start}${end}`);
    return text === undefined ? [] : asValue(text, schema);
  });
  if (requiredIn === "always") return "**required**";
  const needed = requiredIn.length === 0 ? [] : [`**required** with ${formsOf(requiredIn)}`];
  return [...needed, ...said.map(prose)].join("; ");
}

/** A default that begins with one of the values, as code. */
const asValue = (text: string, { type, enum: words = [] }: Schema): string =>
  text.replace(/^\S+?(?=;|,|$)/, (word) => {
    const value = type === "boolean" ? word.toLowerCase() : word;
    return type === "boolean" || words.map(String).includes(value) ? `\`${value}\`` : value;
  });

function meaningCell({ schema, forms, requiredIn }: Field): string {
  const said = forms.length === 0 || forms.length === requiredIn.length;
  const where = said ? "" : `With ${formsOf(forms)}: `;
  const text = sentencesOf(schema.description ?? "")
    .filter((sentence) => !ABOUT_DEFAULT.test(sentence))
    .join(" ");
  return [`${where}${prose(where === "" ? text : lowerFirst(text))}`, ...choices(schema)].join(" ");
}

/** What each word means; a long list of words is one of numbers, which need no words. */
const choices = ({ enum: words = [], enumDescriptions = [] }: Schema): readonly string[] =>
  words.length > 10
    ? []
    : words.flatMap((word, index) => {
        const meaning = enumDescriptions[index];
        return meaning === undefined ? [] : [`${code(String(word))}: ${prose(meaning)}`];
      });

const formsOf = (names: readonly string[]): string =>
  alternatives(names.map((name) => (name.startsWith("`") ? prose(name) : `*${prose(lowerFirst(name))}*`)));

/** Names such as AWS keep their capitals. */
const lowerFirst = (text: string): string => text.replace(/^[A-Z](?=[a-z ])/, (letter) => letter.toLowerCase());
