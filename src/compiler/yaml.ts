/** Text in, value and nodes with their positions out; document.ts finds places in the nodes. */
import {
  type Document,
  isAlias,
  isCollection,
  isNode,
  isScalar,
  parseAllDocuments,
  type Range,
  visit,
  type YAMLError,
  type YAMLMap,
} from "yaml";
import { type Diagnostic, diagnostic, type Place, type Result, type Source } from "../diagnostics/index.js";

export interface ParsedYaml {
  readonly document: Document.Parsed;
  readonly value: unknown;
}

/** How many values the aliases of a file may stand for, all in all. */
const ALIAS_LIMIT = 1_000;

/** Whether a file may hold tags such as `!<redact>`; rules do, nothing else has a use for them. */
export type Tags = "tags" | "no tags";

/** Parses one YAML 1.2 document. There is no value when anything is wrong with it. */
export function parseYaml(source: Source, tags: Tags): Result<ParsedYaml | undefined> {
  const text = source.text ?? "";
  try {
    return parse(text, source, tags);
  } catch (error) {
    // The parser is recursive: this is the stack's end, and the only way to see it coming is to parse.
    if (error instanceof RangeError) return failure([diagnostic("load/too-deep", {}, { source, ...deepest(text) })]);
    throw error;
  }
}

function parse(text: string, source: Source, tags: Tags): Result<ParsedYaml | undefined> {
  const documents = parseAllDocuments(text, {
    prettyErrors: false,
    merge: true,
    uniqueKeys: false,
    logLevel: "silent",
  });
  const [document, second] = documents as readonly Document.Parsed[];
  if (document === undefined) return failure([diagnostic("load/empty", {}, { source })]);
  const problems = tellingErrors(document.errors).map((error) => explain(error, source));
  if (second !== undefined) {
    const start = second.range[0];
    problems.push(diagnostic("load/second-document", {}, { source, range: [start, start + 3] }));
  }
  if (tags === "no tags") problems.push(...tagsIn(document, source));
  problems.push(...normalise(document, source));
  if (problems.length > 0) return failure(problems);
  try {
    return { value: { document, value: document.toJS({ maxAliasCount: ALIAS_LIMIT }) as unknown }, diagnostics: [] };
  } catch (error) {
    if (error instanceof ReferenceError) return failure([diagnostic("load/alias-bomb", {}, { source })]);
    // What `<<` names was not looked at before: it may be an alias.
    if (error instanceof Error && error.message.startsWith("Merge sources")) {
      return failure([diagnostic("load/merge-of-no-mapping", {}, mergeIn(document, source))]);
    }
    throw error;
  }
}

/**
 * Of errors in the syntax the first alone: the others mostly follow from it. The parser catches the end of its own stack
 * and reports it like a mistake of syntax.
 */
function tellingErrors(errors: readonly YAMLError[]): readonly YAMLError[] {
  const overflow = errors.find(({ message }) => message.includes("call stack"));
  if (overflow !== undefined) throw new RangeError(overflow.message);
  return errors.slice(0, 1);
}

const failure = (diagnostics: readonly Diagnostic[]): Result<undefined> => ({ value: undefined, diagnostics });

function explain(error: YAMLError, source: Source): Diagnostic {
  const place: Place = { source, range: error.pos };
  if (error.code === "MULTIPLE_DOCS") return diagnostic("load/second-document", {}, place);
  const line = lineAt(source.text ?? "", error.pos[0]);
  if (/^(<{7}|={7}|>{7})/.test(line)) {
    return diagnostic("load/yaml-syntax", { problem: "a conflict of git stands here", help: "resolve it" }, place);
  }
  const known = WORDS[error.code];
  const [theirs = ""] = error.message.split("\n");
  return diagnostic("load/yaml-syntax", known ?? { problem: theirs.replace(/[.:]?$/, "") }, place);
}

/** What the commonest errors of the parser mean to somebody who writes a manifest. */
const WORDS: Partial<Record<YAMLError["code"], { readonly problem: string; readonly help: string }>> = {
  TAB_AS_INDENT: { problem: "a tab stands where the line is indented", help: "indent with blanks" },
  BAD_INDENT: {
    problem: "the line is not indented like the ones around it, or a bracket above it is never closed",
    help: "start it in the same column as the keys beside it, and close every [ and {",
  },
  MULTILINE_IMPLICIT_KEY: {
    problem: "a line has no colon with a blank behind it",
    help: "write `key: value`, with a blank after the colon",
  },
  BLOCK_AS_IMPLICIT_KEY: {
    problem: "a second value begins in the same line, or the line is indented too far",
    help: 'put text that holds ": " in quotes, and start the line in the same column as the keys beside it',
  },
  BLOCK_IN_FLOW: {
    problem: "a comma or a closing bracket is missing before this",
    help: "separate what stands in [ ] and { } by commas, and close the bracket",
  },
  UNEXPECTED_TOKEN: { problem: "this closes or separates nothing", help: "remove it, or add what it should close" },
};

function lineAt(text: string, offset: number): string {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  const end = text.indexOf("\n", start);
  return text.slice(start, end === -1 ? undefined : end);
}

/** A tag asks for a type of value; ignoring `!Ref prod` would deploy something called prod. */
const tagsIn = (document: Document.Parsed, source: Source): readonly Diagnostic[] =>
  document.warnings
    .filter(({ code }) => code === "TAG_RESOLVE_FAILED")
    .map(({ pos }) => diagnostic("load/tag", { tag: (source.text ?? "").slice(...pos) }, { source, range: pos }));

/** The first `<<`, to have something to point at. */
function mergeIn(document: Document.Parsed, source: Source): Place {
  let place: Place = { source };
  visit(document, {
    Pair(_, { key }) {
      if (!isScalar(key) || key.source !== "<<") return;
      place = placeOf(key, source);
      return visit.BREAK;
    },
  });
  return place;
}

/**
 * Makes NFC of all text, keys too, as Terraform would; escapes can write what the file itself does not hold. Finds what
 * parses, and yet must not go on: aliases to nothing, keys that are no text or stand twice, halves of characters.
 */
function normalise(document: Document.Parsed, source: Source): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const anchors = new Set<string>();
  const keepAnchor = ({ anchor }: { readonly anchor?: string }) => void (anchor !== undefined && anchors.add(anchor));
  visit(document, {
    Alias(_, alias, path) {
      const inItself = path.some((node) => isNode(node) && !isAlias(node) && node.anchor === alias.source);
      if (anchors.has(alias.source) && !inItself) return;
      found.push(diagnostic("load/unresolved-alias", { alias: alias.source, inItself }, placeOf(alias, source)));
    },
    Scalar(_, scalar) {
      keepAnchor(scalar);
      if (typeof scalar.value !== "string") return;
      const text = scalar.value.normalize("NFC");
      scalar.value = text;
      if (/\p{Surrogate}/u.test(text)) found.push(loneSurrogate(placeOf(scalar, source)));
    },
    Seq: (_, list) => keepAnchor(list),
    Map(_, map) {
      keepAnchor(map);
      found.push(...repeatedKeys(map, source));
    },
    Pair(_, pair) {
      if (isCollection(pair.key)) found.push(diagnostic("load/key-not-text", {}, placeOf(pair.key, source)));
    },
  });
  return found;
}

/** Keys are compared in NFC: two spellings of one key would be one key to Terraform. */
function repeatedKeys(map: YAMLMap, source: Source): readonly Diagnostic[] {
  const first = new Map<string, Place>();
  return map.items.flatMap(({ key }) => {
    if (!isScalar(key)) return [];
    const place = placeOf(key, source);
    // As text: the keys 2024 and "2024" are one.
    const name = String(key.source === "<<" ? key.source : key.value).normalize("NFC");
    const before = first.get(name);
    if (before === undefined) {
      first.set(name, place);
      return [];
    }
    const related = { message: "it stands here first", place: before };
    return [diagnostic("load/duplicate-key", { key: name }, place, related)];
  });
}

function placeOf({ range }: { readonly range?: Range | null | undefined }, source: Source): Place {
  return range ? { source, range: [range[0], range[1]] } : { source };
}

/** Points at the escape that names half of a character; only an escape can. */
function loneSurrogate({ source, range = [0, 0] }: Place): Diagnostic {
  const escaped = /\\u[dD][89a-fA-F][0-9a-fA-F]{2}/.exec((source.text ?? "").slice(...range));
  const start = range[0] + (escaped?.index ?? 0);
  const written = escaped?.[0] ?? "an escape";
  return diagnostic("load/lone-surrogate", { written }, { source, range: [start, start + written.length] });
}

/** Where the brackets first stand absurdly deep, to have something to point at. */
function deepest(text: string): Pick<Place, "range"> {
  let open = 0;
  for (const match of text.matchAll(/[[{\]}]/g)) {
    open += match[0] === "[" || match[0] === "{" ? 1 : -1;
    if (open > 100) return { range: [match.index, match.index + 1] };
  }
  return {};
}
